const wordsPerMinute = 200;

/** Reading time of Markdown in whole minutes, at least 1. */
export const readingMinutes = (markdown: string): number =>
  Math.max(1, Math.round((markdown.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0) / wordsPerMinute));
