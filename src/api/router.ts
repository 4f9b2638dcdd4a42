import {
  attemptsRouter,
  markingRouter,
  practiceRouter,
  questionsRouter,
  quizzesRouter,
} from "#/features/assessments/router.ts";
import { keysRouter, usersRouter } from "#/features/users/router.ts";
import { router } from "#/server/trpc.ts";

/** Every operation of the product, in the order of the features. */
export const appRouter = router({
  users: usersRouter,
  keys: keysRouter,
  questions: questionsRouter,
  practice: practiceRouter,
  quizzes: quizzesRouter,
  attempts: attemptsRouter,
  marking: markingRouter,
});

export type AppRouter = typeof appRouter;
