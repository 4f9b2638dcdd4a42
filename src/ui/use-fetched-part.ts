"use client";

import { useCallback, useEffect, useState } from "react";

type Fetched<Part> = { part: Part | null; isMissing: boolean; retry: () => void };

/**
 * The module of a part that is fetched once `wanted`. A lost connection costs the part, never the page, as `lazy` would:
 * it is tried again when the browser is back online, or by `retry`. `isMissing`: the last try failed.
 */
export const useFetchedPart = <Part extends object>(load: () => Promise<Part>, wanted: boolean): Fetched<Part> => {
  const [part, setPart] = useState<Part | null>(null);
  const [isMissing, setIsMissing] = useState(false);
  const retry = useCallback(() => {
    setIsMissing(false);
    load().then(setPart, () => setIsMissing(true));
  }, [load]);
  const isWaiting = wanted && part === null;
  useEffect(() => {
    if (!isWaiting) return;
    retry();
    window.addEventListener("online", retry);
    return () => window.removeEventListener("online", retry);
  }, [isWaiting, retry]);
  return { part, isMissing, retry };
};
