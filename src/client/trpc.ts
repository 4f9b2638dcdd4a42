"use client";

import { createTRPCReact } from "@trpc/react-query";
import type { AppRouter } from "#/api/router.ts";

/** Hooks for every operation. */
export const trpc = createTRPCReact<AppRouter>();
