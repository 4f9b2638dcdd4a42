import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getApi, orNotFound } from "#/app/_lib/api.ts";
import { crumbsOf, loadTaughtCourse } from "#/app/attempts/_lib/load-taught-course.ts";
import { letterOf } from "#/features/assessments/ui/question-types.ts";
import { PrintButton } from "#/features/assessments/ui/quiz-editor/print-button.tsx";
import { QuizPaper } from "#/features/assessments/ui/quiz-editor/quiz-paper.tsx";
import { Button } from "#/ui/button.tsx";
import { Checkbox } from "#/ui/checkbox.tsx";
import { Container } from "#/ui/container.tsx";
import { Field } from "#/ui/field.tsx";
import { PageHeader } from "#/ui/page-header.tsx";
import { Select } from "#/ui/select.tsx";

type Query = { version?: string | string[]; key?: string | string[] };
type Props = { params: Promise<{ courseId: string; quizId: string }>; searchParams: Promise<Query> };

export const metadata: Metadata = { title: "Print quiz" };

const versions = [1, 2, 3, 4, 5, 6] as const;

export default async function PrintQuizPage({ params, searchParams }: Props) {
  const { courseId, quizId } = await params;
  const query = await searchParams;
  const course = await loadTaughtCourse(courseId);
  const api = await getApi();
  const quiz = await orNotFound(api.quizzes.get({ quizId }));
  if (quiz.courseId !== courseId) notFound();
  const version = versions.find((each) => String(each) === query.version) ?? 1;
  const withKey = query.key === "1";
  const paper = await api.quizzes.paper({ quizId, version });
  return (
    <Container width="prose">
      <div className="print:hidden">
        <PageHeader
          title="On paper"
          description="Each version draws and shuffles for itself, and is the same each time while the quiz is."
          crumbs={[
            ...crumbsOf(course),
            { label: "Quizzes", href: `/teach/courses/${courseId}/quizzes` },
            { label: quiz.title, href: `/teach/courses/${courseId}/quizzes/${quizId}` },
            { label: "On paper" },
          ]}
          actions={<PrintButton />}
        />
        <form className="mb-8 flex flex-wrap items-end gap-x-6 gap-y-3 border-border border-b pb-6">
          <Field label="Version" className="w-32">
            <Select name="version" defaultValue={String(version)}>
              {versions.map((each) => (
                <option key={each} value={each}>
                  {letterOf(each - 1)}
                </option>
              ))}
            </Select>
          </Field>
          <Checkbox label="With the key" name="key" value="1" defaultChecked={withKey} />
          <Button type="submit" variant="outline">
            Show
          </Button>
        </form>
      </div>
      <QuizPaper paper={paper} withKey={withKey} />
    </Container>
  );
}
