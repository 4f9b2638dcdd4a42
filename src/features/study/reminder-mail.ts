export type ReminderFacts = {
  name: string;
  due: number;
  hour: number;
  siteUrl: string;
  /** Of the link that ends the reminders. */
  token: string;
};

export type ReminderMail = { subject: string; text: string; html: string; headers: Record<string, string> };

const signs: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign]!);

const secondsEach = 20;

const minutesWords = (due: number): string => {
  const minutes = Math.max(1, Math.round((due * secondsEach) / 60));
  return minutes === 1 ? "about a minute" : `about ${minutes} minutes`;
};

const dueWords = (due: number): string => (due === 1 ? "One review is due today" : `${due} reviews are due today`);

/** Hours and reviews in words, a link there and a link out: nothing of what a course holds. */
export const reminderMail = ({ name, due, hour, siteUrl, token }: ReminderFacts): ReminderMail => {
  const review = `${siteUrl}/review`;
  const stop = `${siteUrl}/unsubscribe/${token}`;
  const told = `${dueWords(due)}. That takes ${minutesWords(due)}.`;
  const why = `You asked to be reminded from ${String(hour).padStart(2, "0")}:00 on, on days with something to review.`;
  return {
    subject: dueWords(due),
    text: `Hello ${name},\n\n${told}\n\nReview now: ${review}\n\n--\n${why}\nNo more of these e-mails: ${stop}\n`,
    html: `<!doctype html><html lang="en"><body style="margin:0;padding:24px;font:16px/1.5 sans-serif;color:#2b2420;background:#fbf9f5"><p>Hello ${escapeHtml(name)},</p><p>${told}</p><p><a href="${escapeHtml(review)}" style="display:inline-block;padding:10px 18px;border-radius:6px;background:#9a3412;color:#ffffff;text-decoration:none">Review now</a></p><p style="margin-top:32px;font-size:13px;color:#6b625c">${why}<br><a href="${escapeHtml(stop)}" style="color:#6b625c">No more of these e-mails</a></p></body></html>`,
    headers: {
      "List-Unsubscribe": `<${siteUrl}/mail/unsubscribe/${token}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      "Auto-Submitted": "auto-generated",
    },
  };
};
