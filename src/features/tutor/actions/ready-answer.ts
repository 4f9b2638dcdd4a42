import type { Context } from "#/server/context.ts";
import type { Danger } from "../danger/pattern.ts";
import { dangerIn } from "../danger.ts";
import { dangerReply, openQuestionReply, type PassedOnTo, writtenReplyName } from "../danger-reply.ts";
import { forbiddenTopicIn, topicRefusal } from "../forbidden-topics.ts";
import { analyserOf } from "../lexemes.ts";
import { asksOpenQuestion } from "../open-question.ts";
import { findContact, selectInstructorNames } from "../store-flags.ts";
import type { OpenTutor } from "./require-tutor.ts";

/** An answer that people wrote beforehand: no search and no model has a part in it. */
export type ReadyAnswer = { text: string; model: string; isDeclined: boolean; danger: Danger | null };

/** For whom a course's flags are, as in `selectDueMails`. */
const flagReaders = async ({ db }: Pick<Context, "db">, courseId: string): Promise<PassedOnTo> => {
  const contact = await findContact(db, courseId);
  if (contact) return { named: contact.name };
  return (await selectInstructorNames(db, courseId, 1)).length > 0 ? "instructors" : "administrators";
};

/** The answer that is ready for what somebody wrote; null where it takes a search. */
export const readyAnswer = async (
  ctx: Pick<Context, "db">,
  tutor: Pick<OpenTutor, "work" | "course" | "settings">,
  { text, language }: { text: string; language: string },
): Promise<ReadyAnswer | null> => {
  const danger = dangerIn(text, language);
  if (danger) {
    const to = await flagReaders(ctx, tutor.course.id);
    const reply = dangerReply(danger, to, tutor.settings.howToReach);
    return { text: reply, model: writtenReplyName, isDeclined: false, danger };
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
