"use client";

import { MessageCircleQuestion } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { type AskedQuestion, onAskAboutQuestion } from "#/client/ask-about-question.ts";
import { Button } from "#/ui/button.tsx";
import { useFetchedPart } from "#/ui/use-fetched-part.ts";
import { rememberOpen, wasOpen } from "./remembered.ts";

export type TutorPanelProps = {
  courseId: string;
  courseSlug: string;
  lessonId?: string;
  lessonTitle?: string;
};

/** The chat and its library are fetched when the panel is opened: lessons are read more often than asked about. */
const loadDock = () => import("./tutor-dock.tsx");

const corner = "fixed inset-e-4 bottom-4 z-30 rounded-full shadow-lg sm:inset-e-6 sm:bottom-6 print:hidden";

/** The button that opens the tutor beside a lesson. For people who learn in the course. */
export function TutorPanel(props: TutorPanelProps) {
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (wasOpen() && matchMedia("(min-width: 80rem)").matches) setIsOpen(true);
  }, []);
  const [asked, setAsked] = useState<AskedQuestion | null>(null);
  useEffect(
    () =>
      onAskAboutQuestion((question) => {
        setAsked(question);
        setIsOpen(true);
      }),
    [],
  );
  const open = () => {
    setIsOpen(true);
    rememberOpen(true);
  };
  const close = () => {
    setIsOpen(false);
    setAsked(null);
    rememberOpen(false);
    requestAnimationFrame(() => button.current?.focus({ preventScroll: true }));
  };
  const { part, isMissing, retry } = useFetchedPart(loadDock, isOpen);
  if (isOpen && part)
    return <part.default {...props} asked={asked} onAskedEnd={() => setAsked(null)} onClose={close} />;
  if (isOpen) {
    return (
      <Button size="lg" pending={!isMissing} onClick={retry} className={corner}>
        {isMissing ? "No connection: try again" : <span className="max-sm:sr-only">Ask the tutor</span>}
      </Button>
    );
  }
  return (
    <Button ref={button} size="lg" onClick={open} className={corner}>
      <MessageCircleQuestion aria-hidden className="size-5" />
      <span className="max-sm:sr-only">Ask the tutor</span>
    </Button>
  );
}
