import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getApi, orNotFound } from "#/app/_lib/api.ts";
import { requireViewer } from "#/app/attempts/_lib/load.ts";
import { loadCourse } from "#/app/courses/_lib/load.ts";
import { FileList } from "#/features/assessments/ui/assignments/file-list.tsx";
import { PeerReviewForm } from "#/features/assessments/ui/assignments/peer-review-form.tsx";
import { LocalTime } from "#/features/assessments/ui/local-time.tsx";
import { Container } from "#/ui/container.tsx";
import { PageHeader } from "#/ui/page-header.tsx";
import { Prose } from "#/ui/prose.tsx";

type Props = { params: Promise<{ course: string; assignmentId: string; reviewId: string }> };

export const metadata: Metadata = { title: "Review" };

export default async function PeerReviewPage({ params }: Props) {
  const { course: slug, assignmentId, reviewId } = await params;
  const here = `/courses/${slug}/assignments/${assignmentId}`;
  await requireViewer(`${here}/reviews/${reviewId}`);
  const course = await loadCourse(slug);
  const api = await getApi();
  const review = await orNotFound(api.peerReviews.get({ reviewId }));
  const assignment = await orNotFound(api.assignments.get({ assignmentId }));
  if (review.assignmentId !== assignmentId || assignment.courseId !== course.id) notFound();
  return (
    <Container width="prose">
      <PageHeader
        title={review.title}
        description={
          review.reviewsDueAt && (
            <>
              Reviews are due <LocalTime at={review.reviewsDueAt} />.
            </>
          )
        }
        crumbs={[
          { label: "Courses", href: "/courses" },
          { label: course.title, href: `/courses/${slug}` },
          { label: assignment.title, href: here },
          { label: review.title },
        ]}
      />
      <div className="flex flex-col gap-8">
        <article
          aria-label={review.title}
          className="flex flex-col gap-4 rounded-xl border border-border bg-card p-5 shadow-xs sm:p-7"
        >
          {review.textHtml && <Prose html={review.textHtml} />}
          <FileList files={review.files} label="Files" />
        </article>
        <PeerReviewForm key={review.id} review={review} backHref={here} />
      </div>
    </Container>
  );
}
