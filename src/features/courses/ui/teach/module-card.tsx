"use client";

import { ArrowDown, ArrowUp, Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import { Button } from "#/ui/button.tsx";
import { Card } from "#/ui/card.tsx";
import { ConfirmDialog } from "#/ui/confirm-dialog.tsx";
import type { OutlineModule } from "../../contract.ts";
import { counted } from "../../words.ts";
import { keepFocus } from "./keep-focus.ts";
import { LessonRow } from "./lesson-row.tsx";
import { TitleForm } from "./title-form.tsx";
import type { OutlineControl } from "./use-outline.ts";

type ModuleCardProps = { courseId: string; module: OutlineModule; index: number; outline: OutlineControl };

export function ModuleCard({ courseId, module, index, outline }: ModuleCardProps) {
  const [isRenaming, setRenaming] = useState(false);
  const isLast = index === outline.modules.length - 1;
  const shift = (step: -1 | 1) => {
    outline.shiftModule(module.id, index + step);
    keepFocus(`${step < 0 ? "up" : "down"}-${module.id}`, `${step < 0 ? "down" : "up"}-${module.id}`);
  };
  return (
    <Card>
      <header className="flex flex-wrap items-center gap-2 border-border border-b py-3 ps-5 pe-3">
        {isRenaming ? (
          <TitleForm
            label="Title of the module"
            action="Rename"
            initial={module.title}
            autoFocus
            onSave={async (title) => {
              await outline.renameModule(module.id, title);
              setRenaming(false);
            }}
            onCancel={() => setRenaming(false)}
          />
        ) : (
          <h2 className="min-w-0 flex-1 break-words font-semibold leading-snug">
            <span className="me-2 text-muted-foreground tabular-nums">{index + 1}</span>
            {module.title}
            <span className="ms-2 font-normal text-muted-foreground text-sm">
              {counted(module.lessons.length, "lesson")}
            </span>
          </h2>
        )}
        {!isRenaming && (
          <div className="flex shrink-0">
            <Button
              id={`up-${module.id}`}
              variant="ghost"
              size="icon-sm"
              aria-label={`Move module ${module.title} up`}
              disabled={index === 0}
              onClick={() => shift(-1)}
            >
              <ArrowUp aria-hidden />
            </Button>
            <Button
              id={`down-${module.id}`}
              variant="ghost"
              size="icon-sm"
              aria-label={`Move module ${module.title} down`}
              disabled={isLast}
              onClick={() => shift(1)}
            >
              <ArrowDown aria-hidden />
            </Button>
            <Button
              variant="ghost"
              size="icon-sm"
              aria-label={`Rename module ${module.title}`}
              onClick={() => setRenaming(true)}
            >
              <Pencil aria-hidden />
            </Button>
            {module.lessons.length === 0 && (
              <ConfirmDialog
                trigger={
                  <Button variant="ghost" size="icon-sm" aria-label={`Delete module ${module.title}`}>
                    <Trash2 aria-hidden />
                  </Button>
                }
                title={`Delete the module “${module.title}”?`}
                description="It has no lessons."
                confirmLabel="Delete"
                tone="danger"
                onConfirm={() => outline.removeModule(module.id)}
              />
            )}
          </div>
        )}
      </header>
      {module.lessons.length > 0 && (
        <ol className="divide-y divide-border">
          {module.lessons.map((lesson) => (
            <LessonRow key={lesson.id} courseId={courseId} lesson={lesson} outline={outline} />
          ))}
        </ol>
      )}
      <div className="border-border border-t bg-muted/40 px-5 py-3 first:border-t-0">
        <TitleForm
          label="Title of a new lesson"
          action="Add lesson"
          onSave={(title) => outline.addLesson(module.id, title)}
        />
      </div>
    </Card>
  );
}
