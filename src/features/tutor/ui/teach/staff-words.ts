import type { Visibility } from "../../contract-settings.ts";

/** What staff see and why, said to staff. */
export const visibilityNotes: Record<Visibility, string> = {
  private:
    "By the rules of this course conversations are the learners’ own: you see how many questions a lesson got, once three people have asked, and no words.",
  aggregate:
    "By the rules of this course you see what three people or more have asked in much the same words. What fewer asked, and who asked, stays theirs.",
  instructor:
    "By the rules of this course you may read what learners write. What was written under a stricter rule is counted as that rule says.",
};
