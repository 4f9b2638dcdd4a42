export type Picture = {
  url: string;
  /** Read to those who cannot see it; empty for decoration. */
  alt: string;
  /** Shown below it; may be empty. */
  caption: string;
};

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

/** A picture in Markdown, whatever its words hold. */
export const pictureMarkdown = ({ url, alt, caption }: Picture): string => {
  const words = oneLine(alt).replace(/[\\[\]*_`<$:]/g, "\\$&");
  const title = oneLine(caption).replace(/[\\"]/g, "\\$&");
  return `![${words}](${url}${title ? ` "${title}"` : ""})`;
};
