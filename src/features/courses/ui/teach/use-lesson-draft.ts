"use client";

import { useEffect, useState } from "react";
import type { Lesson } from "../../contract-lessons.ts";

export type LessonDraft = { title: string; summary: string; slug: string; minutes: string; body: string };

const draftOf = (lesson: Lesson): LessonDraft => ({
  title: lesson.title,
  summary: lesson.summary,
  slug: lesson.slug,
  minutes: String(lesson.minutes),
  body: lesson.body,
});

const isSame = (a: LessonDraft, b: LessonDraft) =>
  a.title === b.title && a.summary === b.summary && a.slug === b.slug && a.minutes === b.minutes && a.body === b.body;

const keyOf = (lessonId: string) => `stoa-lesson-draft:${lessonId}`;

/** Storage may be off or full; then a lost tab is a lost tab. */
const withStorage = <T>(use: (storage: Storage) => T): T | null => {
  try {
    return use(window.localStorage);
  } catch {
    return null;
  }
};

const readKept = (lesson: Lesson): LessonDraft | null => {
  const parts = withStorage(
    (storage) => JSON.parse(storage.getItem(keyOf(lesson.id)) ?? "null") as Partial<LessonDraft> | null,
  );
  if (!parts) return null;
  const kept: LessonDraft = { ...draftOf(lesson), ...parts };
  return isSame(kept, draftOf(lesson)) ? null : kept;
};

const keepAfterMs = 600;

/** What is being written, kept in the browser until it is saved, so that a closed tab loses nothing. */
export const useLessonDraft = (given: Lesson) => {
  const [saved, setSaved] = useState(given);
  const [draft, setDraft] = useState(() => draftOf(given));
  const [kept, setKept] = useState<LessonDraft | null>(null);
  const isDirty = !isSame(draft, draftOf(saved));

  useEffect(() => setKept(readKept(given)), [given]);
  useEffect(() => {
    if (!isDirty) return;
    const timer = setTimeout(
      () => withStorage((storage) => storage.setItem(keyOf(saved.id), JSON.stringify(draft))),
      keepAfterMs,
    );
    return () => clearTimeout(timer);
  }, [draft, isDirty, saved.id]);

  const forget = () => {
    withStorage((storage) => storage.removeItem(keyOf(saved.id)));
    setKept(null);
  };
  return {
    saved,
    draft,
    isDirty,
    /** Changes from an earlier visit that were never saved. */
    kept,
    change: (part: Partial<LessonDraft>) => setDraft((known) => ({ ...known, ...part })),
    restore: () => {
      if (kept) setDraft(kept);
      setKept(null);
    },
    forget,
    /** The server has it; what was typed meanwhile stays. */
    settle: (lesson: Lesson, sent: LessonDraft) => {
      forget();
      setSaved(lesson);
      setDraft((now) => (isSame(now, sent) ? draftOf(lesson) : now));
    },
  };
};
