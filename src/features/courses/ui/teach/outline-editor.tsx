"use client";

import type { Course } from "../../contract.ts";
import { ModuleCard } from "./module-card.tsx";
import { TitleForm } from "./title-form.tsx";
import { useOutline } from "./use-outline.ts";

/** Modules and lessons of a course: add, rename, move, publish, delete. */
export function OutlineEditor({ course }: { course: Course }) {
  const outline = useOutline(course);
  return (
    <div className="flex flex-col gap-5">
      <p role="status" className="sr-only">
        {outline.said}
      </p>
      {outline.modules.length === 0 && (
        <p className="max-w-prose text-muted-foreground leading-relaxed">
          A course has modules, and modules have lessons. Start with one module: “Introduction”, or the first week.
        </p>
      )}
      <ol className="flex flex-col gap-5">
        {outline.modules.map((module, index) => (
          <li key={module.id}>
            <ModuleCard courseId={course.id} module={module} index={index} outline={outline} />
          </li>
        ))}
      </ol>
      <div className="rounded-lg border border-input/60 border-dashed p-4">
        <TitleForm label="Title of a new module" action="Add module" onSave={outline.addModule} />
      </div>
    </div>
  );
}
