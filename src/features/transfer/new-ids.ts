import type { CourseExport } from "./contract.ts";

type Parts = Pick<
  CourseExport,
  "modules" | "categories" | "skills" | "questions" | "quizzes" | "assignments" | "gradebook"
>;

/** Ids of the parts of a file, files aside. */
export const idsOfExport = ({
  modules,
  categories,
  skills,
  questions,
  quizzes,
  assignments,
  gradebook,
}: Parts): string[] =>
  [
    ...modules.flatMap((module) => [module, ...module.lessons]),
    ...categories,
    ...skills,
    ...questions,
    ...quizzes,
    ...assignments,
    ...(gradebook?.categories ?? []),
  ].map(({ id }) => id);

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Everything under other ids, wherever they stand: links and places in the texts name them too. */
export const withIds = <Value>(value: Value, ids: ReadonlyMap<string, string>): Value =>
  JSON.parse(JSON.stringify(value).replace(uuid, (id) => ids.get(id) ?? id)) as Value;

/** Links into the course under its other name. A slug has no sign that means something in a pattern. */
export const withSlug = <Value>(value: Value, from: string, to: string): Value =>
  from === to
    ? value
    : (JSON.parse(
        JSON.stringify(value).replace(new RegExp(`/courses/${from}(?![a-z0-9-])`, "g"), `/courses/${to}`),
      ) as Value);
