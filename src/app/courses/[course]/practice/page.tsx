import { Lock, Sprout } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getApi, orNotFound } from "#/app/_lib/api.ts";
import { requireViewer } from "#/app/attempts/_lib/load.ts";
import { Practice } from "#/features/assessments/ui/practice/practice.tsx";
import { QuizMistakes, UnfinishedSet } from "#/features/study/ui/practice-elsewhere.tsx";
import { SetChooser } from "#/features/study/ui/set-chooser.tsx";
import { SetProgress, SetSteps } from "#/features/study/ui/set-steps.tsx";
import { SetSummary } from "#/features/study/ui/set-summary.tsx";
import { Container } from "#/ui/container.tsx";
import { EmptyState } from "#/ui/empty-state.tsx";
import { LinkButton } from "#/ui/link-button.tsx";
import { PageHeader } from "#/ui/page-header.tsx";
import { first, loadCourse } from "../../_lib/load.ts";

type Query = Partial<Record<"set" | "at" | "question" | "topic", string | string[]>>;
type Props = { params: Promise<{ course: string }>; searchParams: Promise<Query> };
type Course = Awaited<ReturnType<typeof loadCourse>>;

export const metadata: Metadata = { title: "Practice" };

export default async function PracticePage({ params, searchParams }: Props) {
  const { course: slug } = await params;
  await requireViewer(`/courses/${slug}/practice`);
  const course = await loadCourse(slug);
  if (!course.viewer.isEnrolled && !course.viewer.isStaff) notFound();
  const query = await searchParams;
  const [setId, questionId] = [first(query.set), first(query.question)];
  const crumbs = [
    { label: "Courses", href: "/courses" },
    { label: course.title, href: `/courses/${slug}` },
    { label: "Practice" },
  ];
  return (
    <Container width="prose">
      <PageHeader title="Practice" crumbs={crumbs} />
      {setId ? (
        <Running course={course} setId={setId} at={first(query.at)} />
      ) : questionId ? (
        <Single course={course} questionId={questionId} />
      ) : (
        <Choosing course={course} topicId={first(query.topic)} />
      )}
    </Container>
  );
}

const hrefOf = ({ slug }: Course) => `/courses/${slug}`;

async function Choosing({ course, topicId }: { course: Course; topicId: string | undefined }) {
  const api = await getApi();
  const courseId = course.id;
  const [options, sets, mastery] = await Promise.all([
    api.practiceSets.options({ courseId }),
    api.practiceSets.list({ courseId, limit: 1 }),
    topicId ? api.mastery.get({ courseId }) : null,
  ]);
  const courseHref = hrefOf(course);
  const back = <LinkButton href={courseHref}>Back to the course</LinkButton>;
  if (options.isLocked)
    return (
      <EmptyState icon={Lock} title="Practice waits for your quiz" action={back}>
        You are in the middle of a graded quiz of this course. Hand it in, then practise.
      </EmptyState>
    );
  if (options.practice + options.mistakes === 0)
    return (
      <EmptyState icon={Sprout} title="Nothing to practise here yet" action={back}>
        This course has no practice questions so far.
      </EmptyState>
    );
  const unfinished = sets.items.find(({ answered, size }) => answered > 0 && answered < size);
  const topic = mastery?.topics.find(({ id }) => id === topicId) ?? null;
  return (
    <div className="flex flex-col gap-8">
      {unfinished && <UnfinishedSet courseHref={courseHref} set={unfinished} />}
      <SetChooser courseHref={courseHref} options={options} topic={topic && { id: topic.id, name: topic.name }} />
      <QuizMistakes courseHref={courseHref} quizzes={options.quizzes} />
    </div>
  );
}

async function Running({ course, setId, at }: { course: Course; setId: string; at: string | undefined }) {
  const api = await getApi();
  const set = await orNotFound(api.practiceSets.get({ setId }));
  const courseHref = hrefOf(course);
  if (set.courseId !== course.id) notFound();
  const setHref = `${courseHref}/practice?set=${set.id}`;
  const firstOpen = set.items.findIndex(({ outcome }) => outcome === "open");
  const asked = at === undefined ? firstOpen : /^\d{1,2}$/.test(at) ? Number(at) - 1 : -1;
  const item = set.items[asked];
  if (!item) return <SetSummary courseHref={courseHref} setHref={setHref} set={set} />;
  const place = asked + 1;
  const practice =
    item.outcome === "gone" ? null : await api.practice.get({ questionId: item.questionId }).catch(() => null);
  return (
    <div className="flex flex-col">
      <SetProgress place={place} size={set.size} />
      {practice ? (
        <Practice key={`${set.id} ${item.questionId}`} item={practice} barrier={null} number={place} />
      ) : (
        <p className="my-8 rounded-lg bg-muted px-4 py-3 text-muted-foreground">This question is not asked now.</p>
      )}
      <SetSteps
        setHref={setHref}
        place={place}
        size={set.size}
        lesson={item.lesson && { href: `${courseHref}/lessons/${item.lesson.slug}`, title: item.lesson.title }}
      />
    </div>
  );
}

async function Single({ course, questionId }: { course: Course; questionId: string }) {
  const item = await orNotFound((await getApi()).practice.get({ questionId }));
  const lesson = course.modules.flatMap(({ lessons }) => lessons).find(({ id }) => id === item.lessonId);
  const courseHref = hrefOf(course);
  if (item.lessonId !== null && !lesson) notFound();
  return (
    <div className="flex flex-col">
      <Practice key={questionId} item={item} barrier={null} />
      <div className="flex flex-wrap gap-2">
        <LinkButton href={`${courseHref}/mastery`} variant="outline">
          What comes next
        </LinkButton>
        {lesson && (
          <LinkButton href={`${courseHref}/lessons/${lesson.slug}`} variant="ghost">
            Read “{lesson.title}”
          </LinkButton>
        )}
      </div>
    </div>
  );
}
