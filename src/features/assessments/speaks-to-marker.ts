const full = "(?:full|top|all|maximum|highest|best|perfect)";
const worth = "(?:marks?|points?|scores?|grades?|levels?)";

/** What an answer says to whoever marks it, and not about its subject. In English; other languages are left to the rules. */
const patterns = [
  `\\b(?:ignore|disregard|forget|override)\\b[^.!?\\n]{0,40}\\b(?:instructions?|rules?|prompts?|rubric|above)\\b`,
  `\\b(?:give|award|grant|assign|choose|select|pick)\\b[^.!?\\n]{0,40}\\b${full}\\b[^.!?\\n]{0,20}\\b${worth}\\b`,
  `\\b(?:this|my|the) (?:answer|essay|letter|text|work)\\b[^.!?\\n]{0,20}\\b(?:deserves|(?:should|must) (?:get|receive|be given))\\b`,
  `\\b(?:dear|note to|message to|attention|instructions? (?:to|for)) (?:the )?(?:ai|llm|grader|marker|examiner|language model)\\b`,
  `\\byou are (?:now )?(?:an? |the )?(?:ai|llm|grader|marker|examiner|assistant|language model)\\b`,
  "\\bsystem prompt\\b",
  "</?(?:answer|question|guidance|rubric|system|instructions?)\\b",
  `"(?:levelId|criterionId|levels)"`,
].map((source) => new RegExp(source, "i"));

/** Invisible characters could stand between the letters of a word. */
const visible = (text: string): string => text.normalize("NFKC").replace(/\p{Cf}/gu, "");

/** Whether a text speaks to a grader. A model that would obey must not read it: what it quoted would stand there. */
export const speaksToMarker = (text: string): boolean => {
  const words = visible(text);
  return patterns.some((pattern) => pattern.test(words));
};
