import { cache } from "react";
import { getApi, orNotFound } from "#/app/_lib/api.ts";
import { Slug } from "#/features/courses/contract.ts";

/** A course by its name in the address; Next's "not found" where the reader may not see it. Once per request. */
export const loadCourse = cache(async (slug: string) => {
  const api = await getApi();
  const { courseId } = await orNotFound(api.courses.resolve({ slug: Slug.safeParse(slug).data ?? "-" }));
  return orNotFound(api.courses.get({ courseId }));
});

/** The first value of a parameter that may stand in the address more than once. */
export const first = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value;
