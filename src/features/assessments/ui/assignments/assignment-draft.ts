import { decimal, formatMarks, toMarks } from "#/core/marks.ts";
import { dateFault } from "../../assignment-policy.ts";
import type { Assignment, AssignmentFields } from "../../contract-assignments.ts";
import { type FileKind, fileCeiling } from "../../file-kinds.ts";
import { Rubric } from "../../rubric.ts";
import { fromLocalInput, toLocalInput } from "../quiz-editor/quiz-form.ts";

/** The settings as they are typed; times are of the browser's own zone, "" where there is none. */
export type AssignmentDraft = {
  title: string;
  instructions: string;
  moduleId: string;
  possible: string;
  opensAt: string;
  dueAt: string;
  closesAt: string;
  takesText: boolean;
  takesFiles: boolean;
  maxFiles: string;
  maxMegabytes: string;
  fileKinds: readonly FileKind[];
  submissionsAllowed: string;
  rubric: Rubric | undefined;
  showsRubric: boolean;
};

export const assignmentDraftOf = (given: Assignment): AssignmentDraft => ({
  title: given.title,
  instructions: given.instructions,
  moduleId: given.moduleId ?? "",
  possible: formatMarks(given.possible),
  opensAt: toLocalInput(given.opensAt),
  dueAt: toLocalInput(given.dueAt),
  closesAt: toLocalInput(given.closesAt),
  takesText: given.takesText,
  takesFiles: given.takesFiles,
  maxFiles: String(given.maxFiles),
  maxMegabytes: String(given.maxFileBytes / 1_000_000),
  fileKinds: given.fileKinds,
  submissionsAllowed: given.submissionsAllowed === null ? "" : String(given.submissionsAllowed),
  rubric: given.rubric ?? undefined,
  showsRubric: given.showsRubric,
});

const pointsOf = (typed: string): string | null => {
  const text = typed.trim().replace(",", ".");
  const isPoints = /^\d{1,6}(\.\d{1,6})?$/.test(text) && Number(text) > 0 && Number(text) <= 100_000;
  return isPoints ? toMarks(decimal(text)) : null;
};

const wholeOf = (typed: string, min: number, max: number): number | null => {
  const text = typed.trim();
  return /^\d{1,6}$/.test(text) && Number(text) >= min && Number(text) <= max ? Number(text) : null;
};

const bytesOf = (typed: string): number | null => {
  const text = typed.trim().replace(",", ".");
  const bytes = /^\d{1,3}(\.\d{1,3})?$/.test(text) ? Math.round(Number(text) * 1_000_000) : 0;
  return bytes >= 1_000 && bytes <= fileCeiling ? bytes : null;
};

const datesOf = ({ opensAt, dueAt, closesAt }: AssignmentDraft) => ({
  opensAt: fromLocalInput(opensAt),
  dueAt: fromLocalInput(dueAt),
  closesAt: fromLocalInput(closesAt),
});

const dateWords = {
  "must be after the opening date": "Must be after the opening.",
  "must not be before the due date": "Must not be before it is due.",
} as Readonly<Record<string, string>>;

const dateFaults = (draft: AssignmentDraft): Record<string, string> => {
  const missing = (["opensAt", "dueAt", "closesAt"] as const).find(
    (field) => draft[field] !== "" && fromLocalInput(draft[field]) === null,
  );
  if (missing) return { [missing]: "Clocks go forward over this time: it does not exist." };
  const fault = dateFault(datesOf(draft));
  return fault ? { [fault.pointer.slice(1)]: dateWords[fault.message] ?? "Does not fit the other dates." } : {};
};

const rubricFaults = (rubric: Rubric | undefined): Record<string, string> => {
  const read = rubric && Rubric.safeParse(rubric);
  if (!read || read.success) return {};
  return Object.fromEntries(
    read.error.issues.toReversed().map(({ path, message }) => [["rubric", ...path].join("."), message]),
  );
};

/** What is wrong with the draft, by field. */
export const assignmentFaults = (draft: AssignmentDraft): Record<string, string> => ({
  ...(draft.title.trim() === "" ? { title: "Must not be empty." } : {}),
  ...(pointsOf(draft.possible) === null ? { possible: "Enter a number above 0." } : {}),
  ...dateFaults(draft),
  ...(draft.takesText || draft.takesFiles ? {} : { takesText: "Something is to be handed in: text, files or both." }),
  ...(draft.takesFiles && wholeOf(draft.maxFiles, 1, 20) === null ? { maxFiles: "Must be from 1 to 20." } : {}),
  ...(draft.takesFiles && bytesOf(draft.maxMegabytes) === null
    ? { maxMegabytes: `Must be from 0.001 to ${fileCeiling / 1_000_000}.` }
    : {}),
  ...(draft.takesFiles && draft.fileKinds.length === 0 ? { fileKinds: "Choose at least one kind of file." } : {}),
  ...(draft.submissionsAllowed.trim() !== "" && wholeOf(draft.submissionsAllowed, 1, 100) === null
    ? { submissionsAllowed: "Must be from 1 to 100, or empty." }
    : {}),
  ...rubricFaults(draft.rubric),
});

type Settings = Omit<AssignmentFields, "position" | "holdsMarks" | "isBlind">;

/** As it is sent; only for a draft without faults. */
export const assignmentInputOf = (draft: AssignmentDraft): Partial<Settings> => ({
  title: draft.title.trim(),
  instructions: draft.instructions,
  moduleId: draft.moduleId === "" ? null : draft.moduleId,
  possible: pointsOf(draft.possible) ?? "1",
  ...datesOf(draft),
  takesText: draft.takesText,
  takesFiles: draft.takesFiles,
  ...(draft.takesFiles
    ? {
        maxFiles: wholeOf(draft.maxFiles, 1, 20) ?? 1,
        maxFileBytes: bytesOf(draft.maxMegabytes) ?? fileCeiling,
        fileKinds: [...draft.fileKinds],
      }
    : {}),
  submissionsAllowed: wholeOf(draft.submissionsAllowed, 1, 100),
  rubric: draft.rubric ?? null,
  showsRubric: draft.showsRubric,
});
