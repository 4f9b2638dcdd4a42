import { GraduationCap } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getApi } from "#/app/_lib/api.ts";
import { requireViewer } from "#/app/attempts/_lib/load.ts";
import { formatMarks } from "#/core/marks.ts";
import { lateWords } from "#/features/assessments/ui/gradebook/late-words.ts";
import { MyGrades } from "#/features/assessments/ui/grades/my-grades.tsx";
import { cellWords, totalWords } from "#/features/assessments/ui/grades/what-if.ts";
import { Container } from "#/ui/container.tsx";
import { EmptyState } from "#/ui/empty-state.tsx";
import { PageHeader } from "#/ui/page-header.tsx";
import { loadCourse } from "../../_lib/load.ts";

type Props = { params: Promise<{ course: string }> };

export const metadata: Metadata = { title: "Your grades" };

export default async function GradesPage({ params }: Props) {
  const { course: slug } = await params;
  await requireViewer(`/courses/${slug}/grades`);
  const course = await loadCourse(slug);
  if (!course.viewer.isEnrolled && !course.viewer.isStaff) notFound();
  const grades = await (await getApi()).gradebook.mine({ courseId: course.id });
  return (
    <Container width="prose">
      <PageHeader
        title="Your grades"
        crumbs={[
          { label: "Courses", href: "/courses" },
          { label: course.title, href: `/courses/${slug}` },
          { label: "Your grades" },
        ]}
      />
      {grades.columns.length === 0 ? (
        <EmptyState icon={GraduationCap} title="No marks yet">
          This course has no graded work so far.
        </EmptyState>
      ) : (
        <MyGrades
          courseHref={`/courses/${slug}`}
          grades={grades}
          words={{
            total: totalWords(grades.total),
            cells: grades.cells.map(cellWords),
            late: grades.cells.map(({ late, isEntered }) => (late && !isEntered ? lateWords(late) : null)),
            possible: grades.columns.map(({ possible }) => formatMarks(possible)),
          }}
        />
      )}
    </Container>
  );
}
