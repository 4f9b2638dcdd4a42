"use client";

import { ArrowDown, ArrowUp, Ellipsis, FileText } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { Badge } from "#/ui/badge.tsx";
import { Button } from "#/ui/button.tsx";
import { ConfirmDialog } from "#/ui/confirm-dialog.tsx";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "#/ui/dropdown-menu.tsx";
import type { OutlineLesson } from "../../contract.ts";
import { keepFocus } from "./keep-focus.ts";
import { neighbourPlace } from "./outline-moves.ts";
import type { OutlineControl } from "./use-outline.ts";

type LessonRowProps = { courseId: string; lesson: OutlineLesson; outline: OutlineControl };

export function LessonRow({ courseId, lesson, outline }: LessonRowProps) {
  const [isDeleting, setDeleting] = useState(false);
  const isPublished = lesson.state === "published";
  const move = (step: -1 | 1) => {
    const place = neighbourPlace(outline.modules, lesson.id, step);
    if (!place) return;
    outline.shiftLesson(lesson.id, place.moduleId, place.position);
    keepFocus(`${step < 0 ? "up" : "down"}-${lesson.id}`, `${step < 0 ? "down" : "up"}-${lesson.id}`);
  };
  const elsewhere = outline.modules.filter((module) => !module.lessons.some((one) => one.id === lesson.id));
  return (
    <li className="flex items-center gap-3 py-2 ps-5 pe-3 hover:bg-accent/60">
      <FileText aria-hidden className="size-4 shrink-0 text-muted-foreground max-sm:hidden" />
      <div className="min-w-0 flex-1">
        <Link
          href={`/teach/courses/${courseId}/lessons/${lesson.id}`}
          className="inline-flex min-h-10 items-center break-words rounded-xs font-medium underline-offset-4 focus-ring hover:underline"
        >
          {lesson.title}
        </Link>
      </div>
      <span className="whitespace-nowrap text-muted-foreground text-sm tabular-nums max-sm:hidden">
        {lesson.minutes} min
      </span>
      <Badge tone={isPublished ? "success" : "warning"} className={isPublished ? "max-sm:hidden" : undefined}>
        {isPublished ? "Published" : "Draft"}
      </Badge>
      <div className="flex shrink-0">
        <Button
          id={`up-${lesson.id}`}
          variant="ghost"
          size="icon-sm"
          aria-label={`Move lesson ${lesson.title} up`}
          disabled={!neighbourPlace(outline.modules, lesson.id, -1)}
          onClick={() => move(-1)}
        >
          <ArrowUp aria-hidden />
        </Button>
        <Button
          id={`down-${lesson.id}`}
          variant="ghost"
          size="icon-sm"
          aria-label={`Move lesson ${lesson.title} down`}
          disabled={!neighbourPlace(outline.modules, lesson.id, 1)}
          onClick={() => move(1)}
        >
          <ArrowDown aria-hidden />
        </Button>
        <DropdownMenu>
          <DropdownMenuTrigger asChild>
            <Button variant="ghost" size="icon-sm" aria-label={`More for lesson ${lesson.title}`}>
              <Ellipsis aria-hidden />
            </Button>
          </DropdownMenuTrigger>
          <DropdownMenuContent>
            <DropdownMenuItem
              onSelect={() => void outline.setPublished(lesson.id, !isPublished).catch(() => undefined)}
            >
              {isPublished ? "Take back to draft" : "Publish"}
            </DropdownMenuItem>
            {elsewhere.length > 0 && (
              <>
                <DropdownMenuSeparator />
                <DropdownMenuLabel>Move to</DropdownMenuLabel>
                {elsewhere.map((module) => (
                  <DropdownMenuItem
                    key={module.id}
                    onSelect={() => outline.shiftLesson(lesson.id, module.id, module.lessons.length)}
                  >
                    {module.title}
                  </DropdownMenuItem>
                ))}
              </>
            )}
            <DropdownMenuSeparator />
            <DropdownMenuItem tone="danger" onSelect={() => setDeleting(true)}>
              Delete…
            </DropdownMenuItem>
          </DropdownMenuContent>
        </DropdownMenu>
        <ConfirmDialog
          open={isDeleting}
          onOpenChange={setDeleting}
          title={`Delete “${lesson.title}”?`}
          description="Its text, its history and the progress learners made in it are gone for good. Taking it back to draft hides it and keeps them."
          confirmLabel="Delete"
          tone="danger"
          onConfirm={() => outline.removeLesson(lesson.id)}
        />
      </div>
    </li>
  );
}
