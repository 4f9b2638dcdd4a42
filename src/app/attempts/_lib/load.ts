import { redirect } from "next/navigation";
import { cache } from "react";
import { getApi, getViewer, orNotFound } from "#/app/_lib/api.ts";
import { refusalOf } from "#/core/problems.ts";

/** Asks those who are not signed in to do so first and come back to `here`. */
export const requireViewer = async (here: string) =>
  (await getViewer()) ?? redirect(`/signin?next=${encodeURIComponent(here)}`);

/** One's own attempt; asked for by the page and its title in one request. */
export const loadAttempt = cache(async (attemptId: string) => orNotFound((await getApi()).attempts.get({ attemptId })));

const unlessHidden = async <T>(asked: Promise<T>): Promise<T | null> => {
  try {
    return await asked;
  } catch (error) {
    if (refusalOf(error)?.code === "not_found") return null;
    throw error;
  }
};

/** The attempt's course, or null where it is not shown to its learner any more. */
export const loadCourseOfAttempt = cache(async (courseId: string) =>
  unlessHidden((await getApi()).courses.get({ courseId })),
);

/** The first quiz of the course that the learner has not begun yet. */
export const loadUntriedQuiz = async (courseId: string) => {
  const quizzes = await unlessHidden((await getApi()).quizzes.list({ courseId, limit: 50 }));
  return quizzes?.items.find(({ mine }) => mine?.canStart && mine.attemptsUsed === 0) ?? null;
};

/** The attempt's quiz, or null where it is not shown to its learner any more. */
export const loadQuizOfAttempt = async (quizId: string) => unlessHidden((await getApi()).quizzes.get({ quizId }));
