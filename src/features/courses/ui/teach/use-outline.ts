"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { toast } from "#/ui/toast.ts";
import type { Course, OutlineModule } from "../../contract.ts";
import { moveLessonIn, moveModuleIn } from "./outline-moves.ts";

/** The outline as it is on the screen: changed at once, put right by the server's answer. */
export const useOutline = (course: Course) => {
  const router = useRouter();
  const query = trpc.courses.get.useQuery({ courseId: course.id }, { initialData: course, staleTime: 60_000 });
  const cache = trpc.useUtils().courses.get;
  const [said, say] = useState("");

  const show = (modules: OutlineModule[]) =>
    cache.setData({ courseId: course.id }, (known) => (known ? { ...known, modules } : known));
  const settle = {
    onError: (error: unknown) => toast.error(refusalText(error).message),
    onSettled: async () => {
      await cache.invalidate({ courseId: course.id });
      router.refresh();
    },
  };
  const createModule = trpc.modules.create.useMutation(settle);
  const updateModule = trpc.modules.update.useMutation(settle);
  const moveModule = trpc.modules.move.useMutation(settle);
  const deleteModule = trpc.modules.delete.useMutation(settle);
  const createLesson = trpc.lessons.create.useMutation(settle);
  const moveLesson = trpc.lessons.move.useMutation(settle);
  const deleteLesson = trpc.lessons.delete.useMutation(settle);
  const publishLesson = trpc.lessons.publish.useMutation(settle);
  const unpublishLesson = trpc.lessons.unpublish.useMutation(settle);
  const modules = query.data.modules;

  return {
    modules,
    /** What a screen reader is told about the last move. */
    said,
    isAddingModule: createModule.isPending,
    addModule: (title: string) => createModule.mutateAsync({ courseId: course.id, title }),
    renameModule: (moduleId: string, title: string) => updateModule.mutateAsync({ moduleId, title }),
    removeModule: (moduleId: string) => deleteModule.mutateAsync({ moduleId }),
    shiftModule: (moduleId: string, position: number) => {
      const moved = moveModuleIn(modules, moduleId, position);
      show(moved);
      say(`Module moved to place ${moved.findIndex((module) => module.id === moduleId) + 1} of ${moved.length}.`);
      moveModule.mutate({ moduleId, position });
    },
    addLesson: (moduleId: string, title: string) => createLesson.mutateAsync({ moduleId, title }),
    removeLesson: (lessonId: string) => deleteLesson.mutateAsync({ lessonId }),
    shiftLesson: (lessonId: string, moduleId: string, position: number) => {
      const moved = moveLessonIn(modules, lessonId, moduleId, position);
      show(moved);
      const module = moved.find((one) => one.id === moduleId);
      const place = (module?.lessons.findIndex((lesson) => lesson.id === lessonId) ?? 0) + 1;
      say(`Lesson moved to place ${place} of ${module?.lessons.length ?? 0} in ${module?.title ?? "its module"}.`);
      moveLesson.mutate({ lessonId, moduleId, position });
    },
    setPublished: (lessonId: string, isPublished: boolean) =>
      (isPublished ? publishLesson : unpublishLesson).mutateAsync({ lessonId }),
  };
};

export type OutlineControl = ReturnType<typeof useOutline>;
