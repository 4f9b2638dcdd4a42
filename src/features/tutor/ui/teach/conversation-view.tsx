"use client";

import { ThumbsDown, ThumbsUp } from "lucide-react";
import type { Message } from "../../contract.ts";
import { toChatMessage } from "../chat-message.ts";
import { AnswerItem, QuestionItem } from "../message-item.tsx";
import { reasonWords } from "../rules-words.ts";

/** A learner's conversation as they see it, to be read and no more. */
export function ConversationView({ messages, learner }: { messages: readonly Message[]; learner: string }) {
  return (
    <div className="flex flex-col gap-6">
      {messages.map((message) =>
        message.role === "learner" ? (
          <QuestionItem key={message.id} message={toChatMessage(message)} asker={learner} />
        ) : (
          <div key={message.id} className="flex flex-col gap-3">
            <AnswerItem message={toChatMessage(message)} isGrowing={false} isReadOnly />
            {message.thumb && (
              <p className="flex items-center gap-2 text-muted-foreground text-sm">
                {message.thumb.thumb === "up" ? (
                  <ThumbsUp aria-hidden className="size-4" />
                ) : (
                  <ThumbsDown aria-hidden className="size-4" />
                )}
                {message.thumb.thumb === "up"
                  ? "It helped"
                  : [
                      message.thumb.reason ? reasonWords[message.thumb.reason] : "It did not help",
                      message.thumb.comment,
                    ]
                      .filter((words) => words !== "")
                      .join(": ")}
              </p>
            )}
          </div>
        ),
      )}
    </div>
  );
}
