import type { Metadata } from "next";
import { type ErrorCode, errorCatalogue } from "#/core/errors.ts";
import { Badge } from "#/ui/badge.tsx";
import { PageHeader } from "#/ui/page-header.tsx";
import { adviceFor } from "../_parts/problem-advice.ts";

export const metadata: Metadata = { title: "Problems, REST API" };

export default function ProblemsPage() {
  const problems = Object.entries(errorCatalogue) as [ErrorCode, (typeof errorCatalogue)[ErrorCode]][];
  return (
    <>
      <PageHeader
        title="Problems"
        description="Every refusal is an application/problem+json document (RFC 9457). Its code is one of these and does not change; its type points here. The instance is also in the log of the site, so quote it when you ask for help."
      />
      <dl className="flex flex-col">
        {problems.map(([code, { status, title }]) => (
          <div key={code} id={code} className="scroll-mt-20 border-border border-t py-5 target:bg-highlight/40">
            <dt className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <code className="font-mono font-semibold text-sm">{code}</code>
              <Badge>{status}</Badge>
              <span className="font-medium text-sm">{title}</span>
            </dt>
            <dd className="mt-1.5 max-w-prose text-muted-foreground text-sm leading-relaxed">{adviceFor[code]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
