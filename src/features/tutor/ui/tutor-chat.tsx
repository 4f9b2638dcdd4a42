"use client";

import { Lock } from "lucide-react";
import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { cn } from "#/ui/cn.ts";
import { EmptyState } from "#/ui/empty-state.tsx";
import { Skeleton } from "#/ui/skeleton.tsx";
import type { TutorStatus } from "../contract.ts";
import type { TutorRules } from "../contract-settings.ts";
import { Announcer } from "./announcer.tsx";
import { type Asked, AskedAbout } from "./asked-question.tsx";
import { type ChatMessage, practiceIn, textIn } from "./chat-message.ts";
import { Composer } from "./composer.tsx";
import { ClosedConversation, ConceptsOnly } from "./concepts-only.tsx";
import { AnswerItem, QuestionItem, Thinking } from "./message-item.tsx";
import { RulesList } from "./rules-list.tsx";
import { ThreadRules } from "./thread-rules.tsx";
import { TutorRefusal } from "./transport.ts";
import { type Conversation, useConversation } from "./use-conversation.ts";
import { Suggestions, Welcome } from "./welcome.tsx";

export type TutorChatProps = Asked & {
  courseId: string;
  lessonId?: string | undefined;
  /** What is asked about, e.g. the lesson's title. */
  about: string;
  threadId: string | null;
  onThread: (threadId: string | null) => void;
  onFollow?: (() => void) | undefined;
  className?: string;
};

const lookAgainMs = 5_000;

/** A conversation with the tutor of a course, or why there is none now. */
export function TutorChat(props: TutorChatProps) {
  const { courseId, lessonId } = props;
  const status = trpc.tutor.status.useQuery(
    { courseId, ...(lessonId ? { lessonId } : {}) },
    {
      ...{ refetchOnWindowFocus: true, staleTime: 0 },
      // An attempt may be submitted in a window beside this one.
      refetchInterval: ({ state }) => (state.data && state.data.scope !== "all" ? lookAgainMs : false),
    },
  );
  if (status.isPending) return <Waiting />;
  if (status.isError) {
    return (
      <div className="p-5">
        <Alert tone="danger" title="The tutor is not available" live>
          {refusalText(status.error).message}
        </Alert>
      </div>
    );
  }
  if (status.data.isLocked) {
    return (
      <div className="p-5">
        <EmptyState icon={Lock} title="The tutor rests during your quiz" as="h2">
          You have an attempt open in this course. Submit it, and the tutor and your conversations are back at once.
        </EmptyState>
      </div>
    );
  }
  return <Chat {...props} status={status.data} />;
}

function Waiting() {
  return (
    <div className="flex flex-col gap-3 p-5" aria-busy>
      <Skeleton className="h-6 w-48" />
      <Skeleton className="h-16 w-full" />
      <Skeleton className="h-10 w-full" />
    </div>
  );
}

type ExchangeOf = { id: string; question: ChatMessage | null; answer: ChatMessage | null };

const exchangesOf = (messages: readonly ChatMessage[]): ExchangeOf[] =>
  messages.reduce<ExchangeOf[]>((exchanges, message) => {
    const last = exchanges.at(-1);
    if (message.role === "assistant" && last && !last.answer) last.answer = message;
    else if (message.role === "assistant") exchanges.push({ id: message.id, question: null, answer: message });
    else exchanges.push({ id: message.id, question: message, answer: null });
    return exchanges;
  }, []);

/** Brings a new question to the top, so that its answer is read from the beginning while it grows below. */
const useNewestInView = (newest: string | undefined) => {
  const scroller = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new question scrolls once
  useLayoutEffect(() => {
    const element = scroller.current;
    const exchange = element?.querySelector<HTMLElement>("[data-newest]");
    if (element && exchange) element.scrollTop = exchange.offsetTop - element.offsetTop - 20;
  }, [newest]);
  return scroller;
};

