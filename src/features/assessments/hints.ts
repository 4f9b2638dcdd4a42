import type { QuestionBody } from "./question.ts";

/** What a person marks has none: no try at it is wrong before it is marked. */
export const hintsOf = (body: QuestionBody): readonly string[] =>
  body.type === "essay" || body.type === "code" ? [] : (body.hints ?? []);
