import { notFound } from "next/navigation";
import { cache } from "react";
import { getApi, orNotFound } from "#/app/_lib/api.ts";
import { requireViewer } from "./load.ts";

/** A course for those who teach it; to others the page does not exist. */
export const loadTaughtCourse = cache(async (courseId: string) => {
  await requireViewer(`/teach/courses/${courseId}`);
  const course = await orNotFound((await getApi()).courses.get({ courseId }));
  if (!course.viewer.isStaff) notFound();
  return course;
});

type TaughtCourse = Awaited<ReturnType<typeof loadTaughtCourse>>;

export const lessonsOf = (course: TaughtCourse) =>
  course.modules.flatMap(({ lessons }) => lessons.map(({ id, title }) => ({ id, title })));

/** The way from the teacher's start to the course; add the page's own crumbs. */
export const crumbsOf = (course: TaughtCourse) => [
  { label: "Teach", href: "/teach" },
  { label: course.title, href: `/teach/courses/${course.id}` },
];
