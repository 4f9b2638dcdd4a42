import { z } from "zod";
import { Id } from "#/core/ids.ts";
import { page, pageInput } from "#/core/pagination.ts";
import { type RestOperation, rest } from "#/core/rest.ts";
import { line } from "#/core/text.ts";

export const maxPrerequisites = 20;

export const SkillName = z.object({ id: Id, name: z.string() }).meta({ id: "SkillName" });
export type SkillName = z.infer<typeof SkillName>;

export const Skill = z
  .object({
    ...SkillName.shape,
    courseId: Id,
    prerequisiteIds: z.array(Id).describe("Skills of the course that a learner wants first."),
    questionCount: z.int().nullable().describe("Questions in use that show it; null for those who do not teach."),
  })
  .meta({ id: "Skill", description: "Something that a course teaches to do." });
export type Skill = z.infer<typeof Skill>;

export const ListSkillsInput = pageInput({ courseId: Id });
export const SkillPage = page(Skill);
export const SkillRef = z.strictObject({ skillId: Id });
export const CreateSkillInput = z.strictObject({ courseId: Id, name: line(100) });
export const UpdateSkillInput = z.strictObject({
  skillId: Id,
  name: line(100).optional(),
  prerequisiteIds: z
    .array(Id)
    .max(maxPrerequisites)
    .optional()
    .describe("All skills of the course that come first. None of them may need this one."),
});
export const MergeSkillInput = z.strictObject({
  skillId: Id.describe("Is no more afterwards."),
  intoId: Id.describe("The skill of the same course that stays."),
});

const skills = (operation: Omit<RestOperation, "tag" | "scope">) =>
  rest({
    ...operation,
    tag: "Questions",
    scope: operation.method === "GET" ? "assessments:read" : "assessments:write",
  });

const skillId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c91";
const intoId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c92";

export const skillsRest = {
  list: skills({
    method: "GET",
    path: "/courses/{courseId}/skills",
    summary: "List the skills of a course",
    description: "In the order of their making; for those who learn or teach there.",
    errors: [409],
  }),
  get: skills({ method: "GET", path: "/skills/{skillId}", summary: "Read a skill", errors: [409] }),
  create: skills({
    method: "POST",
    path: "/courses/{courseId}/skills",
    summary: "Create a skill",
    description: "A course has at most 100.",
    status: 201,
    location: "/skills/{id}",
    example: { input: { name: "Tell a planet from a star" } },
  }),
  update: skills({
    method: "PATCH",
    path: "/skills/{skillId}",
    summary: "Change a skill",
    description: "Its name, and which skills come before it.",
    example: { input: { skillId, name: "Tell planets from stars", prerequisiteIds: [intoId] } },
  }),
  merge: skills({
    method: "POST",
    path: "/skills/{skillId}/merge",
    summary: "Merge a skill into another",
    description:
      "Its questions, the draws from it, and what it needs first or is needed for are the other's from then on. Refused where a skill would then need itself.",
    example: { input: { skillId, intoId } },
  }),
  delete: skills({
    method: "DELETE",
    path: "/skills/{skillId}",
    summary: "Delete a skill",
    description: "Its questions stay. Refused while a quiz draws by it.",
    status: 204,
  }),
};
