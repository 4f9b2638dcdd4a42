const threadKey = (courseId: string) => `stoa.tutor.thread.${courseId}`;
const openKey = "stoa.tutor.open";

/** A browser may refuse storage; then nothing is remembered. */
const read = (key: string): string | null => {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
};

const write = (key: string, value: string | null): void => {
  try {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, value);
  } catch {
    // Nothing is remembered.
  }
};

/** The conversation that goes on from lesson to lesson in this tab. */
export const rememberedThread = (courseId: string): string | null => read(threadKey(courseId));
export const rememberThread = (courseId: string, threadId: string | null): void => write(threadKey(courseId), threadId);

/** Whether the panel stood beside the last lesson. */
export const wasOpen = (): boolean => read(openKey) === "1";
export const rememberOpen = (isOpen: boolean): void => write(openKey, isOpen ? "1" : null);