/** Escape anywhere in the chat, before a sheet around it would close. */
const useEscape = (frame: RefObject<HTMLElement | null>, act: (() => void) | null) => {
  useEffect(() => {
    const element = frame.current;
    if (!element || !act) return;
    const press = (event: globalThis.KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    element.addEventListener("keydown", press);
    return () => element.removeEventListener("keydown", press);
  }, [frame, act]);
};

const spokenStatus = (talk: Conversation, last: ChatMessage | undefined): string => {
  if (talk.isWriting) return "The tutor is answering. Escape stops it.";
  if (last?.role !== "assistant") return "";
  const state = last.metadata?.state;
  if (state === "stopped") return "The answer was stopped.";
  if (state === "incomplete") return "The answer is incomplete.";
  return practiceIn(last) ? "The answer is complete. A practice question follows it." : "The answer is complete.";
};

function Chat({
  courseId,
  lessonId,
  about,
  threadId,
  onThread,
  onFollow,
  className,
  asked,
  onAskedEnd,
  status,
}: TutorChatProps & { status: TutorStatus }) {
  const rulesVersion = status.rules.version;
  const isConcepts = status.scope === "concepts";
  const itemId = isConcepts ? undefined : asked?.questionId;
  const talk = useConversation({ courseId, lessonId, itemId, threadId, rulesVersion, isConcepts, onThread });
  const { messages, isWriting } = talk;
  const input = useRef<HTMLTextAreaElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  useEscape(frame, isWriting ? talk.stop : null);
  /** Read out is what was asked or went on here, not what was opened. */
  const isLive = useRef(false);
  if (isWriting) isLive.current = true;
  const last = messages.at(-1);
  const exchanges = talk.isClosed ? [] : exchangesOf(messages);
  const scroller = useNewestInView(exchanges.at(-1)?.id);
  useEffect(() => input.current?.focus({ preventScroll: true }), []);
  const ask = (text: string) => {
    isLive.current = true;
    talk.ask(text);
    input.current?.focus({ preventScroll: true });
  };
  const beginAnew = (text?: string) => {
    isLive.current = true;
    talk.beginAnew(text);
    input.current?.focus({ preventScroll: true });
  };
  const askAgain = () => {
    const question = messages.findLast(({ role }) => role === "user");
    if (question) ask(textIn(question));
  };
  const refused = talk.error && last?.role === "user" ? textIn(last) : undefined;
  const answer = last?.role === "assistant" && isLive.current ? textIn(last) : "";
  const isDeclined = last?.metadata?.isDeclined && !isWriting;
  return (
    <div ref={frame} className={cn("flex min-h-0 flex-1 flex-col", className)}>
      {isConcepts && <ConceptsOnly />}
      <ThreadRules threadId={threadId} rules={status.rules} />
      <section
        ref={scroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the conversation scrolls, by keyboard too
        tabIndex={0}
        role="log"
        aria-live="off"
        aria-label="Conversation"
        aria-busy={isWriting}
        className="relative flex min-h-0 flex-1 flex-col gap-6 overflow-y-auto p-5 focus-ring-inset [scrollbar-width:thin]"
      >
        {talk.isLoading && <Waiting />}
        {talk.isClosed && <ClosedConversation refused={refused} onNew={() => beginAnew(refused)} />}
        {talk.loadError && !talk.isClosed && (
          <Alert tone="danger" title="The conversation cannot be opened" live>
            {refusalText(talk.loadError).message}
          </Alert>
        )}
        {messages.length === 0 && !talk.isLoading && !talk.loadError && (
          <Welcome status={status} about={about} onAsk={ask} />
        )}
        {exchanges.map(({ id, question, answer }) => {
          const isNewest = id === exchanges.at(-1)?.id;
          return (
            <div
              key={id}
              data-newest={isNewest ? "" : undefined}
              className={cn("flex flex-col gap-5", isNewest && "min-h-full")}
            >
              {question && <QuestionItem message={question} />}
              {answer && (
                <AnswerItem
                  message={answer}
                  isGrowing={isWriting && isNewest}
                  onAskAgain={isNewest ? askAgain : undefined}
                  onFollow={onFollow}
                />
              )}
              {isNewest && isWriting && !answer && <Thinking />}
              {isNewest && isDeclined && <Suggestions questions={status.suggestions} onAsk={ask} />}
              {isNewest && talk.error && !isWriting && (
                <Refused error={talk.error} onRetry={talk.retry} rules={status.rules} />
              )}
            </div>
          );
        })}
      </section>
      <div className="border-border border-t bg-background p-4">
        <AskedAbout asked={asked} onAskedEnd={onAskedEnd} input={input} isConcepts={isConcepts} />
        <Composer
          label={`Ask about ${about}`}
          input={input}
          isWriting={isWriting}
          isStopping={talk.isStopping}
          onAsk={talk.isClosed ? beginAnew : ask}
          onStop={talk.stop}
        />
      </div>
      <Announcer text={answer} isGrowing={isWriting} status={isLive.current ? spokenStatus(talk, last) : ""} />
    </div>
  );
}

function Refused({ error, onRetry, rules }: { error: Error; onRetry: () => void; rules: TutorRules }) {
  const haveRulesChanged = error instanceof TutorRefusal && error.code === "conflict";
  const message =
    error instanceof TutorRefusal ? error.message : "The connection broke. The answer goes on without you.";
  return (
    <Alert
      tone="warning"
      live
      action={
        <Button size="sm" variant="outline" onClick={onRetry}>
          Try again
        </Button>
      }
    >
      {message}
      {haveRulesChanged && <RulesList rules={rules} />}
    </Alert>
  );
}
