import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getApi, orNotFound } from "#/app/_lib/api.ts";
import { crumbsOf, lessonsOf, loadTaughtCourse } from "#/app/attempts/_lib/load-taught-course.ts";
import { QuestionActions } from "#/features/assessments/ui/authoring/question-actions.tsx";
import { QuestionEditor } from "#/features/assessments/ui/authoring/question-editor.tsx";
import { QuestionFiling } from "#/features/assessments/ui/authoring/question-filing.tsx";
import { QuestionUses } from "#/features/assessments/ui/authoring/question-uses.tsx";
import { QuestionVersions } from "#/features/assessments/ui/authoring/question-versions.tsx";
import { typeNames } from "#/features/assessments/ui/question-types.ts";
import { Badge } from "#/ui/badge.tsx";
import { Container } from "#/ui/container.tsx";
import { PageHeader } from "#/ui/page-header.tsx";

type Props = { params: Promise<{ courseId: string; questionId: string }> };

export const metadata: Metadata = { title: "Edit question" };

export default async function QuestionPage({ params }: Props) {
  const { courseId, questionId } = await params;
  const course = await loadTaughtCourse(courseId);
  const api = await getApi();
  const question = await orNotFound(api.questions.get({ questionId }));
  if (question.courseId !== courseId) notFound();
  const categories = (await api.categories.list({ courseId, limit: 100 })).items;
  const skills = (await api.skills.list({ courseId, limit: 100 })).items;
  const { findings } = await api.questions.findingsOf({ questionId });
  const uses = await api.questions.uses({ questionId, limit: 100 });
  return (
    <Container>
      <PageHeader
        title={question.title}
        eyebrow={
          <>
            <Badge tone="outline">{typeNames[question.type]}</Badge>
            {question.archivedAt && <Badge tone="warning">Archived</Badge>}
          </>
        }
        crumbs={[
          ...crumbsOf(course),
          { label: "Questions", href: `/teach/courses/${courseId}/questions` },
          { label: question.title },
        ]}
        actions={<QuestionActions questionId={questionId} isArchived={question.archivedAt !== null} />}
      />
      {/* A version that was brought back is another text: the editor begins anew with it. */}
      <QuestionEditor
        key={`${questionId} ${question.version}`}
        courseId={courseId}
        lessons={lessonsOf(course)}
        question={question}
        language={course.language}
        dismissed={findings.filter(({ isDismissed }) => isDismissed).map(({ id }) => id)}
      />
      <div className="mt-12 flex flex-col gap-10 xl:me-108">
        <section aria-labelledby="filing">
          <h2 id="filing" className="mb-3 font-semibold font-serif text-xl">
            In the question bank
          </h2>
          <QuestionFiling key={questionId} question={question} categories={categories} skills={skills} />
        </section>
        <section aria-labelledby="uses">
          <h2 id="uses" className="mb-3 font-semibold font-serif text-xl">
            Used in
          </h2>
          <QuestionUses courseId={courseId} uses={uses.items} hasMore={uses.nextCursor !== null} />
        </section>
        <section aria-labelledby="versions">
          <h2 id="versions" className="mb-3 font-semibold font-serif text-xl">
            Earlier versions
          </h2>
          <QuestionVersions question={question} />
        </section>
      </div>
    </Container>
  );
}
