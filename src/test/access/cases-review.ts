import { newId } from "#/core/ids.ts";
import { rightOrWrong } from "../factories-study.ts";
import type { Case, Rule } from "./cases.ts";
import type { World } from "./world.ts";

const course = ({ courseId }: World) => ({ courseId });
const lesson = ({ lessonId }: World) => ({ lessonId });
const card = ({ cardId }: World) => ({ cardId });
const cardItem = ({ cardItemId }: World) => ({ itemId: cardItemId });
const none = () => ({});

/** The rows of reviews and cards, which are the classmate's. */
export const reviewCases = ({
  people,
  learners,
  everyone,
}: Record<"people" | "learners" | "everyone", Rule>): Record<string, Case> => {
  const hidden = "not_found" as const;
  const theClassmate: Rule = {
    ...{ anonymous: "unauthenticated", outsider: hidden, learner: hidden, classmate: "ok" },
    ...{ teacher: hidden, otherTeacher: hidden, admin: hidden },
  };
  return {
    "reviews.summary": { input: none, rule: people },
    "reviews.queue": { input: () => ({ limit: 5 }), rule: people },
    "reviews.answer": {
      input: ({ questionItemId }) => ({
        ...{ itemId: questionItemId, clientKey: newId(), answer: rightOrWrong(false), variant: 1 },
      }),
      rule: theClassmate,
    },
    "reviews.grade": {
      input: (world) => ({ ...cardItem(world), clientKey: newId(), grade: "easy" }),
      rule: theClassmate,
    },
    "reviews.undo": { input: cardItem, rule: theClassmate },
    "reviews.bury": { input: cardItem, rule: theClassmate },
    "reviews.suspend": { input: cardItem, rule: theClassmate },
    "reviews.resume": { input: cardItem, rule: theClassmate },
    "reviews.suspended": { input: () => ({ limit: 5 }), rule: people },
    "reviews.settings": { input: none, rule: people },
    "reviews.updateSettings": { input: () => ({ zone: "Europe/Vienna", dailyLimit: 20 }), rule: people },
    "cards.list": { input: course, rule: learners },
    "cards.create": { input: (world) => ({ ...course(world), front: "Why?", back: "Since." }), rule: learners },
    "cards.get": { input: card, rule: theClassmate },
    "cards.update": { input: (world) => ({ ...card(world), back: "Back again" }), rule: theClassmate },
    "cards.delete": { input: card, rule: theClassmate },
    "cards.offer": { input: lesson, rule: learners },
    "cards.addFromLesson": { input: lesson, rule: learners },
    "cards.addFromCourse": { input: course, rule: learners },
    "calendar.get": { input: none, rule: people },
    "calendar.create": { input: none, rule: people },
    "calendar.revoke": { input: none, rule: people },
    "reminders.get": { input: none, rule: people },
    "reminders.set": { input: () => ({ hour: 8 }), rule: people },
    "reminders.end": { input: none, rule: people },
    "reminders.unsubscribe": { input: () => ({ token: newId() }), rule: everyone },
  };
};
