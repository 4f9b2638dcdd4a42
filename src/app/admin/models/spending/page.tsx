import { Coins } from "lucide-react";
import type { Metadata } from "next";
import { getApi } from "#/app/_lib/api.ts";
import { requireAdministrator } from "#/app/_lib/require-administrator.ts";
import { spendingDays } from "#/features/models/spending-days.ts";
import { SpendingChart } from "#/features/models/ui/spending-chart.tsx";
import { CourseTable, DayTable, UseTable } from "#/features/models/ui/spending-tables.tsx";
import { EmptyState } from "#/ui/empty-state.tsx";
import { Progress } from "#/ui/progress.tsx";
import { Stat, StatList } from "#/ui/stat.tsx";

export const metadata: Metadata = { title: "Spending of models" };

const days = 30;
const shown = (count: number) => count.toLocaleString("en");

function Today({ tokens, limit }: { tokens: number; limit: number | null }) {
  const left = limit === null ? null : Math.max(0, limit - tokens);
  return (
    <section aria-label="Today" className="flex flex-col gap-4 rounded-lg border border-border bg-card p-5">
      <StatList>
        <Stat label="Tokens today" value={shown(tokens)} hint="Read and written by language models, UTC" />
        <Stat
          label="Left of the site’s budget"
          value={left === null ? "No limit" : shown(left)}
          hint={limit === null ? undefined : `of ${shown(limit)}`}
        />
      </StatList>
      {limit !== null && (
        <Progress
          label="Spent of today’s budget"
          value={Math.min(tokens, limit)}
          max={limit}
          valueText={`${shown(tokens)} of ${shown(limit)} tokens`}
        />
      )}
    </section>
  );
}

export default async function SpendingPage() {
  await requireAdministrator("/admin/models/spending");
  const spending = await (await getApi()).models.spending({ days });
  const { today, uses, courses } = spending;
  const byDay = spendingDays(spending.from, days, spending.days);
  return (
    <div className="flex flex-col gap-8">
      <Today tokens={today.tokens} limit={today.siteDailyTokens} />
      {uses.length === 0 ? (
        <EmptyState icon={Coins} title="Nothing was spent in the last 30 days">
          What models read and write is counted here, by day, use and course. No text and no person is kept.
        </EmptyState>
      ) : (
        <>
          <section aria-label="By day" className="flex flex-col gap-4">
            <SpendingChart days={byDay} />
            <details>
              <summary className="mb-3 w-fit cursor-pointer rounded-sm font-medium text-sm focus-ring">
                The numbers of each day
              </summary>
              <DayTable days={byDay} />
            </details>
          </section>
          <section className="flex flex-col gap-3">
            <h2 className="font-semibold font-serif text-xl">By use, the last 30 days</h2>
            <UseTable uses={uses} />
          </section>
          <section className="flex flex-col gap-3">
            <h2 className="font-semibold font-serif text-xl">By course, the last 30 days</h2>
            <CourseTable courses={courses} limit={today.courseDailyTokens} />
          </section>
          <p className="max-w-prose text-muted-foreground text-sm">
            Embeddings and probes are counted; embeddings do not use up budgets. Where an endpoint tells no usage,
            tokens are worked out from the length of the texts.
          </p>
        </>
      )}
    </div>
  );
}
