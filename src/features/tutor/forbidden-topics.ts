import { type Analyser, lexemesOf } from "./lexemes.ts";

const lexemesIn = (text: string, analyser: Analyser): string[] => lexemesOf(text, analyser).map(({ lexeme }) => lexeme);

/** The first topic all of whose words the question holds, in whatever form and order; null: none. */
export const forbiddenTopicIn = (question: string, topics: readonly string[], analyser: Analyser): string | null => {
  const asked = new Set(lexemesIn(question, analyser));
  return (
    topics.find((topic) => {
      const wanted = lexemesIn(topic, analyser);
      return wanted.length > 0 && wanted.every((lexeme) => asked.has(lexeme));
    }) ?? null
  );
};

/** What words of people must not do to the Markdown around them. */
const escaped = (words: string) => words.replace(/[\\`*_[\]<>!#$|]/g, "\\$&");

/** `contact` is the name of the instructor whom learners are sent to. */
export const topicRefusal = (topic: string, contact: string | null): string =>
  [
    `The instructors of this course keep “${escaped(topic)}” out of the tutor, so I do not answer that here.`,
    contact === null ? "Please ask one of them." : `Please ask ${escaped(contact)}.`,
    "I am glad to help with anything else in the course.",
  ].join(" ");
