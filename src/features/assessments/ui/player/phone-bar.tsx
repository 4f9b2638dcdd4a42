"use client";

import { LayoutGrid } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button } from "#/ui/button.tsx";
import { Sheet, SheetContent, SheetTrigger } from "#/ui/sheet.tsx";

type PhoneBarProps = {
  timer: ReactNode;
  save: ReactNode;
  /** e.g. "3 of 8". */
  answered: string;
  /** What the sheet holds; it is given what closes it. */
  children: (close: () => void) => ReactNode;
};

/** The side column's place on narrow screens: a bar that stays in view, with the rest in a sheet. */
export function PhoneBar({ timer, save, answered, children }: PhoneBarProps) {
  const [open, setOpen] = useState(false);
  return (
    <div className="sticky top-15 z-30 -mx-4 -mt-2 flex items-center gap-3 border-border border-b bg-background/95 px-4 py-2 backdrop-blur-sm sm:-mx-6 sm:px-6 lg:hidden">
      {timer}
      {save}
      <Sheet open={open} onOpenChange={setOpen}>
        <SheetTrigger asChild>
          <Button variant="outline" className="ms-auto px-3">
            <LayoutGrid aria-hidden />
            <span className="sr-only">Questions, </span>
            {answered}
            <span className="sr-only"> answered</span>
          </Button>
        </SheetTrigger>
        <SheetContent side="bottom" title="Questions">
          {children(() => setOpen(false))}
        </SheetContent>
      </Sheet>
    </div>
  );
}
