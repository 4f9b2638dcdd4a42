import { Sprout } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getApi } from "#/app/_lib/api.ts";
import { requireViewer } from "#/app/attempts/_lib/load.ts";
import { EvidenceList } from "#/features/study/ui/evidence-list.tsx";
import { MasteryMap } from "#/features/study/ui/mastery-map.tsx";
import { MasteryTable } from "#/features/study/ui/mastery-table.tsx";
import { NextCard } from "#/features/study/ui/next-card.tsx";
import { Container } from "#/ui/container.tsx";
import { EmptyState } from "#/ui/empty-state.tsx";
import { LinkButton } from "#/ui/link-button.tsx";
import { PageHeader } from "#/ui/page-header.tsx";
import { first, loadCourse } from "../../_lib/load.ts";
import { asksForPeople, loadHelp } from "../../_lib/load-help.ts";

type Props = { params: Promise<{ course: string }>; searchParams: Promise<{ topic?: string | string[] }> };

export const metadata: Metadata = { title: "How far you have come" };

export default async function MasteryPage({ params, searchParams }: Props) {
  const { course: slug } = await params;
  await requireViewer(`/courses/${slug}/mastery`);
  const course = await loadCourse(slug);
  if (!course.viewer.isEnrolled && !course.viewer.isStaff) notFound();
  const api = await getApi();
  const courseId = course.id;
  const mastery = await api.mastery.get({ courseId });
  const wanted = first((await searchParams).topic);
  const open = mastery.topics.find(({ id, attempts }) => id === wanted && attempts > 0);
  const evidence = open && (await api.mastery.evidence({ courseId, topicId: open.id, limit: 20 }));
  const isStuck = asksForPeople(mastery.next) || mastery.topics.some(({ goBackTo }) => goBackTo !== null);
  const help = isStuck ? await loadHelp(courseId) : null;
  const courseHref = `/courses/${slug}`;
  const isEmpty = mastery.topics.length === 0;
  return (
    <Container width="prose">
      <PageHeader
        title="How far you have come"
        description={
          isEmpty
            ? undefined
            : mastery.by === "skills"
              ? "The skills of this course, by your own answers. Nobody is compared with anybody."
              : "The lessons of this course, by your own answers to their practice. Nobody is compared with anybody."
        }
        crumbs={[
          { label: "Courses", href: "/courses" },
          { label: course.title, href: courseHref },
          { label: "How far you have come" },
        ]}
        actions={
          !isEmpty && (
            <LinkButton href={`${courseHref}/practice`} variant="outline">
              Practise
            </LinkButton>
          )
        }
      />
      {isEmpty ? (
        <EmptyState
          icon={Sprout}
          title="Nothing to practise here yet"
          action={<LinkButton href={courseHref}>Back to the course</LinkButton>}
        >
          This course has no practice questions so far. When it has, your answers show here what you can do.
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-8">
          <NextCard courseHref={courseHref} next={mastery.next} help={help} />
          <MasteryMap courseHref={courseHref} mastery={mastery} openId={open?.id ?? null} help={help}>
            {evidence && (
              <EvidenceList courseHref={courseHref} evidence={evidence.items} hasMore={evidence.nextCursor !== null} />
            )}
          </MasteryMap>
          <MasteryTable mastery={mastery} />
        </div>
      )}
    </Container>
  );
}
