import { cn } from "#/ui/cn.ts";

/** A colonnade seen as one walks along it: the columns grow smaller under the roof. */
export function LogoMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={cn("size-8 fill-primary", className)}>
      <path d="M2 4.5 30 10v2.6L2 8.6zM2 27.6 30 21.4V24L2 31z" />
      <path d="M3.6 10.2 9 11v14l-5.4 1.3zM13 11.6l3.9.5v11.1l-3.9.9zM20.4 12.7l2.8.4v8.7l-2.8.6zM26.4 13.6l2 .3v6.6l-2 .5z" />
    </svg>
  );
}

export function Logo({ className }: { className?: string }) {
  return (
    <span className={cn("inline-flex items-center gap-2.5", className)}>
      <LogoMark className="size-7" />
      <span className="font-semibold font-serif text-xl leading-none tracking-[-0.01em]">Stoa</span>
    </span>
  );
}
