import type { SubmitRefusal } from "../../assignment-policy.ts";
import type { Assignment, AssignmentSummary } from "../../contract-assignments.ts";
import type { FileKind } from "../../file-kinds.ts";

const counted = (count: number, unit: string) => `${count} ${unit}${count === 1 ? "" : "s"}`;

/** How late, in the largest unit that says it, e.g. "2 days late". */
export const lateText = (seconds: number): string => {
  if (seconds < 60) return "less than a minute late";
  if (seconds < 3_600) return `${counted(Math.floor(seconds / 60), "minute")} late`;
  if (seconds < 86_400) return `${counted(Math.floor(seconds / 3_600), "hour")} late`;
  return `${counted(Math.floor(seconds / 86_400), "day")} late`;
};

export const sizeText = (bytes: number): string => {
  if (bytes < 1_000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)} kB`;
  return `${(bytes / 1_000_000).toLocaleString("en", { maximumFractionDigits: 1 })} MB`;
};

export const kindNames = {
  pdf: "PDF",
  document: "Documents",
  sheet: "Spreadsheets",
  slides: "Presentations",
  picture: "Pictures",
  text: "Plain text",
  archive: "Zip archives",
} as const satisfies Record<FileKind, string>;

type State = { label: string; tone: "neutral" | "primary" | "success" | "warning" | "note" | "danger" };

/** How an assignment stands for the reader, for a badge; null for those who are not signed in. */
export const assignmentStateOf = ({ state, mine }: Pick<AssignmentSummary, "state" | "mine">): State | null => {
  if (state === "draft") return { label: "Draft", tone: "neutral" };
  if (!mine) return null;
  const { latest, isLateNow, cannotSubmit } = mine;
  if (latest?.mark) return { label: "Marked", tone: "success" };
  if (latest) return { label: latest.lateSeconds > 0 ? "Handed in late" : "Handed in", tone: "primary" };
  if (cannotSubmit === "closed") return { label: "Missing", tone: "danger" };
  if (cannotSubmit === "not_open_yet") return { label: "Not open yet", tone: "neutral" };
  return isLateNow ? { label: "Overdue", tone: "warning" } : { label: "To do", tone: "note" };
};

/** Why nothing can be handed in now. */
export const cannotSubmitWords = {
  not_enrolled: "Enrol in the course to hand in.",
  not_published: "The assignment is hidden: nothing can be handed in now.",
  not_open_yet: "The assignment is not open yet.",
  under_review: "The reviews have begun: what you handed in stays as it is.",
  closed: "The assignment is closed: nothing is taken any more.",
  no_submissions_left: "You have handed in as often as the assignment allows.",
} as const satisfies Record<SubmitRefusal, string>;

/** What is to be handed in. */
export const handInWords = ({
  takesText,
  takesFiles,
  maxFiles,
  maxFileBytes,
}: Pick<Assignment, "takesText" | "takesFiles" | "maxFiles" | "maxFileBytes">): string => {
  if (!takesFiles) return "Text";
  const files = `${maxFiles === 1 ? "1 file" : `up to ${maxFiles} files`} of ${sizeText(maxFileBytes)} at most`;
  return takesText ? `Text, or ${files}, or both` : `${files[0]!.toUpperCase()}${files.slice(1)}`;
};

export const timesWords = (allowed: number | null): string =>
  allowed === null
    ? "As often as you like; the latest counts"
    : allowed === 1
      ? "Once"
      : `${allowed} times; the latest counts`;
