import { z } from "zod";

/** A whole number that a column can hold. */
export const Count = z.int().min(0).max(2_147_483_647);
