import { removeStrayAnswerFiles } from "#/features/assessments/actions/answer-files.ts";
import { startDueReviews } from "#/features/assessments/actions/assignments/peer-rules.ts";
import { removeStrayFiles } from "#/features/assessments/actions/assignments/work-files.ts";
import { closeAllOverdue } from "#/features/assessments/actions/close-overdue.ts";
import { courseChanged } from "#/features/courses/actions/course-changed.ts";
import { measurePictures } from "#/features/courses/actions/measure-pictures.ts";
import { rateQuestions } from "#/features/study/actions/rate-questions.ts";
import { sendReminders } from "#/features/study/actions/send-reminders.ts";
import { closeAbandonedAnswers } from "#/features/tutor/actions/close-abandoned-answers.ts";
import { deleteOldFlags } from "#/features/tutor/actions/delete-old-flags.ts";
import { deleteOldThreads } from "#/features/tutor/actions/delete-old-threads.ts";
import { indexCourse } from "#/features/tutor/actions/index-course.ts";
import { mailFlags } from "#/features/tutor/actions/mail-flags.ts";
import { sweepIndexes, tidyIndexes } from "#/features/tutor/actions/sweep-indexes.ts";
import type { Services } from "#/server/context.ts";
import type { Job, Work } from "#/server/jobs.ts";
import type { Post } from "#/server/mail.ts";

/** What the site does by the clock, and when it is asked to. */
export const jobsOf = (services: Services & Post): (Job | Work)[] => [
  { name: courseChanged, run: (courseId, signal) => indexCourse(services, courseId, signal) },
  { name: "sweep-indexes", cron: "* * * * *", run: async () => void (await sweepIndexes(services)) },
  { name: "tidy-vocabulary", cron: "41 3 * * *", run: () => tidyIndexes(services) },
  {
    name: "measure-pictures",
    cron: "* * * * *",
    run: async () => {
      const measured = await measurePictures(services);
      if (measured > 0) services.log.info({ measured }, "measured pictures");
    },
  },
  {
    name: "close-overdue-attempts",
    cron: "* * * * *",
    run: async () => {
      const closed = await closeAllOverdue(services);
      if (closed > 0) services.log.info({ closed }, "closed overdue attempts");
    },
  },
  {
    name: "start-peer-reviews",
    cron: "* * * * *",
    run: async () => {
      const started = await startDueReviews(services);
      if (started > 0) services.log.info({ started }, "started peer reviews");
    },
  },
  {
    name: "close-abandoned-answers",
    cron: "* * * * *",
    run: async () => {
      const closed = await closeAbandonedAnswers(services);
      if (closed > 0) services.log.info({ closed }, "closed abandoned answers of the tutor");
    },
  },
  {
    name: "delete-old-conversations",
    cron: "53 3 * * *",
    run: async () => {
      const deleted = await deleteOldThreads(services);
      if (deleted > 0) services.log.info({ deleted }, "deleted conversations past their days");
      const flags = await deleteOldFlags(services);
      if (flags > 0) services.log.info({ flags }, "deleted messages that tell of danger past their days");
    },
  },
  {
    name: "mail-flags",
    cron: "* * * * *",
    run: async () => {
      const sent = await mailFlags(services, services);
      if (sent > 0) services.log.info({ sent }, "told people of messages that tell of danger");
    },
  },
  {
    name: "send-review-reminders",
    cron: "*/10 * * * *",
    run: async () => {
      const sent = await sendReminders(services, services);
      if (sent > 0) services.log.info({ sent }, "sent reminders");
    },
  },
  {
    name: "remove-stray-files",
    cron: "17 3 * * *",
    run: async () => {
      const removed = (await removeStrayFiles(services)) + (await removeStrayAnswerFiles(services));
      if (removed > 0) services.log.info({ removed }, "removed files that were never handed in");
    },
  },
  {
    name: "rate-questions",
    cron: "23 4 * * *",
    run: async () => {
      const courses = await rateQuestions(services);
      if (courses > 0) services.log.info({ courses }, "rated the difficulty of practice questions");
    },
  },
];
