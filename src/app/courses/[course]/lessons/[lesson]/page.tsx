import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { getApi, getViewer, orNotFound } from "#/app/_lib/api.ts";
import { first, hasTutor, loadCourse } from "#/app/courses/_lib/load.ts";
import { refusalOf } from "#/core/problems.ts";
import { Practice } from "#/features/assessments/ui/practice/practice.tsx";
import { LessonArticle } from "#/features/courses/ui/reader/lesson-article.tsx";
import { LessonDone } from "#/features/courses/ui/reader/lesson-done.tsx";
import { LessonHeader } from "#/features/courses/ui/reader/lesson-header.tsx";
import { LessonSteps } from "#/features/courses/ui/reader/lesson-steps.tsx";
import { LockedLesson } from "#/features/courses/ui/reader/locked-lesson.tsx";
import { OnThisPage } from "#/features/courses/ui/reader/on-this-page.tsx";
import { FoldedOutline, OutlineNav } from "#/features/courses/ui/reader/outline-nav.tsx";
import { PassageJump } from "#/features/courses/ui/reader/passage-jump.tsx";
import { LessonCardsOnPaper } from "#/features/study/ui/cards/lesson-cards-on-paper.tsx";
import { LessonCardsPlace } from "#/features/study/ui/cards/lesson-cards-place.tsx";
import { TutorPanel } from "#/features/tutor/ui/tutor-panel.tsx";

type Props = {
  params: Promise<{ course: string; lesson: string }>;
  searchParams: Promise<{ quote?: string | string[] }>;
};

const locate = cache(async (courseSlug: string, lessonSlug: string) => {
  const course = await loadCourse(courseSlug);
  const lessons = course.modules.flatMap((module) => module.lessons.map((lesson) => ({ ...lesson, module })));
  const index = lessons.findIndex((lesson) => lesson.slug === lessonSlug);
  const lesson = lessons[index];
  if (!lesson) notFound();
  const step = (at: number) => {
    const there = lessons[at];
    return there ? { href: `/courses/${course.slug}/lessons/${there.slug}`, title: there.title } : null;
  };
  return {
    ...{ course, lesson, number: index + 1, count: lessons.length, previous: step(index - 1), next: step(index + 1) },
    /** Where this learner goes on; null when all is done. */
    goOn: step(lessons.findIndex(({ id }) => id === course.viewer.nextLessonId)),
  };
});

/** The page with its practice, or null where the reader must enrol or sign in first. */
const readPage = async (lessonId: string, quote: string | undefined) => {
  const api = await getApi();
  try {
    const [page, practice] = await Promise.all([
      orNotFound(api.lessons.page({ lessonId, quote })),
      orNotFound(api.practice.list({ lessonId, limit: 100 })),
    ]);
    return { ...page, practice: practice.items };
  } catch (error) {
    const code = refusalOf(error)?.code;
    if (code === "not_enrolled" || code === "unauthenticated") return null;
    throw error;
  }
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { course: courseSlug, lesson: lessonSlug } = await params;
  const { course, lesson } = await locate(courseSlug, lessonSlug);
  return { title: `${lesson.title} · ${course.title}`, description: lesson.summary || undefined };
}

export default async function LessonRoute({ params, searchParams }: Props) {
  const { course: courseSlug, lesson: lessonSlug } = await params;
  const quote = first((await searchParams).quote)?.slice(0, 3_000);
  const { course, lesson, number, count, previous, next, goOn } = await locate(courseSlug, lessonSlug);
  const { progress } = course.viewer;
  const [viewer, page, isTutored] = await Promise.all([
    getViewer(),
    readPage(lesson.id, quote),
    progress !== null && hasTutor(course.id),
  ]);
  const practice = page?.practice ?? [];
  const canLearn = course.viewer.isEnrolled || course.viewer.isStaff;
  const items = new Map(practice.map((item) => [item.question.id, item]));
  const placed = page?.segments.flatMap((part) => (part.kind === "question" ? [part.questionId] : [])) ?? [];
  const unplaced = practice.filter((item) => !placed.includes(item.question.id));
  const barrier = progress ? null : viewer ? ("not_enrolled" as const) : ("signed_out" as const);
  const courseHref = `/courses/${course.slug}`;
  const outline = <OutlineNav course={course} lessonId={lesson.id} />;
  return (
    <div
      data-wide
      className="mx-auto grid w-full max-w-7xl flex-1 grid-cols-1 gap-x-10 px-4 sm:px-6 lg:grid-cols-[15.5rem_minmax(0,1fr)] xl:grid-cols-[15.5rem_minmax(0,1fr)_15rem] in-data-[tutor=open]:xl:grid-cols-[15.5rem_minmax(0,1fr)]"
    >
      <aside
        aria-label="Outline"
        className="sticky top-15 hidden h-[calc(100dvh-3.75rem)] overflow-y-auto border-border border-e py-8 pe-5 [scrollbar-width:thin] lg:block print:hidden"
      >
        {outline}
      </aside>
      <div className="min-w-0 py-6 lg:py-10">
        <div className="mx-auto flex max-w-[46rem] flex-col gap-8">
          <FoldedOutline label={`Lesson ${number} of ${count}`}>{outline}</FoldedOutline>
          <article>
            <LessonHeader
              course={course}
              lesson={lesson}
              moduleTitle={lesson.module.title}
              number={number}
              count={count}
            />
            {page ? (
              <LessonArticle
                segments={page.segments}
                question={(questionId, place) => {
                  const item = items.get(questionId);
                  return item ? (
                    <Practice item={item} barrier={barrier} number={place} canAsk={progress !== null} />
                  ) : null;
                }}
              />
            ) : (
              <LockedLesson course={course} isSignedIn={viewer !== null} />
            )}
            {unplaced.length > 0 && (
              <section aria-labelledby="more-practice" className="pt-4">
                <h2 id="more-practice" className="font-semibold font-serif text-2xl tracking-tight">
                  More practice
                </h2>
                {unplaced.map((item, index) => (
                  <Practice
                    key={item.question.id}
                    item={item}
                    barrier={barrier}
                    number={placed.length + index + 1}
                    canAsk={progress !== null}
                  />
                ))}
              </section>
            )}
          </article>
          {page && canLearn && (
            <LessonCardsPlace
              key={`cards-${lesson.id}`}
              courseId={course.id}
              courseSlug={course.slug}
              lessonId={lesson.id}
            >
              <LessonCardsOnPaper />
            </LessonCardsPlace>
          )}
          {quote && <PassageJump quote={quote} />}
          {page && progress && (
            <LessonDone
              key={lesson.id}
              lessonId={lesson.id}
              isCompleted={page.isCompleted}
              goOn={goOn}
              courseHref={courseHref}
              left={progress.total - progress.completed}
            />
          )}
          <LessonSteps previous={previous} next={next} />
        </div>
      </div>
      <aside
        aria-label="On this page"
        className="sticky top-15 hidden h-[calc(100dvh-3.75rem)] overflow-y-auto py-10 [scrollbar-width:thin] xl:block in-data-[tutor=open]:xl:hidden print:hidden"
      >
        {page && <OnThisPage headings={page.headings.filter((heading) => heading.depth <= 3)} />}
      </aside>
      {page && isTutored && (
        <TutorPanel courseId={course.id} courseSlug={course.slug} lessonId={lesson.id} lessonTitle={lesson.title} />
      )}
    </div>
  );
}
