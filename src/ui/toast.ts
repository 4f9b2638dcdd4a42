type Say = (message: string, options?: { description?: string; duration?: number; id?: string }) => void;

const listeners = new Set<() => void>();
let isWanted = false;
let ready = () => {};
const mounted = new Promise<void>((resolve) => {
  ready = resolve;
});

/** What the Toaster needs: whether there is anything to show yet, and to say that it stands. */
export const toaster = {
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  isWanted: () => isWanted,
  ready: () => ready(),
};

const later =
  (kind: "success" | "error" | "warning" | "info"): Say =>
  (message, options) => {
    isWanted = true;
    for (const listener of listeners) listener();
    Promise.all([import("sonner"), mounted])
      .then(([{ toast: show }]) => show[kind](message, options))
      .catch(() => {});
  };

/**
 * A short message in the corner; its code is loaded with the first one, and without a connection there is none. Errors
 * that need action belong on the page.
 */
export const toast = {
  success: later("success"),
  error: later("error"),
  warning: later("warning"),
  info: later("info"),
};
