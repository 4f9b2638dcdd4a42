import { closeAllOverdue } from "#/features/assessments/actions/close-overdue.ts";
import type { Services } from "#/server/context.ts";
import type { Job } from "#/server/jobs.ts";

/** What the site does by the clock. */
export const jobsOf = (services: Services): Job[] => [
  {
    name: "close-overdue-attempts",
    cron: "* * * * *",
    run: async () => {
      const closed = await closeAllOverdue(services);
      if (closed > 0) services.log.info({ closed }, "closed overdue attempts");
    },
  },
];
