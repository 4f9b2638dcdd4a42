import type { ReactNode } from "react";
import { Container } from "#/ui/container.tsx";
import { DocsNav } from "./_parts/docs-nav.tsx";
import { docTags } from "./_parts/reference.ts";

export default function DocsLayout({ children }: { children: ReactNode }) {
  const groups = [
    {
      title: "Guide",
      links: [
        { href: "/docs", label: "First steps" },
        { href: "/docs/problems", label: "Problems" },
      ],
    },
    {
      title: "Operations",
      links: docTags().map((tag) => ({ href: `/docs/${tag.slug}`, label: tag.name })),
    },
  ];
  return (
    <Container className="grid grid-cols-1 gap-x-12 gap-y-6 lg:grid-cols-[11rem_minmax(0,1fr)]">
      <DocsNav groups={groups} />
      <div className="min-w-0">{children}</div>
    </Container>
  );
}
