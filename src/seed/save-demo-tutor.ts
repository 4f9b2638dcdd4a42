import { newId } from "#/core/ids.ts";
import { addSeconds, toInstant } from "#/core/time.ts";
import { createThread } from "#/features/tutor/actions/create-thread.ts";
import { rateAnswer } from "#/features/tutor/actions/rate-answer.ts";
import { sendMessage } from "#/features/tutor/actions/send-message.ts";
import { updateSettings } from "#/features/tutor/actions/update-settings.ts";
import type { Context } from "#/server/context.ts";
import { demoId } from "./demo-id.ts";
import { demoConversations } from "./how-learning-works/tutor-questions.ts";

type World = { people: ReadonlyMap<string, string>; courseId: string };

const day = 86_400;
const secondsBetween = 150;

/**
 * What the invented learners asked the tutor, answered as it answers everybody and dated back. Staff of the demo see
 * what many asked, not who: visitors share the accounts.
 */
export const saveDemoTutor = async (ctx: Context, { people, courseId }: World): Promise<void> => {
  const start = toInstant(ctx.now());
  const before = (seconds: number) => () => new Date(addSeconds(start, -seconds));
  await updateSettings({ ...ctx, now: before(30 * day) }, { courseId, visibility: "aggregate" });
  const converse = async ({ email, daysAgo, lesson, asked }: (typeof demoConversations)[number]) => {
    const actor = { kind: "user" as const, userId: people.get(email)!, role: "learner" as const, sessionId: newId() };
    const at = (turn: number): Context => ({ ...ctx, actor, now: before(daysAgo * day - turn * secondsBetween) });
    const place = lesson ? { lessonId: demoId(lesson) } : {};
    const { id: threadId } = await createThread(at(0), { courseId, ...place });
    for (const [turn, { text, thumb, reason = null }] of asked.entries()) {
      const { answer } = await sendMessage(at(turn), { threadId, text, clientMessageId: newId(), ...place });
      if (thumb) await rateAnswer(at(turn + 0.5), { answerId: answer.id, thumb, reason, comment: "" });
    }
  };
  // One person asks one thing at a time; several ask at once.
  const byPerson = Map.groupBy(demoConversations, ({ email }) => email);
  await Promise.all(
    [...byPerson.values()].map(async (conversations) => {
      for (const conversation of conversations) await converse(conversation);
    }),
  );
};
