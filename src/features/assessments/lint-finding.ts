import { z } from "zod";
import { seedFrom } from "./shuffle.ts";

export const severities = ["high", "medium", "low"] as const;
export const Severity = z.enum(severities);
export type Severity = z.infer<typeof Severity>;

type RuleFacts = { name: string; severity: Severity };

/** Each with its name for people and how much it matters; the research behind them is in docs/decisions/034. */
export const ruleFacts = {
  several_keys: { name: "More than one key", severity: "high" },
  same_options: { name: "Options that say the same", severity: "high" },
  key_count: { name: "Stem and key disagree on how many", severity: "high" },
  feedback_contradicts: { name: "Feedback contradicts the key", severity: "high" },
  answer_in_stem: { name: "The answer stands in the question", severity: "high" },
  missing_alt: { name: "Picture without a description", severity: "high" },
  longest_key: { name: "The longest option is the key", severity: "medium" },
  all_of_the_above: { name: "All of the above", severity: "medium" },
  none_of_the_above: { name: "None of the above", severity: "medium" },
  combined_options: { name: "Options made of other options", severity: "medium" },
  absolute_words: { name: "Absolute words", severity: "medium" },
  negative_stem: { name: "Negative question", severity: "medium" },
  double_negation: { name: "Two negations", severity: "medium" },
  two_statements: { name: "Two statements in one", severity: "medium" },
  grammar_cue: { name: "Grammar gives a hint", severity: "medium" },
  stem_in_key: { name: "The key repeats the question", severity: "medium" },
  filler_option: { name: "An option nobody would choose", severity: "medium" },
  unfocused_stem: { name: "The question does not stand alone", severity: "medium" },
  adjacent_gaps: { name: "Gaps side by side", severity: "medium" },
  no_tolerance: { name: "Decimals without a tolerance", severity: "medium" },
  wide_tolerance: { name: "A tolerance that takes in guesses", severity: "medium" },
  no_rubric: { name: "No rubric", severity: "medium" },
  order_cue: { name: "The items tell their order", severity: "medium" },
  long_accepted: { name: "An answer nobody will type", severity: "medium" },
  uneven_options: { name: "Options of very different length", severity: "low" },
  hedged_key: { name: "Careful words in the key alone", severity: "low" },
  repeated_words: { name: "Options begin alike", severity: "low" },
  number_order: { name: "Numbers out of order", severity: "low" },
  missing_feedback: { name: "Wrong answers without feedback", severity: "low" },
  gap_at_start: { name: "A gap at the start", severity: "low" },
  equal_counts: { name: "The last pair is free", severity: "low" },
} as const satisfies Record<string, RuleFacts>;

export type LintRule = keyof typeof ruleFacts;
export const lintRules = Object.keys(ruleFacts) as [LintRule, ...LintRule[]];
export const LintRule = z.enum(lintRules);

export const findingId = /^[a-z_]{1,30}-[0-9a-f]{16}$/;

/** Something about a question that may keep it from measuring what it is meant to. */
export const Finding = z
  .object({
    id: z.string().describe("Stays the same until the text it speaks of changes."),
    rule: LintRule,
    severity: Severity,
    at: z.string().describe("JSON Pointer into the body of the question."),
    why: z.string(),
    suggestion: z.string(),
  })
  .meta({ id: "QuestionFinding" });
export type Finding = z.infer<typeof Finding>;

const hex = (hash: number) => hash.toString(16).padStart(8, "0");

type Said = { rule: LintRule; at: string; why: string; suggestion: string; severity?: Severity };

/** `about`: the texts that it speaks of. */
export const finding = ({ rule, at, why, suggestion, severity }: Said, about: readonly string[]): Finding => ({
  id: `${rule}-${hex(seedFrom(1, ...about))}${hex(seedFrom(2, ...about))}`,
  rule,
  severity: severity ?? ruleFacts[rule].severity,
  at,
  why,
  suggestion,
});
