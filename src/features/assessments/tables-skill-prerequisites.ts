import { index, pgTable, primaryKey } from "drizzle-orm/pg-core";
import { id } from "#/server/columns.ts";
import { skills } from "./tables-skills.ts";

/** Which skills a learner wants before another one of the course. No skill needs itself, by whatever way. */
export const skillPrerequisites = pgTable(
  "skill_prerequisites",
  {
    skillId: id("skill_id").references(() => skills.id, { onDelete: "cascade" }),
    prerequisiteId: id("prerequisite_id").references(() => skills.id, { onDelete: "cascade" }),
  },
  (table) => [
    primaryKey({ columns: [table.skillId, table.prerequisiteId] }),
    index("skill_prerequisites_prerequisite_idx").on(table.prerequisiteId),
  ],
);
