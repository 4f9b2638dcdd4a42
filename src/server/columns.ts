import { customType, uuid } from "drizzle-orm/pg-core";
import { decimal, type Marks, toMarks } from "#/core/marks.ts";
import type { Instant } from "#/core/time.ts";

/** `timestamptz` as an ISO 8601 string in UTC, in rows as on the wire. */
export const instant = customType<{ data: Instant; driverData: string }>({
  dataType: () => "timestamp with time zone",
  fromDriver: (value) => new Date(value).toISOString(),
  toDriver: (value) => value,
});

/** Exact `numeric` as a plain decimal string without trailing zeros. */
export const marks = customType<{ data: Marks; driverData: string }>({
  dataType: () => "numeric(24, 12)",
  fromDriver: (value) => toMarks(decimal(value)),
  toDriver: (value) => value,
});

export const id = (name = "id") => uuid(name).notNull();
export const primaryId = () => uuid("id").primaryKey();
