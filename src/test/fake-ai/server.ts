import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { type EmbeddingBody, embeddingsFor } from "./embeddings.ts";
import { type ChatBody, type ChatChunk, sayings, type Turn, turnFor } from "./turns.ts";

export type FakeRequest = { path: string; headers: IncomingMessage["headers"]; body: ChatBody; closedEarly: boolean };

/** How the endpoint behaves; told by the name of the model in the request, or by `behave`. */
export const modes = [
  "scripted",
  "echo",
  "evil",
  "empty",
  "401",
  "404",
  "429",
  "500",
  "refuses-tools",
  "cut-before",
  "cut",
  "early-end",
  "error-before",
  "error",
  "length",
  "html",
  "garbage",
  "hang",
  "hang-midway",
  "slow",
] as const;
export type FakeMode = (typeof modes)[number];

export type FakeAi = {
  baseURL: string;
  requests: FakeRequest[];
  /** For requests whose model names no mode. */
  behave(mode: FakeMode, turns?: Turn[]): void;
  close(): Promise<void>;
};

const readBody = async (request: IncomingMessage): Promise<ChatBody> => {
  let source = "";
  for await (const piece of request) source += piece;
  return JSON.parse(source || "{}") as ChatBody;
};

const json = (response: ServerResponse, status: number, value: unknown, headers: Record<string, string> = {}) => {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(value));
};

const fault = (message: string, code = "fake") => ({ error: { message, type: "fake_error", param: null, code } });

const openStream = (response: ServerResponse) => {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-cache" });
  response.flushHeaders();
};

const chunk = (body: ChatBody, delta: ChatChunk["delta"], finish: string | null = null) =>
  `data: ${JSON.stringify({
    id: "chatcmpl-fake",
    object: "chat.completion.chunk",
    created: 1,
    model: body.model,
    choices: [{ index: 0, delta, finish_reason: finish }],
  })}\n\n`;

const completion = (body: ChatBody, { text = "", calls = [] }: Turn) => ({
  id: "chatcmpl-fake",
  object: "chat.completion",
  created: 1,
  model: body.model,
  choices: [
    {
      index: 0,
      finish_reason: calls.length > 0 ? "tool_calls" : "stop",
      message: {
        role: "assistant",
        content: text,
        ...(calls.length > 0
          ? {
              tool_calls: calls.map(({ name, input }, i) => ({
                id: `call_${i}`,
                type: "function",
                function: { name, arguments: JSON.stringify(input) },
              })),
            }
          : {}),
      },
    },
  ],
  usage: { prompt_tokens: 10, completion_tokens: 20, total_tokens: 30 },
});

/** Words one by one; tool calls in split deltas, as endpoints send them. */
const chunksOf = (body: ChatBody, { text = "", calls = [] }: Turn): string[] => [
  chunk(body, { role: "assistant", content: "" }),
  ...(text.match(/\S+\s*/g) ?? []).map((content) => chunk(body, { content })),
  ...calls.flatMap(({ name, input }, index) => {
    const source = JSON.stringify(input);
    const half = Math.floor(source.length / 2);
    return [
      chunk(body, {
        tool_calls: [{ index, id: `call_${index}`, type: "function", function: { name, arguments: "" } }],
      }),
      chunk(body, { tool_calls: [{ index, function: { arguments: source.slice(0, half) } }] }),
      chunk(body, { tool_calls: [{ index, function: { arguments: source.slice(half) } }] }),
    ];
  }),
  chunk(body, {}, calls.length > 0 ? "tool_calls" : "stop"),
  "data: [DONE]\n\n",
];

const half = <Item>(items: readonly Item[]): Item[] => items.slice(0, Math.ceil(items.length / 2));

const answerWith = async (mode: FakeMode, body: ChatBody, turn: Turn, response: ServerResponse): Promise<void> => {
  const chunks = chunksOf(body, turn);
  switch (mode) {
    case "401":
      return json(response, 401, fault("Wrong key sk-SECRET."));
    case "404":
      return json(response, 404, fault("The model does not exist."));
    case "429":
      return json(response, 429, fault("Slow down."), { "retry-after": "1" });
    case "500":
      return json(response, 500, fault("It broke."));
    case "html":
      response.writeHead(200, { "content-type": "text/html" });
      response.end("<html><body>Sign in to the network</body></html>");
      return;
    case "garbage":
      openStream(response);
      response.end("data: {not json\n\ndata: [DONE]\n\n");
      return;
    case "hang":
      openStream(response);
      return;
  }
  if (!body.stream) return json(response, 200, completion(body, turn));
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
      response.end(`data: ${JSON.stringify(fault("Overloaded."))}\n\n`);
      return;
    case "error":
      response.end(`${half(chunks).join("")}data: ${JSON.stringify(fault("Overloaded."))}\n\n`);
      return;
    case "length":
      response.end(`${half(chunks).join("")}${chunk(body, {}, "length")}data: [DONE]\n\n`);
      return;
    case "hang-midway":
      for (const one of half(chunks)) response.write(one);
      return;
    case "slow":
      for (const one of chunks) {
        if (response.destroyed) return;
        response.write(one);
        await pause(40);
      }
      response.end();
      return;
    default:
      response.end(chunks.join(""));
  }
};

const isMode = (name: string): name is FakeMode => (modes as readonly string[]).includes(name);

/** An endpoint that speaks chat completions, streamed and not, on loopback, and remembers what it was sent. */
export const startFakeAi = async (): Promise<FakeAi> => {
  const requests: FakeRequest[] = [];
  let behaviour: { mode: FakeMode; turns: Turn[] } = { mode: "scripted", turns: [{ text: sayings.plain }] };
  const server = createServer(async (request, response) => {
    const body = await readBody(request);
    const logged: FakeRequest = { path: request.url ?? "", headers: request.headers, body, closedEarly: false };
    requests.push(logged);
    response.on("close", () => {
      logged.closedEarly = !response.writableFinished;
    });
    const mode = isMode(body.model) ? body.model : behaviour.mode;
    const isEmbedding = request.url === "/v1/embeddings";
    if (isEmbedding && mode === "scripted") {
      return json(response, 200, embeddingsFor(body as unknown as EmbeddingBody));
    }
    if (!isEmbedding && request.url !== "/v1/chat/completions") return json(response, 404, fault("No such path."));
    if (mode === "refuses-tools" && body.tools) return json(response, 400, fault("This model has no tools."));
    const turn = isEmbedding ? {} : turnFor(mode, body, behaviour.turns);
    await answerWith(mode, body, turn, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseURL: `http://127.0.0.1:${port}/v1`,
    requests,
    behave: (mode, turns = [{ text: sayings.plain }]) => {
      behaviour = { mode, turns };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
