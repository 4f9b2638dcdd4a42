import { getApi } from "#/app/_lib/api.ts";
import type { NextItem } from "#/features/study/contract-mastery.ts";
import type { Help } from "#/features/study/ui/how-to-reach.tsx";

/** Whether a suggestion sends somebody to those who teach. */
export const asksForPeople = ({ kind }: NextItem): boolean => kind === "person" || kind === "prerequisite";

/** Whom a learner of a course can ask, and how. */
export const loadHelp = async (courseId: string): Promise<Help> => {
  const { people, howToReach } = await (await getApi()).tutor.people({ courseId });
  return { people: people.map(({ name }) => name), howToReach };
};
