"use client";

import { lazy, Suspense, useEffect, useState } from "react";

/** Loaded once the page is up: no page needs it to be read. */
const Sonner = lazy(() => import("./toaster-sonner.tsx"));

/** One in the layout. Elsewhere: `toast` of toast.ts. */
export function Toaster() {
  const [mounted, setMounted] = useState(false);
  useEffect(() => setMounted(true), []);
  if (!mounted) return null;
  return (
    <Suspense fallback={null}>
      <Sonner />
    </Suspense>
  );
}
