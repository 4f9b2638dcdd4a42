import type { Case, Rule } from "./cases.ts";
import type { World } from "./world.ts";

type Rules = Record<"everyone" | "admins" | "adminKeys", Rule>;

const course = ({ courseId }: World) => ({ courseId });

/** The rows of the search and of its indexes. Nothing is at work on the course's index, so nothing can be cancelled. */
export const searchCases = ({ everyone, admins, adminKeys }: Rules): Record<string, Case> => ({
  "search.everywhere": { input: () => ({ q: "retrieval" }), rule: everyone },
  "searchIndexes.list": { input: () => ({ limit: 1 }), rule: admins, withKey: adminKeys },
  "searchIndexes.get": { input: course, rule: admins, withKey: adminKeys },
  "searchIndexes.rebuild": { input: course, rule: admins, withKey: adminKeys },
  "searchIndexes.cancel": {
    input: course,
    rule: { ...admins, admin: "conflict" },
    withKey: { ...adminKeys, admin: "conflict" },
  },
});
