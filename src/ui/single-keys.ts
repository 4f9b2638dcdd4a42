import { useSyncExternalStore } from "react";

const storageKey = "single-keys";
const changed = "single-keys-changed";

/**
 * Whether keys of one character do something where nobody is writing. Who dictates, or presses keys by mistake, switches
 * them off (WCAG 2.1.4). Held in this browser, as the theme is: it belongs to the keyboard, and visitors have it too.
 */
export const singleKeysAreOn = (): boolean => {
  try {
    return localStorage.getItem(storageKey) !== "off";
  } catch {
    return true;
  }
};

/** False where the browser refuses to keep it. */
export const setSingleKeys = (areOn: boolean): boolean => {
  try {
    if (areOn) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, "off");
    return true;
  } catch {
    return false;
  } finally {
    dispatchEvent(new Event(changed));
  }
};

const observe = (onChange: () => void) => {
  addEventListener("storage", onChange);
  addEventListener(changed, onChange);
  return () => {
    removeEventListener("storage", onChange);
    removeEventListener(changed, onChange);
  };
};

export const useSingleKeys = (): boolean => useSyncExternalStore(observe, singleKeysAreOn, () => true);
