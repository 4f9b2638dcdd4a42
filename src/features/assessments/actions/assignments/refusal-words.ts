import type { SubmitRefusal } from "../../assignment-policy.ts";

/** Why nothing can be handed in, to the person who tried. */
export const refusalWords = {
  not_enrolled: "Enrol in the course to hand in.",
  not_published: "The assignment is hidden: nothing can be handed in now.",
  not_open_yet: "The assignment is not open yet.",
  under_review: "The reviews have begun: what you handed in stays as it is.",
  closed: "The assignment is closed: nothing is taken any more.",
  no_submissions_left: "You have handed in as often as the assignment allows.",
} as const satisfies Record<SubmitRefusal, string>;
