import { AppError } from "#/core/errors.ts";

export type Slots = { run<T>(work: () => Promise<T>): Promise<T> };

/** Lets `width` pieces of work run at once and `waiting` more stand in line; refuses beyond that. */
export const createSlots = (width: number, waiting: number): Slots => {
  let running = 0;
  const line: (() => void)[] = [];
  const enter = (): Promise<void> => {
    if (running < width) {
      running += 1;
      return Promise.resolve();
    }
    if (line.length >= waiting) {
      throw new AppError("unavailable", "Too many people are signing in at this moment. Try again in a minute.");
    }
    return new Promise((resolve) => line.push(resolve));
  };
  const leave = () => {
    const next = line.shift();
    if (next) next();
    else running -= 1;
  };
  return {
    run: async (work) => {
      await enter();
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
};
