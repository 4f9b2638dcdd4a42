/** What was typed and is not known to be saved, on this device. */
export type KeptDraft = { text: string };

const keyOf = (assignmentId: string, userId: string) => `stoa-draft:${assignmentId}:${userId}`;

/** Null where nothing is kept, or where the device keeps nothing. */
export const readKept = (assignmentId: string, userId: string): KeptDraft | null => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(assignmentId, userId)) ?? "null");
    const isKept = typeof kept === "object" && kept !== null && "text" in kept && typeof kept.text === "string";
    return isKept ? { text: kept.text as string } : null;
  } catch {
    return null;
  }
};

/** Does nothing where the device keeps nothing, in a private window for example. */
export const keepDraft = (assignmentId: string, userId: string, draft: KeptDraft): void => {
  try {
    localStorage.setItem(keyOf(assignmentId, userId), JSON.stringify(draft));
  } catch {
    // The page says that the draft is not kept when it cannot be saved either.
  }
};

export const forgetDraft = (assignmentId: string, userId: string): void => {
  try {
    localStorage.removeItem(keyOf(assignmentId, userId));
  } catch {
    // Nothing is kept there, so nothing is to be forgotten.
  }
};
