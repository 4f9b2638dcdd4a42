import type { ReactNode } from "react";

export function Part({ title, about, children }: { title: string; about?: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="flex flex-col gap-4">
      <div>
        <h2 className="font-semibold font-serif text-xl">{title}</h2>
        {about && <p className="mt-1 text-muted-foreground text-sm">{about}</p>}
      </div>
      {children}
    </section>
  );
}
