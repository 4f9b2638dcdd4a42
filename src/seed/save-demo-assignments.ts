import { newId } from "#/core/ids.ts";
import { addSeconds, type Instant, toInstant } from "#/core/time.ts";
import { backdateSubmission } from "#/features/assessments/actions/assignments/backdate-submission.ts";
import { markSubmission } from "#/features/assessments/actions/assignments/mark-submission.ts";
import { setPeerRules, startPeerReview } from "#/features/assessments/actions/assignments/peer-rules.ts";
import { listPeerTasks, submitPeerReview } from "#/features/assessments/actions/assignments/peer-tasks.ts";
import {
  createAssignment,
  publishAssignment,
  updateAssignment,
} from "#/features/assessments/actions/assignments/save-assignment.ts";
import { submitWork } from "#/features/assessments/actions/assignments/submit-work.ts";
import { CreateAssignmentInput } from "#/features/assessments/contract-assignments.ts";
import { SetPeerReviewInput } from "#/features/assessments/contract-assignments-peers.ts";
import type { Context } from "#/server/context.ts";
import { chosenLevels } from "./chosen-levels.ts";
import { type DemoAssignment, demoAssignments } from "./how-learning-works/assignments.ts";

type World = { people: ReadonlyMap<string, string>; courseId: string };

const day = 86_400;
const instructor = "instructor@stoa.example";

const asPerson = (ctx: Context, { people }: World, email: string): Context => {
  const userId = people.get(email);
  if (!userId) throw new Error(`No such demo person: ${email}`);
  const role = email === instructor ? "instructor" : "learner";
  return { ...ctx, actor: { kind: "user", userId, role, sessionId: newId() } };
};

/** Before the due date is set, so that nobody is late who was not. */
const handIn = async (ctx: Context, world: World, assignmentId: string, demo: DemoAssignment, now: Instant) => {
  const marker = asPerson(ctx, world, instructor);
  for (const { email, daysAgo, text, mark } of demo.submissions) {
    const learner = asPerson(ctx, world, email);
    const { id: submissionId } = await submitWork(learner, { assignmentId, clientKey: newId(), text, fileIds: [] });
    await ctx.db.transaction((tx) => backdateSubmission(tx, submissionId, addSeconds(now, -daysAgo * day)));
    if (!mark) continue;
    const levels = chosenLevels(demo.rubric, mark.levels);
    await markSubmission(marker, { submissionId, levels, comment: mark.comment, expectedRevision: 0 });
  }
};

const review = async (ctx: Context, world: World, assignmentId: string, demo: DemoAssignment) => {
  await startPeerReview(asPerson(ctx, world, instructor), { assignmentId });
  for (const { reviewer, levels, comment } of demo.reviews) {
    const learner = asPerson(ctx, world, reviewer);
    const [task] = (await listPeerTasks(learner, { assignmentId, limit: 1 })).items;
    if (!task) continue;
    const words = { levels: chosenLevels(demo.rubric, levels), comment, expectedRevision: 0 };
    await submitPeerReview(learner, { reviewId: task.id, ...words });
  }
};

/** The assignments of the demo course, with what its learners have handed in and said to each other. */
export const saveDemoAssignments = async (ctx: Context, world: World): Promise<void> => {
  const now = toInstant(ctx.now());
  const at = (days: number) => addSeconds(now, days * day);
  const teacher = asPerson(ctx, world, instructor);
  for (const [position, demo] of demoAssignments.entries()) {
    const { title, instructions, possible, rubric, takesFiles } = demo;
    const { id: assignmentId } = await createAssignment(
      teacher,
      CreateAssignmentInput.parse({
        ...{ courseId: world.courseId, title, instructions, possible, rubric, takesFiles, position },
      }),
    );
    const isReviewed = demo.reviewsDueInDays !== undefined;
    const rules = { assignmentId, reviewsEach: 2, reviewingPercent: 20, startsBy: "hand" };
    if (isReviewed)
      await setPeerRules(teacher, SetPeerReviewInput.parse({ ...rules, reviewsDueAt: at(demo.reviewsDueInDays ?? 0) }));
    await publishAssignment(teacher, { assignmentId });
    await handIn(ctx, world, assignmentId, demo, now);
    await updateAssignment(teacher, { assignmentId, dueAt: at(demo.dueInDays), closesAt: at(demo.closesInDays) });
    if (isReviewed) await review(ctx, world, assignmentId, demo);
  }
};
