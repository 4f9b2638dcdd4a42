"use client";

import { ChevronDown, History } from "lucide-react";
import { useState } from "react";
import { trpc } from "#/client/trpc.ts";
import { rememberThread } from "./remembered.ts";
import { ThreadList } from "./thread-list.tsx";
import { TutorChat } from "./tutor-chat.tsx";

type TutorWorkspaceProps = { courseId: string; courseTitle: string; threadId: string | null };

const addressOf = (threadId: string | null) =>
  threadId === null ? location.pathname : `${location.pathname}?thread=${threadId}`;

/** The tutor's own page: conversations at the side, one of them open. */
export function TutorWorkspace({ courseId, courseTitle, threadId: given }: TutorWorkspaceProps) {
  const [opened, setOpened] = useState({ threadId: given, key: 0 });
  const [current, setCurrent] = useState(given);
  const [isListOpen, setIsListOpen] = useState(false);
  const status = trpc.tutor.status.useQuery({ courseId });
  // During an open attempt the conversations are closed too.
  const hasList = status.data?.isLocked === false;
  const note = (threadId: string | null) => {
    setCurrent(threadId);
    rememberThread(courseId, threadId);
    history.replaceState(null, "", addressOf(threadId));
  };
  const open = (threadId: string | null) => {
    note(threadId);
    setIsListOpen(false);
    setOpened(({ key }) => ({ threadId, key: key + 1 }));
  };
  return (
    <div className="grid min-h-0 flex-1 grid-rows-[auto_minmax(0,1fr)] gap-x-8 gap-y-3 lg:grid-cols-[17rem_minmax(0,1fr)] lg:grid-rows-1">
      <details
        open={isListOpen}
        onToggle={(event) => setIsListOpen(event.currentTarget.open)}
        className="group/list rounded-lg border border-border bg-card lg:hidden"
      >
        <summary className="flex min-h-11 cursor-pointer list-none items-center gap-2.5 rounded-lg px-4 text-sm focus-ring [&::-webkit-details-marker]:hidden">
          <History aria-hidden className="size-4 text-muted-foreground" />
          <span className="flex-1 font-medium">Conversations</span>
          <ChevronDown aria-hidden className="size-4 transition-transform group-open/list:rotate-180" />
        </summary>
        <div className="max-h-80 overflow-y-auto border-border border-t p-3">
          {isListOpen && hasList && <ThreadList courseId={courseId} current={current} onOpen={open} />}
        </div>
      </details>
      <div className="hidden min-h-0 overflow-y-auto [scrollbar-width:thin] lg:block">
        {hasList && <ThreadList courseId={courseId} current={current} onOpen={open} />}
      </div>
      <section
        aria-label="Tutor"
        className="flex min-h-0 flex-col overflow-hidden rounded-xl border border-border bg-background"
      >
        <TutorChat
          key={opened.key}
          courseId={courseId}
          about={`“${courseTitle}”`}
          threadId={opened.threadId}
          onThread={note}
          className="[&>section>*]:mx-auto [&>section>*]:w-full [&>section>*]:max-w-[46rem]"
        />
      </section>
    </div>
  );
}
