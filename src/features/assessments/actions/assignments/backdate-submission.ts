import type { Instant } from "#/core/time.ts";
import type { Db } from "#/server/db.ts";
import { updateSubmittedAt } from "../../store-assignments-work.ts";

/** Moves a submission of the demo into the past; nothing else may change when work was handed in. */
export const backdateSubmission = (tx: Db, submissionId: string, submittedAt: Instant): Promise<void> =>
  updateSubmittedAt(tx, submissionId, submittedAt);
