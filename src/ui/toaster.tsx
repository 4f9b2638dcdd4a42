"use client";

import { useTheme } from "next-themes";
import { type CSSProperties, lazy, Suspense, useEffect, useState } from "react";

/** Loaded once the page is up: no page needs it to be read. */
const Sonner = lazy(() => import("sonner").then((module) => ({ default: module.Toaster })));

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

/** One in the layout. Elsewhere: `toast` of toast.ts. */
export function Toaster() {
  const { resolvedTheme } = useTheme();
  const [mounted, setMounted] = useState(false);
  useEffect(() => setMounted(true), []);
  if (!mounted) return null;
  return (
    <Suspense fallback={null}>
      <Sonner
        theme={resolvedTheme === "dark" ? "dark" : "light"}
        position="bottom-right"
        richColors
        closeButton
        style={{ ...colours, fontFamily: "var(--font-sans)" }}
      />
    </Suspense>
  );
}
