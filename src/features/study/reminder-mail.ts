import { mailHtml } from "#/core/mail-html.ts";

export type ReminderFacts = {
  name: string;
  due: number;
  hour: number;
  siteUrl: string;
  /** Of the link that ends the reminders. */
  token: string;
};

export type ReminderMail = { subject: string; text: string; html: string; headers: Record<string, string> };

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
    html: mailHtml({
      paragraphs: [`Hello ${name},`, told],
      link: { label: "Review now", href: review },
      why,
      end: { label: "No more of these e-mails", href: stop },
    }),
    headers: {
      "List-Unsubscribe": `<${siteUrl}/mail/unsubscribe/${token}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      "Auto-Submitted": "auto-generated",
    },
  };
};
