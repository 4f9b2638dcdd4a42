"use client";

import { useChat } from "@ai-sdk/react";
import { useEffect, useMemo, useRef } from "react";
import { trpc } from "#/client/trpc.ts";
import { type ChatMessage, toChatMessage } from "./chat-message.ts";
import { TutorRefusal, TutorTransport } from "./transport.ts";

type Given = {
  courseId: string;
  lessonId?: string | undefined;
  /** A practice question that is asked about. */
  itemId?: string | undefined;
  /** Of the rules that are shown; a new conversation is refused when they have changed. */
  rulesVersion: number;
  /** Whether an open attempt leaves concepts alone, so that conversations from before it are closed. */
  isConcepts: boolean;
  /** The conversation to go on with; null begins one with the first question. */
  threadId: string | null;
  onThread: (threadId: string | null) => void;
};

const isWriting = ({ role, metadata }: ChatMessage) => role === "assistant" && metadata?.state === "writing";

/** Between tries to go on with an answer whose connection broke. */
const tryAgainMs = [500, 2_000, 5_000, 10_000];
const lookAgainMs = 3_000;

/** One conversation: what is stored, what streams in, and the ways to act on it. */
export const useConversation = (all: Given) => {
  const { courseId, lessonId, itemId, threadId: given, rulesVersion, isConcepts, onThread } = all;
  const thread = useRef(given);
  const lesson = useRef(lessonId);
  lesson.current = lessonId;
  const item = useRef(itemId);
  item.current = itemId;
  const rules = useRef(rulesVersion);
  rules.current = rulesVersion;
  /** From the first question on, the chat knows more than what was loaded before it. */
  const hasAsked = useRef(false);
  const utils = trpc.useUtils();
  const create = trpc.threads.create.useMutation();
  const stopping = trpc.threads.stop.useMutation();
  // A conversation that this component began itself is in the chat already.
  const stored = trpc.threads.get.useQuery(
    { threadId: given ?? "" },
    {
      enabled: given !== null && thread.current === given,
      gcTime: 0,
      retry: false,
      // Where the answer cannot be listened to any more, its end is still waited for.
      refetchInterval: ({ state }) =>
        !hasAsked.current && state.data?.messages.some((m) => m.state === "writing") ? lookAgainMs : false,
    },
  );
  const open = trpc.threads.get.useQuery(
    { threadId: thread.current ?? "" },
    { enabled: isConcepts && thread.current !== null, gcTime: 0, staleTime: 0, retry: false },
  );
  const isClosed = isConcepts && thread.current !== null && open.error?.data?.code === "tutor_locked";
  // What an attempt had closed is there again once it is submitted.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the end of the attempt counts
  useEffect(() => {
    if (!isConcepts && stored.isError) void stored.refetch();
  }, [isConcepts]);
  const isWrittenElsewhere = stored.data?.messages.some(({ state }) => state === "writing") ?? false;

  const threadIdOf = async (): Promise<string> => {
    if (thread.current) return thread.current;
    const made = await create
      .mutateAsync({ courseId, rulesVersion: rules.current, ...(lesson.current ? { lessonId: lesson.current } : {}) })
      .catch((error: { message: string; data?: { code?: string } | null }) => {
        throw new TutorRefusal(error.data?.code ?? null, error.message);
      });
    thread.current = made.id;
    // At once, so that a reload in the middle of the first answer finds it.
    onThread(made.id);
    return made.id;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it reads the latest through refs
  const transport = useMemo(
    () =>
      new TutorTransport({
        threadId: threadIdOf,
        knownThreadId: () => thread.current,
        lessonId: () => lesson.current,
        itemId: () => item.current,
      }),
    [courseId],
  );

  const chat = useChat<ChatMessage>({
    transport,
    generateId: () => crypto.randomUUID(),
    throttle: 40,
    // After a reload in the middle of an answer it is replayed from its beginning, then heard live.
    resume: isWrittenElsewhere,
    onFinish: ({ isDisconnect }) => {
      utils.threads.list.invalidate();
      if (isDisconnect) void goOn();
    },
    onError: (error) => {
      if (error instanceof TutorRefusal && ["tutor_locked", "conflict", "not_found"].includes(error.code ?? ""))
        utils.tutor.status.invalidate({ courseId });
    },
  });
  const { setMessages, status } = chat;
  const goOn = async () => {
    for (const wait of tryAgainMs) {
      await new Promise((resolve) => setTimeout(resolve, wait));
      const whole = await utils.threads.get.fetch({ threadId: thread.current! }, { staleTime: 0 }).catch(() => null);
      if (!whole) continue;
      if (whole.messages.at(-1)?.state === "writing") return chat.resumeStream();
      setMessages(whole.messages.map(toChatMessage));
      return chat.clearError();
    }
  };
  const isBusy = status === "submitted" || status === "streaming";
  const isHeard = useRef(isBusy);
  isHeard.current = isBusy;

  useEffect(() => {
    if (stored.data && !hasAsked.current && !isHeard.current) setMessages(stored.data.messages.map(toChatMessage));
  }, [stored.data, setMessages]);

  const stop = async () => {
    if (!thread.current) return chat.stop();
    await stopping.mutateAsync({ threadId: thread.current }).catch(() => chat.stop());
    if (!isBusy) await stored.refetch();
  };

  return {
    messages: chat.messages,
    isLoading: given !== null && stored.isLoading && chat.messages.length === 0,
    loadError: chat.messages.length === 0 ? stored.error : null,
    error: chat.error ?? null,
    isWaiting: status === "submitted",
    isWriting: isBusy || chat.messages.some(isWriting),
    isStopping: stopping.isPending,
    ask: (text: string) => {
      hasAsked.current = true;
      return chat.sendMessage({ text });
    },
    isClosed,
    /** Leaves the conversation where it is, and begins another one, with the question that it refused. */
    beginAnew: (question?: string) => {
      thread.current = null;
      hasAsked.current = true;
      onThread(null);
      setMessages([]);
      chat.clearError();
      if (question !== undefined) void chat.sendMessage({ text: question });
    },
    retry: () => chat.regenerate(),
    stop,
  };
};
export type Conversation = ReturnType<typeof useConversation>;
