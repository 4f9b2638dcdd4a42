import type { Context } from "#/server/context.ts";
import { dangerIn } from "../danger.ts";
import type { Danger } from "../danger-patterns.ts";
import { dangerReply, openQuestionReply, writtenReplyName } from "../danger-reply.ts";
import { forbiddenTopicIn, topicRefusal } from "../forbidden-topics.ts";
import { analyserOf } from "../lexemes.ts";
import { asksOpenQuestion } from "../open-question.ts";
import { findContact } from "../store-flags.ts";
import type { OpenTutor } from "./require-tutor.ts";

/** An answer that people wrote beforehand: no search and no model has a part in it. */
export type ReadyAnswer = { text: string; model: string; isDeclined: boolean; danger: Danger | null };

/** The answer that is ready for what somebody wrote; null where it takes a search. */
export const readyAnswer = async (
  ctx: Pick<Context, "db">,
  tutor: Pick<OpenTutor, "work" | "course" | "settings">,
  { text, language }: { text: string; language: string },
): Promise<ReadyAnswer | null> => {
  const danger = dangerIn(text, language);
  if (danger) {
    const contact = await findContact(ctx.db, tutor.course.id);
    return { text: dangerReply(danger, contact?.name ?? null), model: writtenReplyName, isDeclined: false, danger };
  }
  if (tutor.work && asksOpenQuestion(text, tutor.work.questions, analyserOf(language))) {
    return { text: openQuestionReply, model: writtenReplyName, isDeclined: true, danger: null };
  }
  const topic = forbiddenTopicIn(text, tutor.settings.forbiddenTopics, analyserOf(language));
  if (topic !== null) {
    const contact = await findContact(ctx.db, tutor.course.id);
    const reply = topicRefusal(topic, contact?.name ?? null);
    return { text: reply, model: writtenReplyName, isDeclined: false, danger: null };
  }
  return null;
};
