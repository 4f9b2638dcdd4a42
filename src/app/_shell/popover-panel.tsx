"use client";

import { usePathname } from "next/navigation";
import { type ComponentProps, useEffect, useRef } from "react";

/** The platform's own popover (Escape, light dismiss, no script to open), closed again after a navigation. */
export function PopoverPanel({ id, ...props }: ComponentProps<"div"> & { id: string }) {
  const panel = useRef<HTMLDivElement>(null);
  const pathname = usePathname();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is the signal
  useEffect(() => {
    if (panel.current?.matches(":popover-open")) panel.current.hidePopover();
  }, [pathname]);
  return <div ref={panel} id={id} popover="auto" {...props} />;
}
