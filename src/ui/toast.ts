"use client";

type Say = (message: string, options?: { description?: string; duration?: number; id?: string }) => void;

const later =
  (kind: "success" | "error" | "warning" | "info"): Say =>
  (message, options) => {
    void import("sonner").then(({ toast: show }) => show[kind](message, options));
  };

/** A short message in the corner; its code is loaded with the first one. Errors that need action belong on the page. */
export const toast = {
  success: later("success"),
  error: later("error"),
  warning: later("warning"),
  info: later("info"),
};
