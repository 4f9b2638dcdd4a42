const signs: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign]!);

export type MailLink = { label: string; href: string };
export type MailHtml = { paragraphs: readonly string[]; link: MailLink; why: string; end?: MailLink };

const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`;

/** A short mail in HTML from plain text: some lines, one link as a button, and below why it came and how to end it. */
export const mailHtml = ({ paragraphs, link, why, end }: MailHtml): string =>
  [
    '<!doctype html><html lang="en"><body style="margin:0;padding:24px;font:16px/1.5 sans-serif;color:#2b2420;background:#fbf9f5">',
    ...paragraphs.map(paragraph),
    `<p><a href="${escapeHtml(link.href)}" style="display:inline-block;padding:10px 18px;border-radius:6px;background:#9a3412;color:#ffffff;text-decoration:none">${escapeHtml(link.label)}</a></p>`,
    `<p style="margin-top:32px;font-size:13px;color:#6b625c">${escapeHtml(why)}`,
    end ? `<br><a href="${escapeHtml(end.href)}" style="color:#6b625c">${escapeHtml(end.label)}</a>` : "",
    "</p></body></html>",
  ].join("");
