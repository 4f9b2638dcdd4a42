import type { ReactNode } from "react";
import { cn } from "./cn.ts";

type ProseProps = {
  /** Sanitised HTML from the Markdown renderer; nothing else may be passed. */
  html?: string;
  /** "compact" for question stems, feedback and answers of the tutor. */
  size?: "reading" | "compact";
  className?: string;
  children?: ReactNode;
};

/** The reading styles (prose.css) around rendered Markdown. */
export function Prose({ html, size = "reading", className, children }: ProseProps) {
  const classes = cn("prose", size === "compact" && "prose-compact", className);
  if (html === undefined) return <div className={classes}>{children}</div>;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the renderer sanitises last
  return <div className={classes} dangerouslySetInnerHTML={{ __html: html }} />;
}
