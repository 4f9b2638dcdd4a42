import type { ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import type { FakeMode } from "./modes.ts";
import { fault, json } from "./replies.ts";
import { type ChatBody, type Turn, textOf } from "./turns.ts";

type ToolCallDelta = { index?: number; id?: string; type?: string; function: { name?: string; arguments: string } };
type Delta = { role?: string; content?: string; reasoning_content?: string; tool_calls?: ToolCallDelta[] };

const tokensIn = (text: string) => Math.ceil(text.length / 4);

const usageOf = (body: ChatBody, { text = "", calls = [] }: Turn) => {
  const prompt = tokensIn(body.messages.map(textOf).join("\n"));
  const completion = tokensIn(text + calls.map(({ input }) => JSON.stringify(input)).join(""));
  return { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion };
};

const base = (body: ChatBody, object: string) => ({ id: "chatcmpl-fake", object, created: 1, model: body.model });
const data = (value: unknown) => `data: ${JSON.stringify(value)}\n\n`;

const chunk = (body: ChatBody, delta: Delta, finish: string | null = null) =>
  data({ ...base(body, "chat.completion.chunk"), choices: [{ index: 0, delta, finish_reason: finish }] });

const completion = (body: ChatBody, turn: Turn, tellsUsage: boolean) => {
  const { text = "", calls = [], thought } = turn;
  const tools = calls.map(({ name, input }, i) => ({
    id: `call_${i}`,
    type: "function",
    function: { name, arguments: JSON.stringify(input) },
  }));
  const message = {
    role: "assistant",
    content: text,
    ...(thought === undefined ? {} : { reasoning_content: thought }),
    ...(tools.length > 0 ? { tool_calls: tools } : {}),
  };
  const choice = { index: 0, finish_reason: tools.length > 0 ? "tool_calls" : "stop", message };
  const usage = tellsUsage ? { usage: usageOf(body, turn) } : {};
  return { ...base(body, "chat.completion"), choices: [choice], ...usage };
};

const toolChunks = (body: ChatBody, { calls = [] }: Turn, mode: FakeMode): string[] =>
  calls.flatMap(({ name, input }, index) => {
    const source = JSON.stringify(input);
    if (mode === "old-tools") return [chunk(body, { tool_calls: [{ function: { name, arguments: source } }] })];
    const half = Math.floor(source.length / 2);
    const piece = (text: string) => chunk(body, { tool_calls: [{ index, function: { arguments: text } }] });
    const opening = { index, id: `call_${index}`, type: "function", function: { name, arguments: "" } };
    return [chunk(body, { tool_calls: [opening] }), piece(source.slice(0, half)), piece(source.slice(half))];
  });

/** Word by word; pages, such as an echo repeats, line by line. */
const piecesOf = (text: string): string[] => text.match(text.length > 4_000 ? /[^\n]*\n|[^\n]+/g : /\S+\s*/g) ?? [];

/** Words one by one; tool calls in split deltas, as endpoints send them; usage in a chunk of its own when asked. */
const chunksOf = (body: ChatBody, turn: Turn, mode: FakeMode): string[] => {
  const { text = "", calls = [], thought } = turn;
  const asksTools = calls.length > 0 && mode !== "old-tools";
  const tellsUsage = body.stream_options?.include_usage && mode !== "no-usage";
  return [
    chunk(body, { role: "assistant", content: "" }),
    ...(thought?.match(/\S+\s*/g) ?? []).map((piece) => chunk(body, { reasoning_content: piece })),
    ...piecesOf(text).map((content) => chunk(body, { content })),
    ...toolChunks(body, turn, mode),
    chunk(body, {}, asksTools ? "tool_calls" : "stop"),
    ...(tellsUsage ? [data({ ...base(body, "chat.completion.chunk"), choices: [], usage: usageOf(body, turn) })] : []),
    "data: [DONE]\n\n",
  ];
};

const half = <Item>(items: readonly Item[]): Item[] => items.slice(0, Math.ceil(items.length / 2));

const openStream = (response: ServerResponse) => {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-cache" });
  response.flushHeaders();
};

const refusalOf = (mode: FakeMode, body: ChatBody): string | null => {
  if (mode === "refuses-tools" && body.tools) return "This model has no tools.";
  if (mode === "refuses-usage" && body.stream_options) return "Unknown field stream_options.";
  if (mode === "refuses-json" && body.response_format) return "Unknown field response_format.";
  if (mode === "refuses-schema" && body.response_format?.type === "json_schema") return "No json_schema here.";
  return null;
};

/** Answers as the mode says. */
export const answerChat = async (mode: FakeMode, body: ChatBody, turn: Turn, response: ServerResponse) => {
  const refusal = refusalOf(mode, body);
  if (refusal) return json(response, 400, fault(refusal));
  if (!body.stream) return json(response, 200, completion(body, turn, mode !== "no-usage"));
  const chunks = chunksOf(body, turn, mode);
  openStream(response);
  switch (mode) {
    case "cut-before":
      response.write(chunks[0]);
      await pause(20);
      response.socket?.destroy();
      return;
    case "cut":
      for (const one of half(chunks)) response.write(one);
      await pause(50);
      response.socket?.destroy();
      return;
    case "early-end":
      response.end(half(chunks).join(""));
      return;
    case "error-before":
      response.end(data(fault("Overloaded.")));
      return;
    case "error":
      response.end(`${half(chunks).join("")}${data(fault("Overloaded."))}`);
      return;
    case "length":
      response.end(`${half(chunks).join("")}${chunk(body, {}, "length")}data: [DONE]\n\n`);
      return;
    case "hang-midway":
      for (const one of half(chunks)) response.write(one);
      return;
    case "slow":
    case "dripping":
      for (const one of chunks) {
        if (response.destroyed) return;
        response.write(one);
        await pause(mode === "slow" ? 40 : 300);
      }
      response.end();
      return;
    default:
      response.end(chunks.join(""));
  }
};

/** What has nothing to do with chat or embeddings: true when the mode has answered already. */
export const answerPlainly = (mode: FakeMode, response: ServerResponse): boolean => {
  switch (mode) {
    case "401":
      json(response, 401, fault("Wrong key sk-SECRET."));
      return true;
    case "404":
      json(response, 404, fault("The model does not exist."));
      return true;
    case "429":
      json(response, 429, fault("Slow down."), { "retry-after": "1" });
      return true;
    case "quota":
      json(response, 429, fault("You exceeded your current quota.", "insufficient_quota"));
      return true;
    case "500":
      json(response, 500, fault("It broke."));
      return true;
    case "redirect":
      json(response, 302, {}, { location: "/v1/elsewhere" });
      return true;
    case "html":
      response.writeHead(200, { "content-type": "text/html" });
      response.end("<html><body>Sign in to the network</body></html>");
      return true;
    case "garbage":
      openStream(response);
      response.end("data: {not json\n\ndata: [DONE]\n\n");
      return true;
    case "hang":
      openStream(response);
      return true;
    default:
      return false;
  }
};
