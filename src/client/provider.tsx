"use client";

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { httpBatchLink, type TRPCLink } from "@trpc/client";
import { type ReactNode, useState } from "react";
import type { AppRouter } from "#/api/router.ts";
import { trpc } from "./trpc.ts";

const createQueryClient = () =>
  new QueryClient({ defaultOptions: { queries: { staleTime: 15_000, retry: 1, refetchOnWindowFocus: false } } });

/** Infinite queries add a `direction` of their own to the input, which our strict inputs refuse. */
const dropDirection: TRPCLink<AppRouter> =
  () =>
  ({ op, next }) => {
    if (op.type !== "query" || typeof op.input !== "object" || op.input === null) return next(op);
    const { direction: _added, ...input } = op.input as Record<string, unknown>;
    return next({ ...op, input });
  };

const createClient = () =>
  trpc.createClient({ links: [dropDirection, httpBatchLink({ url: "/api/trpc", maxItems: 10 })] });

/** Gives the pages' browser parts their queries. */
export const ClientProvider = ({ children }: { children: ReactNode }) => {
  const [queryClient] = useState(createQueryClient);
  const [client] = useState(createClient);
  return (
    <trpc.Provider client={client} queryClient={queryClient}>
      <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
    </trpc.Provider>
  );
};
