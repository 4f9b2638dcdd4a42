import { cache } from "react";
import { getApi, orNotFound } from "#/app/_lib/api.ts";
import { refusalOf } from "#/core/problems.ts";
import { Slug } from "#/features/courses/contract.ts";

/** A course by its name in the address; Next's "not found" where the reader may not see it. Once per request. */
export const loadCourse = cache(async (slug: string) => {
  const api = await getApi();
  const { courseId } = await orNotFound(api.courses.resolve({ slug: Slug.safeParse(slug).data ?? "-" }));
  return orNotFound(api.courses.get({ courseId }));
});

/** Whether there is a tutor for the reader: they learn in the course, and its staff have not switched it off. */
export const hasTutor = cache(async (courseId: string): Promise<boolean> => {
  try {
    await (await getApi()).tutor.rules({ courseId });
    return true;
  } catch (error) {
    if (["not_found", "not_enrolled", "unauthenticated"].includes(refusalOf(error)?.code ?? "")) return false;
    throw error;
  }
});

/** The first value of a parameter that may stand in the address more than once. */
export const first = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value;
