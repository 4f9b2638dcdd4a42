import { DefaultChatTransport } from "ai";
import { type ChatMessage, textIn } from "./chat-message.ts";

/** What the server refused, in words for people. */
export class TutorRefusal extends Error {
  readonly code: string | null;
  constructor(code: string | null, message: string) {
    super(message);
    this.name = "TutorRefusal";
    this.code = code;
  }
}

const unreached = "The tutor cannot be reached. Check the connection and try again; your question is kept.";

const refusalFrom = async (response: Response): Promise<TutorRefusal> => {
  try {
    const { code, detail } = (await response.json()) as { code?: string; detail?: string };
    return new TutorRefusal(code ?? null, detail ?? unreached);
  } catch {
    return new TutorRefusal(null, unreached);
  }
};

/** `fetch`, but a refusal is an error with the server's own words. */
const fetchOrRefuse: typeof fetch = async (input, init) => {
  const response = await fetch(input, init).catch((error: unknown) => {
    if (error instanceof Error && error.name === "AbortError") throw error;
    throw new TutorRefusal(null, unreached);
  });
  if (!response.ok) throw await refusalFrom(response);
  return response;
};

type Given = {
  threadId: () => Promise<string>;
  knownThreadId: () => string | null;
  lessonId: () => string | undefined;
  itemId: () => string | undefined;
};

const accept = { accept: "text/event-stream" };

/** Sends the last question alone; the conversation is the server's. */
export class TutorTransport extends DefaultChatTransport<ChatMessage> {
  readonly #knownThreadId: () => string | null;

  constructor(given: Given) {
    super({
      fetch: fetchOrRefuse,
      prepareSendMessagesRequest: async ({ messages }) => {
        const question = messages.findLast(({ role }) => role === "user")!;
        const [lessonId, itemId] = [given.lessonId(), given.itemId()];
        return {
          api: `/api/v1/threads/${await given.threadId()}/messages`,
          headers: accept,
          body: {
            ...{ text: textIn(question), clientMessageId: question.id },
            ...(lessonId ? { lessonId } : {}),
            ...(itemId ? { itemId } : {}),
          },
        };
      },
      prepareReconnectToStreamRequest: () => ({
        api: `/api/v1/threads/${given.knownThreadId()}/stream`,
        headers: accept,
      }),
    });
    this.#knownThreadId = given.knownThreadId;
  }

  override async reconnectToStream(
    options: Parameters<DefaultChatTransport<ChatMessage>["reconnectToStream"]>[0],
  ): ReturnType<DefaultChatTransport<ChatMessage>["reconnectToStream"]> {
    return this.#knownThreadId() === null ? null : super.reconnectToStream(options);
  }
}
