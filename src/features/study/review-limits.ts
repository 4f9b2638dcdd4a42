/** What waits for a person, what they have done today, and how much they want. */
export type LimitFacts = {
  due: number;
  fresh: number;
  done: number;
  freshDone: number;
  dailyLimit: number;
  newPerDay: number;
};

/** How much of it is for today: what is due comes before what is new. */
export const leftToday = (facts: LimitFacts): { due: number; fresh: number } => {
  const { dailyLimit, newPerDay, done, freshDone } = facts;
  const room = Math.max(0, dailyLimit - done);
  const due = Math.min(facts.due, room);
  const fresh = Math.min(facts.fresh, Math.max(0, newPerDay - freshDone), room - due);
  return { due, fresh };
};
