import { useEffect, useRef } from "react";

/** For navigation that scrolls sideways: brings the current page's link into view, also after going on to `pathname`. */
export const useCurrentInView = (pathname: string) => {
  const strip = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is the signal
  useEffect(() => {
    const current = strip.current?.querySelector<HTMLElement>("[aria-current=page]");
    if (!strip.current || !current) return;
    const [outer, inner] = [strip.current.getBoundingClientRect(), current.getBoundingClientRect()];
    strip.current.scrollLeft += inner.left + inner.width / 2 - outer.left - outer.width / 2;
  }, [pathname]);
  return strip;
};
