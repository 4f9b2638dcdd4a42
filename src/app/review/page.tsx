import { Settings2 } from "lucide-react";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getApi, getViewer } from "#/app/_lib/api.ts";
import { StudyDays } from "#/features/study/ui/study-days.tsx";
import { TellZone } from "#/features/study/ui/tell-zone.tsx";
import { Container } from "#/ui/container.tsx";
import { LinkButton } from "#/ui/link-button.tsx";
import { PageHeader } from "#/ui/page-header.tsx";
import { ReviewRoom } from "./_parts/review-room.tsx";

export const metadata: Metadata = { title: "Review" };

const leadOf = (due: number, dueInAll: number) =>
  dueInAll > due
    ? `${dueInAll} are waiting, ${due} of them for today: that is your limit.`
    : "What you have learnt, asked again just before you forget it.";

export default async function ReviewRoute() {
  if (!(await getViewer())) redirect("/signin?next=/review");
  const api = await getApi();
  const settings = await api.reviews.settings({});
  const queue = await api.reviews.queue({ limit: 10 });
  const summary = await api.reviews.summary({});
  return (
    <Container width="prose">
      {settings.zone === null && <TellZone />}
      <PageHeader
        title="Review"
        description={leadOf(queue.due, queue.dueInAll)}
        actions={
          <LinkButton href="/review/settings" variant="outline">
            <Settings2 aria-hidden />
            Settings
          </LinkButton>
        }
      />
      <div className="flex flex-col gap-10">
        <ReviewRoom queue={queue} summary={summary} />
        {summary.days && <StudyDays days={summary.days} />}
      </div>
    </Container>
  );
}
