import type { UIMessage } from "ai";
import type { Citation, Correction, Message, SuggestedPractice } from "../contract.ts";
import type { AnswerData, AnswerMetadata } from "../generations.ts";

/** A message as the browser's chat holds it: stored ones and streamed ones alike. */
export type ChatMessage = UIMessage<AnswerMetadata, AnswerData>;

export const textIn = ({ parts }: ChatMessage): string =>
  parts.map((part) => (part.type === "text" ? part.text : "")).join("");

export const citationsIn = ({ parts }: ChatMessage): Citation[] =>
  parts.flatMap((part) => (part.type === "data-citation" ? [part.data] : []));

export const correctionsIn = ({ parts }: ChatMessage): Correction[] =>
  parts.flatMap((part) => (part.type === "data-corrections" ? part.data : []));

export const practiceIn = ({ parts }: ChatMessage): SuggestedPractice | null =>
  parts.find((part) => part.type === "data-practice")?.data ?? null;

export const toChatMessage = (message: Message): ChatMessage => ({
  id: message.role === "learner" ? (message.clientMessageId ?? message.id) : message.id,
  role: message.role === "learner" ? "user" : "assistant",
  metadata: {
    state: message.state,
    model: message.model,
    isDeclined: message.isDeclined,
    notice: message.notice,
    thumb: message.thumb,
  },
  parts: [
    ...(message.corrections.length > 0
      ? [{ type: "data-corrections" as const, id: "corrections", data: message.corrections }]
      : []),
    ...message.citations.map((data) => ({ type: "data-citation" as const, id: `citation-${data.n}`, data })),
    { type: "text", text: message.text },
    ...(message.practice ? [{ type: "data-practice" as const, id: "practice", data: message.practice }] : []),
  ],
});
