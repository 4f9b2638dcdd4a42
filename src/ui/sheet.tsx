"use client";

import { X } from "lucide-react";
import { usePathname } from "next/navigation";
import { Slot } from "radix-ui";
import {
  type ComponentProps,
  createContext,
  type MouseEvent,
  type ReactNode,
  useContext,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { buttonVariants } from "./button-variants.ts";
import { cn } from "./cn.ts";

type SheetState = { open: boolean; setOpen: (open: boolean) => void };

const SheetContext = createContext<SheetState>({ open: false, setOpen: () => {} });

type SheetProps = { open?: boolean; onOpenChange?: (open: boolean) => void; children: ReactNode };

/** A panel over the edge of the page, on the browser's own dialog: the reader's pages can spare Radix. */
export function Sheet({ open: given, onOpenChange, children }: SheetProps) {
  const [own, setOwn] = useState(false);
  const pathname = usePathname();
  const [openedAt, setOpenedAt] = useState(pathname);
  const open = given ?? own;
  const setOpen = (next: boolean) => {
    setOwn(next);
    onOpenChange?.(next);
  };
  const close = useRef(setOpen);
  close.current = setOpen;
  useEffect(() => {
    if (openedAt === pathname) return;
    setOpenedAt(pathname);
    close.current(false);
  }, [pathname, openedAt]);
  return <SheetContext value={{ open, setOpen }}>{children}</SheetContext>;
}

type SwitchProps = ComponentProps<"button"> & { asChild?: boolean };

function SheetSwitch({ asChild, to, onClick, ...props }: SwitchProps & { to: boolean }) {
  const { setOpen } = useContext(SheetContext);
  const Tag = asChild ? Slot.Root : "button";
  return (
    <Tag
      onClick={(event: MouseEvent<HTMLButtonElement>) => {
        onClick?.(event);
        setOpen(to);
      }}
      {...props}
    />
  );
}

export function SheetTrigger(props: SwitchProps) {
  const { open } = useContext(SheetContext);
  return <SheetSwitch to aria-haspopup="dialog" aria-expanded={open} {...props} />;
}

export function SheetClose(props: SwitchProps) {
  return <SheetSwitch to={false} {...props} />;
}

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

export function SheetContent(props: SheetContentProps) {
  const { open } = useContext(SheetContext);
  return open ? <SheetPanel {...props} /> : null;
}

function SheetPanel({ side = "end", title, hideTitle, className, children }: SheetContentProps) {
  const { setOpen } = useContext(SheetContext);
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // Closing before React takes the element away lets the browser give the focus back to the trigger.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={() => dialog.current?.open || setOpen(false)}
      onClick={(event) => event.target === event.currentTarget && setOpen(false)}
      className="fixed inset-0 m-0 size-full max-h-none max-w-none animate-fade-in overflow-hidden bg-overlay p-0 outline-none backdrop:bg-transparent"
    >
      <div
        className={cn(
          "absolute flex flex-col border-border bg-popover text-popover-foreground shadow-xl",
          sides[side],
          className,
        )}
      >
        <div className="flex min-h-14 shrink-0 items-center justify-between gap-4 border-border border-b ps-5 pe-2">
          <h2 id={titleId} className={hideTitle ? "sr-only" : "font-semibold"}>
            {title}
          </h2>
          <button
            type="button"
            aria-label="Close"
            onClick={() => setOpen(false)}
            className={cn(buttonVariants({ variant: "ghost", size: "icon" }), "ms-auto")}
          >
            <X aria-hidden />
          </button>
        </div>
        <div className="min-h-0 flex-1 overflow-y-auto p-5">{children}</div>
      </div>
    </dialog>
  );
}
