import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeader } from "#/ui/page-header.tsx";
import { Method } from "../_parts/method.tsx";
import { Operation } from "../_parts/operation.tsx";
import { docTags } from "../_parts/reference.ts";

type Props = { params: Promise<{ tag: string }> };

const tagAt = async ({ params }: Props) => {
  const { tag: slug } = await params;
  return docTags().find((tag) => tag.slug === slug) ?? notFound();
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: `${(await tagAt(props)).name}, REST API` };
}

export default async function DocsTagPage(props: Props) {
  const tag = await tagAt(props);
  return (
    <>
      <PageHeader title={tag.name} description={tag.description} />
      <ul className="mb-8 overflow-hidden rounded-lg border border-border bg-card">
        {tag.operations.map((operation) => (
          <li key={operation.id} className="border-border border-b last:border-b-0">
            <a
              href={`#${operation.id}`}
              className="flex min-h-10 flex-wrap items-center gap-x-3 px-4 py-1.5 text-sm focus-ring-inset hover:bg-accent"
            >
              <Method name={operation.method} className="w-14" />
              <code className="break-all font-mono text-xs">{operation.path}</code>
              <span className="ms-auto text-muted-foreground">{operation.summary}</span>
            </a>
          </li>
        ))}
      </ul>
      {tag.operations.map((operation) => (
        <Operation key={operation.id} operation={operation} />
      ))}
    </>
  );
}
