import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { answerChat, answerPlainly } from "./chat.ts";
import { type EmbeddingBody, embeddingsFor } from "./embeddings.ts";
import { type FakeMode, isMode, modes } from "./modes.ts";
import { fault, json } from "./replies.ts";
import { type ChatBody, sayings, type Turn, turnFor } from "./turns.ts";

export type { FakeMode } from "./modes.ts";

export type FakeRequest = {
  path: string;
  mode: FakeMode;
  headers: IncomingMessage["headers"];
  body: ChatBody;
  /** The client hung up before the answer was whole. */
  closedEarly: boolean;
};

export type FakeAi = {
  baseURL: string;
  requests: FakeRequest[];
  /** For requests whose model names no mode. */
  behave(mode: FakeMode, turns?: Turn[]): void;
  close(): Promise<void>;
};

type Options = {
  port?: number;
  mode?: FakeMode;
  /** Called when an answer has ended, well or not. */
  onEnd?: (request: FakeRequest, status: number) => void;
};

const readBody = async (request: IncomingMessage): Promise<ChatBody> => {
  let source = "";
  for await (const piece of request) source += piece;
  return JSON.parse(source || "{}") as ChatBody;
};

const usualTurns: Turn[] = [{ text: sayings.plain }];

/** An endpoint that speaks chat completions, streamed and not, and embeddings, and remembers what it was sent. */
export const startFakeAi = async ({ port = 0, mode = "scripted", onEnd }: Options = {}): Promise<FakeAi> => {
  const requests: FakeRequest[] = [];
  let behaviour = { mode, turns: usualTurns, served: 0 };

  const answer = async (path: string, { mode, body }: FakeRequest, response: ServerResponse): Promise<void> => {
    if (path === "/v1/models") {
      const names = ["fake", ...Object.keys(modes), "embed-64"];
      return json(response, 200, { object: "list", data: names.map((id) => ({ id, object: "model" })) });
    }
    if (answerPlainly(mode, response)) return;
    if (path === "/v1/embeddings") return json(response, 200, embeddingsFor(body as unknown as EmbeddingBody));
    if (path !== "/v1/chat/completions") return json(response, 404, fault("No such path."));
    const turn = turnFor(mode, body, behaviour.turns, behaviour.served);
    behaviour.served += 1;
    await answerChat(mode, body, turn, response);
  };

  const server = createServer(async (request, response) => {
    const path = request.url ?? "";
    try {
      const body = await readBody(request);
      const mode = isMode(body.model) ? body.model : behaviour.mode;
      const logged: FakeRequest = { path, mode, headers: request.headers, body, closedEarly: false };
      requests.push(logged);
      response.on("close", () => {
        logged.closedEarly = !response.writableFinished;
        onEnd?.(logged, response.statusCode);
      });
      await answer(path, logged, response);
    } catch {
      if (response.headersSent) response.destroy();
      else json(response, 400, fault("That is no request."));
    }
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const address = server.address() as AddressInfo;
  return {
    baseURL: `http://127.0.0.1:${address.port}/v1`,
    requests,
    behave: (mode, turns = usualTurns) => {
      behaviour = { mode, turns, served: 0 };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
