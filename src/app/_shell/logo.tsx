import { cn } from "#/ui/cn.ts";

/** A portico: three columns under a roof, on one step. */
export function LogoMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={cn("size-8", className)}>
      <path d="M3 11.2 16 4l13 7.2v2.3H3z" className="fill-primary" />
      <path
        d="M6 15.5h4.4V25H6zM13.8 15.5h4.4V25h-4.4zM21.6 15.5H26V25h-4.4z"
        className="fill-primary"
        opacity="0.78"
      />
      <path d="M3 26.6h26V29H3z" className="fill-primary" />
    </svg>
  );
}

export function Logo({ className }: { className?: string }) {
  return (
    <span className={cn("inline-flex items-center gap-2", className)}>
      <LogoMark className="size-7" />
      <span className="font-semibold font-serif text-xl leading-none tracking-tight">Stoa</span>
    </span>
  );
}
