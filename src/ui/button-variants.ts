import { type VariantsOf, variants } from "./variants.ts";

/** The looks shared by Button and LinkButton; `variant` stands last, so that a link has no height. Small sizes grow to 40 px where the pointer is a finger. */
export const buttonVariants = variants(
  "inline-flex shrink-0 cursor-pointer select-none items-center justify-center gap-2 whitespace-nowrap rounded-md border border-transparent font-medium text-sm transition-[background-color,border-color,color,box-shadow] focus-ring disabled:pointer-events-none disabled:opacity-55 aria-disabled:pointer-events-none aria-disabled:opacity-55 [&_svg:not([class*='size-'])]:size-4 [&_svg]:shrink-0",
  {
    size: {
      sm: "h-8 px-3 pointer-coarse:min-h-10",
      md: "h-10 px-4",
      lg: "h-12 px-6 text-base",
      icon: "size-10",
      "icon-sm": "size-8 pointer-coarse:size-10",
    },
    variant: {
      primary: "bg-primary text-primary-foreground shadow-xs hover:bg-primary-hover",
      secondary: "bg-secondary text-secondary-foreground hover:bg-accent-strong",
      outline: "border-input bg-card text-foreground hover:bg-accent",
      ghost: "text-foreground hover:bg-accent",
      danger: "bg-danger-solid text-danger-foreground shadow-xs hover:bg-danger-hover",
      link: "h-auto rounded-xs px-0 text-primary underline decoration-primary/40 underline-offset-4 hover:decoration-primary",
    },
  },
  { size: "md", variant: "primary" },
);

export type ButtonVariants = VariantsOf<typeof buttonVariants>;
