import { type CSSProperties, useEffect } from "react";
import { Toaster as Sonner } from "sonner";
import { useIsDark } from "./theme.ts";
import { toaster } from "./toast.ts";

const colours = {
  "--normal-bg": "var(--popover)",
  "--normal-text": "var(--popover-foreground)",
  "--normal-border": "var(--border)",
  "--success-bg": "var(--success-soft)",
  "--success-text": "var(--success)",
  "--success-border": "var(--border)",
  "--error-bg": "var(--danger-soft)",
  "--error-text": "var(--danger)",
  "--error-border": "var(--border)",
  "--border-radius": "var(--radius-lg)",
} as CSSProperties;

/** Above what stays at the foot of a page: the bar that saves, the button of the tutor. */
const clearOfFoot = { bottom: "calc(5.5rem + env(safe-area-inset-bottom))" };

export default function SonnerToaster() {
  // A message sent before sonner listens is lost; its own effect runs before this one.
  useEffect(() => toaster.ready(), []);
  return (
    <Sonner
      theme={useIsDark() ? "dark" : "light"}
      position="bottom-right"
      richColors
      closeButton
      offset={clearOfFoot}
      mobileOffset={clearOfFoot}
      toastOptions={{ classNames: { closeButton: "size-6!" } }}
      style={{ ...colours, fontFamily: "var(--font-sans)" }}
    />
  );
}
