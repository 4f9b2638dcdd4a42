"use client";

import { Button } from "./button.tsx";
import { LinkButton } from "./link-button.tsx";

type LoadMoreProps = {
  hasMore: boolean;
  pending?: boolean;
  label?: string;
  /** Either a press (`onLoad`) or, without script, the address of the next page (`href`). */
  onLoad?: () => void;
  href?: string;
};

export function LoadMore({ hasMore, pending, label = "Show more", onLoad, href }: LoadMoreProps) {
  if (!hasMore) return null;
  return (
    <div className="flex justify-center pt-4">
      {href ? (
        <LinkButton href={href} variant="outline" scroll={false}>
          {label}
        </LinkButton>
      ) : (
        <Button variant="outline" pending={pending} onClick={onLoad}>
          {label}
        </Button>
      )}
    </div>
  );
}
