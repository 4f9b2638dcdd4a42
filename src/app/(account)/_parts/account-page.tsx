import type { ReactNode } from "react";
import { Container } from "#/ui/container.tsx";

type AccountPageProps = { title: string; description?: ReactNode; footer?: ReactNode; children: ReactNode };

/** A narrow page with one task: signing in, signing up, setting up. */
export function AccountPage({ title, description, footer, children }: AccountPageProps) {
  return (
    <Container width="form" className="flex max-w-md flex-col gap-6 sm:py-16">
      <header>
        <h1 className="font-semibold font-serif text-3xl leading-tight tracking-[-0.015em]">{title}</h1>
        {description && <p className="mt-2 text-pretty text-muted-foreground leading-relaxed">{description}</p>}
      </header>
      {children}
      {footer && <p className="text-muted-foreground text-sm">{footer}</p>}
    </Container>
  );
}

export function OrDivider() {
  return (
    <div aria-hidden className="flex items-center gap-3 text-muted-foreground text-xs">
      <span className="h-px flex-1 bg-border" />
      or
      <span className="h-px flex-1 bg-border" />
    </div>
  );
}

export const textLink =
  "rounded-xs font-medium text-primary underline underline-offset-4 focus-ring hover:text-primary-hover";
