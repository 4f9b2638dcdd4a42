import {
  attemptsRouter,
  categoriesRouter,
  groupMembersRouter,
  overridesRouter,
  practiceRouter,
  questionBankRouter,
  questionsRouter,
  quizzesRouter,
} from "#/features/assessments/router.ts";
import { assignmentsRouter, submissionsRouter } from "#/features/assessments/router-assignments.ts";
import { findingsRouter } from "#/features/assessments/router-findings.ts";
import { gradebookRouter } from "#/features/assessments/router-gradebook.ts";
import { markingRouter } from "#/features/assessments/router-marking.ts";
import { answerNotesRouter, savedCommentsRouter } from "#/features/assessments/router-notes.ts";
import { peerReviewsRouter } from "#/features/assessments/router-peer-reviews.ts";
import { markProposalsRouter, submissionProposalsRouter } from "#/features/assessments/router-proposals.ts";
import { regradesRouter } from "#/features/assessments/router-regrades.ts";
import { reopeningsRouter } from "#/features/assessments/router-reopening.ts";
import { skillsRouter } from "#/features/assessments/router-skills.ts";
import {
  coursesRouter,
  enrolmentsRouter,
  filesRouter,
  lessonsRouter,
  modulesRouter,
} from "#/features/courses/router.ts";
import { groupsRouter, instructorsRouter, learnersRouter } from "#/features/courses/router-people.ts";
import { modelsRouter } from "#/features/models/router.ts";
import { cardsRouter } from "#/features/study/router-cards.ts";
import { masteryRouter } from "#/features/study/router-mastery.ts";
import { practiceSetsRouter } from "#/features/study/router-practice-sets.ts";
import { calendarRouter, remindersRouter } from "#/features/study/router-reminders.ts";
import { reviewsRouter } from "#/features/study/router-review.ts";
import { courseTransferRouter } from "#/features/transfer/router.ts";
import { threadsRouter, tutorRouter } from "#/features/tutor/router.ts";
import { questionDraftsRouter } from "#/features/tutor/router-drafts.ts";
import { tutorFlagsRouter } from "#/features/tutor/router-flags.ts";
import { hintsRouter } from "#/features/tutor/router-hints.ts";
import { searchIndexesRouter, searchRouter } from "#/features/tutor/router-search.ts";
import { lessonNotesRouter, tutorTeachRouter } from "#/features/tutor/router-teach.ts";
import { keysRouter, usersRouter } from "#/features/users/router.ts";
import { mergeRouters, router } from "#/server/trpc.ts";

/** Every operation of the product, in the order of the features. */
export const appRouter = router({
  users: usersRouter,
  keys: keysRouter,
  courses: mergeRouters(coursesRouter, courseTransferRouter),
  modules: modulesRouter,
  lessons: lessonsRouter,
  enrolments: enrolmentsRouter,
  files: filesRouter,
  instructors: instructorsRouter,
  learners: learnersRouter,
  groups: mergeRouters(groupsRouter, groupMembersRouter),
  models: modelsRouter,
  questions: mergeRouters(questionsRouter, questionBankRouter, findingsRouter),
  categories: categoriesRouter,
  skills: skillsRouter,
  practice: practiceRouter,
  quizzes: quizzesRouter,
  overrides: overridesRouter,
  attempts: attemptsRouter,
  marking: markingRouter,
  markProposals: markProposalsRouter,
  submissionProposals: submissionProposalsRouter,
  answerNotes: answerNotesRouter,
  savedComments: savedCommentsRouter,
  reopenings: reopeningsRouter,
  regrades: regradesRouter,
  assignments: assignmentsRouter,
  submissions: submissionsRouter,
  peerReviews: peerReviewsRouter,
  gradebook: gradebookRouter,
  reviews: reviewsRouter,
  cards: cardsRouter,
  calendar: calendarRouter,
  reminders: remindersRouter,
  hints: hintsRouter,
  mastery: masteryRouter,
  practiceSets: practiceSetsRouter,
  questionDrafts: questionDraftsRouter,
  threads: threadsRouter,
  tutorFlags: tutorFlagsRouter,
  tutor: mergeRouters(tutorRouter, tutorTeachRouter),
  lessonNotes: lessonNotesRouter,
  search: searchRouter,
  searchIndexes: searchIndexesRouter,
});

export type AppRouter = typeof appRouter;
