"use client";

type Say = (message: string, options?: { description?: string; duration?: number; id?: string }) => void;

const later =
  (kind: "success" | "error" | "warning" | "info"): Say =>
  (message, options) => {
    import("sonner").then(({ toast: show }) => show[kind](message, options)).catch(() => {});
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
