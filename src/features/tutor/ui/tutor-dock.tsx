"use client";

import { Maximize2, SquarePen, X } from "lucide-react";
import { useEffect, useState, useSyncExternalStore } from "react";
import { ClientProvider } from "#/client/provider.tsx";
import { Button } from "#/ui/button.tsx";
import { LinkButton } from "#/ui/link-button.tsx";
import { Sheet, SheetContent } from "#/ui/sheet.tsx";
import type { Asked } from "./asked-question.tsx";
import { rememberedThread, rememberThread } from "./remembered.ts";
import { TutorChat } from "./tutor-chat.tsx";
import type { TutorPanelProps } from "./tutor-panel.tsx";

const wide = "(min-width: 80rem)";

const watchWide = (changed: () => void) => {
  const query = matchMedia(wide);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
};

const useIsWide = () =>
  useSyncExternalStore(
    watchWide,
    () => matchMedia(wide).matches,
    () => false,
  );

/** Tells the page that the panel stands beside it, so that it can make room. */
const useRoomBeside = (isBeside: boolean) => {
  useEffect(() => {
    if (!isBeside) return;
    document.documentElement.dataset.tutor = "open";
    document.body.style.paddingInlineEnd = "25rem";
    return () => {
      delete document.documentElement.dataset.tutor;
      document.body.style.paddingInlineEnd = "";
    };
  }, [isBeside]);
};

type DockProps = TutorPanelProps & Asked & { onClose: () => void };

/** The tutor beside the lesson on wide screens, over it on others. */
export default function TutorDock(props: DockProps) {
  return (
    <ClientProvider>
      <Dock {...props} />
    </ClientProvider>
  );
}

function Dock({ courseId, courseSlug, lessonId, lessonTitle, asked, onAskedEnd, onClose }: DockProps) {
  const isWide = useIsWide();
  useRoomBeside(isWide);
  const [begun, setBegun] = useState(() => ({ threadId: rememberedThread(courseId), key: 0 }));
  const keep = (threadId: string | null) => rememberThread(courseId, threadId);
  const startAnew = () => {
    keep(null);
    setBegun(({ key }) => ({ threadId: null, key: key + 1 }));
  };
  const tools = (
    <>
      <Button variant="ghost" size="icon" aria-label="New conversation" title="New conversation" onClick={startAnew}>
        <SquarePen aria-hidden />
      </Button>
      <LinkButton
        href={`/courses/${courseSlug}/tutor`}
        variant="ghost"
        size="icon"
        aria-label="All conversations"
        title="All conversations"
      >
        <Maximize2 aria-hidden />
      </LinkButton>
    </>
  );
  const chat = (
    <TutorChat
      key={begun.key}
      courseId={courseId}
      lessonId={lessonId}
      about={lessonTitle ? `“${lessonTitle}”` : "this course"}
      threadId={begun.threadId}
      onThread={keep}
      asked={asked}
      onAskedEnd={onAskedEnd}
      onFollow={isWide ? undefined : onClose}
    />
  );
  if (!isWide) {
    return (
      <Sheet open onOpenChange={(open) => open || onClose()}>
        <SheetContent
          side="bottom"
          title="Tutor"
          className="h-[92dvh] max-h-[92dvh] sm:inset-s-auto sm:inset-y-0 sm:inset-e-0 sm:h-full sm:max-h-none sm:w-[26rem] sm:rounded-none sm:border-s sm:border-t-0"
        >
          <div className="-m-5 flex h-[calc(100%+2.5rem)] flex-col">
            <div className="absolute inset-e-13 top-2 flex">{tools}</div>
            {chat}
          </div>
        </SheetContent>
      </Sheet>
    );
  }
  return (
    <aside
      aria-label="Tutor"
      className="fixed inset-y-0 inset-e-0 z-30 flex w-[25rem] flex-col border-border border-s bg-background print:hidden"
    >
      <div className="flex h-15 shrink-0 items-center gap-1 border-border border-b ps-5 pe-2">
        <h2 className="me-auto font-semibold">Tutor</h2>
        {tools}
        <Button variant="ghost" size="icon" aria-label="Close the tutor" onClick={onClose}>
          <X aria-hidden />
        </Button>
      </div>
      {chat}
    </aside>
  );
}
