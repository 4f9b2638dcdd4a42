import { v7 } from "uuid";
import { z } from "zod";

/** A UUIDv7: sorts by time of making. */
export const newId = (): string => v7();

/** An id in an input. A malformed one is refused as `not_found`, before any query (see core/problems.ts). */
export const Id = z.uuid().describe("Identifier (UUID).");
