/** Reciprocal rank fusion: k as Cormack, Clarke and Büttcher found it (SIGIR 2009). */
const k = 60;

export type Ranked = { id: string; lessonId: string };

/** Joins rankings, each best first, into one: what stands high in several comes first. At most so many of a lesson. */
export const fuse = (rankings: readonly (readonly Ranked[])[], most: number, perLesson: number): string[] => {
  const scores = new Map<string, { lessonId: string; score: number }>();
  for (const ranking of rankings) {
    for (const [place, { id, lessonId }] of ranking.entries()) {
      const score = (scores.get(id)?.score ?? 0) + 1 / (k + place + 1);
      scores.set(id, { lessonId, score });
    }
  }
  const ofLesson = new Map<string, number>();
  return [...scores]
    .sort(([a, one], [b, other]) => other.score - one.score || (a < b ? -1 : 1))
    .filter(([, { lessonId }]) => {
      const count = (ofLesson.get(lessonId) ?? 0) + 1;
      ofLesson.set(lessonId, count);
      return count <= perLesson;
    })
    .slice(0, most)
    .map(([id]) => id);
};
