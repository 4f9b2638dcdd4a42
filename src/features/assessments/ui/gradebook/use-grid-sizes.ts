import { useMemo, useSyncExternalStore } from "react";

/** In CSS pixels. */
export type GridSizes = { name: number; mark: number; row: number; head: number };

const wideScreen = () => matchMedia("(min-width: 40rem)");
const observe = (changed: () => void) => {
  const query = wideScreen();
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
};
const rootSize = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

/** Cells follow the reader's text size; what is drawn is worked out in pixels. */
export const useGridSizes = (): GridSizes => {
  const isWide = useSyncExternalStore(
    observe,
    () => wideScreen().matches,
    () => true,
  );
  const rem = useSyncExternalStore(observe, rootSize, () => 16);
  return useMemo(
    () => ({ name: (isWide ? 13 : 8) * rem, mark: (isWide ? 9 : 7) * rem, row: 2.75 * rem, head: 6.75 * rem }),
    [isWide, rem],
  );
};
