import { BookA, GraduationCap, Layers } from "lucide-react";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { getApi, getViewer } from "#/app/_lib/api.ts";
import { AssignmentList } from "#/features/assessments/ui/assignments/assignment-list.tsx";
import { QuizList } from "#/features/assessments/ui/quiz/quiz-list.tsx";
import { CourseActions } from "#/features/courses/ui/course-actions.tsx";
import { CourseHero } from "#/features/courses/ui/course-hero.tsx";
import { LeaveCourse } from "#/features/courses/ui/leave-course.tsx";
import { Outline } from "#/features/courses/ui/outline.tsx";
import { NextCard } from "#/features/study/ui/next-card.tsx";
import { StudyLinks } from "#/features/study/ui/study-links.tsx";
import { Container } from "#/ui/container.tsx";
import { EmptyState } from "#/ui/empty-state.tsx";
import { LinkButton } from "#/ui/link-button.tsx";
import { Prose } from "#/ui/prose.tsx";
import { hasTutor, loadCourse } from "../_lib/load.ts";
import { asksForPeople, loadHelp } from "../_lib/load-help.ts";

type Props = { params: Promise<{ course: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const course = await loadCourse((await params).course);
  return { title: course.title, description: course.summary || undefined };
}

export default async function CourseRoute({ params }: Props) {
  const course = await loadCourse((await params).course);
  const [api, viewer] = await Promise.all([getApi(), getViewer()]);
  const [quizzes, assignments, glossary, next] = await Promise.all([
    api.quizzes.list({ courseId: course.id, limit: 50 }),
    api.assignments.list({ courseId: course.id, limit: 50 }),
    api.courses.glossary({ courseId: course.id, limit: 4 }),
    course.viewer.isEnrolled ? api.mastery.next({ courseId: course.id }) : null,
  ]);
  const help = next && asksForPeople(next) ? await loadHelp(course.id) : null;
  const hasLessons = course.modules.some((module) => module.lessons.length > 0);
  const isLearner = course.viewer.progress !== null;
  const about = course.descriptionHtml && (
    <Part id="about" title="About this course">
      <Prose html={course.descriptionHtml} />
    </Part>
  );
  return (
    <>
      <CourseHero course={course}>
        <CourseActions course={course} isSignedIn={viewer !== null} hasTutor={await hasTutor(course.id)} />
      </CourseHero>
      <Container className="grid grid-cols-1 gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="flex min-w-0 flex-col gap-12">
          {!isLearner && about}
          {next && next.kind !== "nothing" && (
            <div className="flex flex-col gap-3">
              <NextCard courseHref={`/courses/${course.slug}`} next={next} help={help} />
              <StudyLinks courseHref={`/courses/${course.slug}`} />
            </div>
          )}
          <Part id="lessons" title="Lessons">
            {hasLessons ? (
              <Outline course={course} />
            ) : (
              <EmptyState as="h3" title="No lessons yet">
                {course.viewer.isStaff ? "Write the first one in the course editor." : "They are being written."}
              </EmptyState>
            )}
          </Part>
          {assignments.items.length > 0 && (
            <Part id="assignments" title="Assignments">
              <AssignmentList assignments={assignments.items} courseSlug={course.slug} />
            </Part>
          )}
          {quizzes.items.length > 0 && (
            <Part id="quizzes" title="Quizzes">
              <QuizList quizzes={quizzes.items} courseSlug={course.slug} />
              {course.viewer.isEnrolled && (
                <LinkButton href={`/courses/${course.slug}/grades`} variant="outline" size="sm" className="mt-4">
                  <GraduationCap aria-hidden />
                  Your grades
                </LinkButton>
              )}
            </Part>
          )}
          {isLearner && about}
        </div>
        <aside aria-label="More about this course" className="flex flex-col gap-10">
          {glossary.items.length > 0 && (
            <Part id="glossary" title="Glossary">
              <p className="text-muted-foreground text-sm leading-relaxed">
                {glossary.items.map((term) => term.term).join(", ")}
                {glossary.nextCursor ? " and more, each in a sentence or two." : "."}
              </p>
              <LinkButton href={`/courses/${course.slug}/glossary`} variant="outline" size="sm" className="mt-3">
                <BookA aria-hidden />
                Open the glossary
              </LinkButton>
            </Part>
          )}
          {course.viewer.isEnrolled && (
            <Part id="cards" title="My cards">
              <p className="text-muted-foreground text-sm leading-relaxed">
                What you want to remember of this course, asked again just before you forget it.
              </p>
              <LinkButton href={`/courses/${course.slug}/cards`} variant="outline" size="sm" className="mt-3">
                <Layers aria-hidden />
                Open my cards
              </LinkButton>
            </Part>
          )}
          {(course.licence || course.attribution) && (
            <Part id="colophon" title="Colophon">
              <dl className="flex flex-col gap-2 text-muted-foreground text-sm leading-relaxed">
                {course.licence && <Fact term="Licence">{course.licence}</Fact>}
                {course.attribution && <Fact term="Source">{course.attribution}</Fact>}
              </dl>
            </Part>
          )}
          {course.viewer.isEnrolled && (
            <div className="-ms-3">
              <LeaveCourse courseId={course.id} title={course.title} />
            </div>
          )}
        </aside>
      </Container>
    </>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="pb-4 font-semibold font-serif text-2xl leading-tight tracking-tight">
        {title}
      </h2>
      {children}
    </section>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="inline font-medium text-foreground">{term}: </dt>
      <dd className="inline break-words">{children}</dd>
    </div>
  );
}
