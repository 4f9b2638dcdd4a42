import { readFile } from "node:fs/promises";
import { toInstant } from "#/core/time.ts";
import { saveQuestions } from "#/features/assessments/actions/save-questions.ts";
import { saveQuiz } from "#/features/assessments/actions/save-quiz.ts";
import { saveSkills } from "#/features/assessments/actions/save-skills.ts";
import { saveCourse, saveGlossary, saveLessons, saveModules } from "#/features/courses/actions/save-course-tree.ts";
import type { Context } from "#/server/context.ts";
import { demoId } from "./demo-id.ts";
import { demoCourse } from "./how-learning-works/course.ts";
import { practiceQuestions, quizQuestions } from "./how-learning-works/questions.ts";
import { demoSkills } from "./how-learning-works/skills.ts";
import { askedIn, type DemoLesson } from "./how-learning-works/types.ts";

const readLesson = async ({ file }: DemoLesson): Promise<string> => {
  const text = await readFile(new URL(`./how-learning-works/lessons/${file}`, import.meta.url), "utf8");
  return text.replace(/::question\{ref="([\w-]+)"\}/g, (_, ref: string) => `::question{id="${demoId(ref)}"}`);
};

/** Saves the demo course with its questions and quizzes, all of it or nothing, and gives its id. */
export const saveDemoCourse = async (ctx: Context, people: ReadonlyMap<string, string>): Promise<string> => {
  const courseId = demoId(demoCourse.slug);
  const savedBy = people.get("instructor@stoa.example") ?? null;
  const at = toInstant(ctx.now());
  const { title, slug, summary, description, language, licence, attribution, access, cover, modules } = demoCourse;
  const texts = new Map(
    await Promise.all(
      modules.flatMap(({ lessons }) => lessons).map(async (lesson) => [lesson.slug, await readLesson(lesson)] as const),
    ),
  );
  await ctx.db.transaction(async (tx) => {
    const saving = { tx, at, savedBy };
    await saveCourse(saving, {
      ...{ id: courseId, slug, title, summary, description, access, language, licence, attribution },
      coverUrl: cover,
      state: "published",
    });
    await saveModules(
      saving,
      courseId,
      modules.map((module) => ({ id: demoId(module.title), title: module.title })),
    );
    const lessons = modules.flatMap((module) =>
      module.lessons.map((lesson) => ({
        ...{ id: demoId(lesson.slug), moduleId: demoId(module.title), slug: lesson.slug, title: lesson.title },
        ...{
          summary: lesson.summary,
          minutes: lesson.minutes,
          body: texts.get(lesson.slug) ?? "",
          state: "published" as const,
        },
      })),
    );
    await saveLessons(saving, courseId, lessons);
    await saveGlossary(saving, courseId, demoCourse.glossary);
    await saveQuestions(tx, {
      ...{ courseId, savedBy, at },
      questions: [...practiceQuestions, ...quizQuestions].map((question) => ({
        ...{ id: demoId(question.ref), title: question.title, body: question.body },
        ...{ isPractice: practiceQuestions.includes(question), lessonId: demoId(question.lesson) },
      })),
    });
    await saveSkills(tx, {
      ...{ courseId, at },
      skills: demoSkills.map(({ ref, name, needs, questions }) => ({
        ...{ id: demoId(`skill ${ref}`), name },
        prerequisiteIds: needs.map((need) => demoId(`skill ${need}`)),
        questionIds: questions.map(demoId),
      })),
    });
    for (const [position, quiz] of demoCourse.quizzes.entries()) {
      const { ref, description: about, instructions, questions: _in, sections, ...settings } = quiz;
      await saveQuiz(tx, {
        ...{ courseId, at },
        quiz: {
          ...settings,
          id: demoId(ref),
          position,
          instructions: `${about}\n\n${instructions}`,
          state: "published",
          passPercent: 60,
          sections: sections.map(({ title: of, instructions: say }) => ({
            title: of,
            instructions: say,
            shuffle: false,
          })),
          questions: askedIn(quiz).map(({ ref: question, points, section }) => ({
            ...{ questionId: demoId(question), points, section },
          })),
        },
      });
    }
  });
  return courseId;
};
