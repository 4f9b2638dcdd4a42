import { type ComponentType, lazy } from "react";

const pause = () => new Promise((resolve) => setTimeout(resolve, 3_000));

/**
 * A component whose code is fetched when it is first shown, under a `Suspense`. It never fails: without a connection it
 * is tried again, and what the server rendered stays. `preload` fetches it ahead, as far as that goes.
 */
export const laterPart = <Props extends object>(load: () => Promise<ComponentType<Props>>) => {
  const untilLoaded = async (): Promise<{ default: ComponentType<Props> }> => {
    try {
      return { default: await load() };
    } catch {
      await pause();
      return untilLoaded();
    }
  };
  return Object.assign(lazy(untilLoaded), {
    preload: () =>
      load().then(
        () => {},
        () => {},
      ),
  });
};
