import type { Case, Rule } from "./cases.ts";
import type { World } from "./world.ts";

type Rules = Record<"staff" | "learners", Rule>;

const course = ({ courseId }: World) => ({ courseId });

/** The rows of the tutor as a course's staff set it up and read it. */
export const teachCases = ({ staff, learners }: Rules): Record<string, Case> => ({
  "tutor.rules": { input: course, rule: learners },
  "tutor.settings": { input: course, rule: staff },
  "tutor.updateSettings": { input: (world) => ({ ...course(world), persona: "Calm." }), rule: staff },
});
