import type { Case, Rule } from "./cases.ts";
import type { World } from "./world.ts";
import { gapKey } from "./world-teach.ts";

type Rules = Record<"staff" | "hiddenStaff" | "learners" | "theLearner", Rule>;

const answer = ({ tutorAnswerId }: World) => ({ answerId: tutorAnswerId });
/** The learner is in the middle of a quiz. */
const locked = (rule: Rule): Rule => ({ ...rule, learner: "tutor_locked" });
const note = ({ lessonNoteId }: World) => ({ noteId: lessonNoteId });
const course = ({ courseId }: World) => ({ courseId });

/** The rows of the tutor as a course's staff set it up and read it. */
export const teachCases = ({ staff, hiddenStaff, learners, theLearner }: Rules): Record<string, Case> => ({
  "tutor.rules": { input: course, rule: learners },
  "tutor.people": { input: course, rule: learners },
  "tutor.settings": { input: course, rule: staff },
  "tutor.updateSettings": { input: (world) => ({ ...course(world), persona: "Calm." }), rule: staff },
  "tutor.overview": { input: course, rule: staff },
  "tutor.gaps": { input: course, rule: staff },
  "tutor.asked": { input: course, rule: staff },
  "tutor.conversations": { input: course, rule: staff },
  "tutor.conversation": { input: ({ sharedThreadId }) => ({ conversationId: sharedThreadId }), rule: hiddenStaff },
  "tutor.reads": { input: course, rule: staff },
  "lessonNotes.list": { input: course, rule: staff },
  "lessonNotes.create": {
    input: (world) => ({ ...course(world), gapKey, lessonId: world.lessonId, anchor: null, title: "New", body: "" }),
    rule: staff,
  },
  "lessonNotes.get": { input: note, rule: hiddenStaff },
  "lessonNotes.update": { input: (world) => ({ ...note(world), title: "Renamed" }), rule: hiddenStaff },
  "lessonNotes.delete": { input: note, rule: hiddenStaff },
  "lessonNotes.publish": { input: note, rule: hiddenStaff },
  "threads.rate": { input: (world) => ({ ...answer(world), thumb: "up" }), rule: locked(theLearner) },
  "threads.unrate": { input: answer, rule: locked(theLearner) },
});
