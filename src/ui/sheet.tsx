"use client";

import { X } from "lucide-react";
import { Dialog as Primitive } from "radix-ui";
import type { ReactNode } from "react";
import { buttonVariants } from "./button-variants.ts";
import { cn } from "./cn.ts";
import { DialogOverlay } from "./dialog.tsx";

export const Sheet = Primitive.Root;
export const SheetTrigger = Primitive.Trigger;
export const SheetClose = Primitive.Close;

const sides = {
  start: "inset-y-0 inset-s-0 w-[min(24rem,88vw)] border-e animate-slide-in-start",
  end: "inset-y-0 inset-e-0 w-[min(24rem,88vw)] border-s animate-slide-in-end",
  bottom: "inset-x-0 bottom-0 max-h-[85dvh] rounded-t-xl border-t animate-slide-in-bottom",
} as const;

type SheetContentProps = {
  side?: keyof typeof sides;
  title: ReactNode;
  hideTitle?: boolean;
  className?: string;
  children: ReactNode;
};

/** A panel over the edge of the page: an outline on a phone, details beside a list. */
export function SheetContent({ side = "end", title, hideTitle, className, children }: SheetContentProps) {
  return (
    <Primitive.Portal>
      <DialogOverlay />
      <Primitive.Content
        aria-describedby={undefined}
        className={cn(
          "fixed z-50 flex flex-col border-border bg-popover text-popover-foreground shadow-xl outline-none",
          sides[side],
          className,
        )}
      >
        <div className="flex min-h-14 items-center justify-between gap-4 border-border border-b ps-5 pe-2">
          <Primitive.Title className={hideTitle ? "sr-only" : "font-semibold"}>{title}</Primitive.Title>
          <Primitive.Close
            aria-label="Close"
            className={cn(buttonVariants({ variant: "ghost", size: "icon" }), "ms-auto")}
          >
            <X aria-hidden />
          </Primitive.Close>
        </div>
        <div className="flex-1 overflow-y-auto p-5">{children}</div>
      </Primitive.Content>
    </Primitive.Portal>
  );
}
