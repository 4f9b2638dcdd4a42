import { mailHtml } from "#/core/mail-html.ts";

/** Why a flag is for somebody: named in the rules, an instructor, or an administrator where a course has none. */
export type ToldAs = "named" | "instructor" | "administrator";

export type FlagMailFacts = { name: string; toldAs: ToldAs; courseId: string; courseTitle: string; siteUrl: string };
export type FlagMail = { subject: string; text: string; html: string; headers: Record<string, string> };

const whyWords: Record<ToldAs, string> = {
  named: "You are the person named for such messages in the rules of the tutor.",
  instructor: "You teach this course, and nobody is named for such messages in the rules of the tutor.",
  administrator: "You administer this site, and the course has no instructor whose account is open.",
};

const subject = "A message to the tutor waits for a person";

/** That something waits, and where: neither what was written nor by whom, since mail is read on lock screens. */
export const flagMail = ({ name, toldAs, courseId, courseTitle, siteUrl }: FlagMailFacts): FlagMail => {
  const href = `${siteUrl}/teach/courses/${courseId}/tutor/flags`;
  const told = `In the course “${courseTitle}” somebody wrote to the tutor that there may be danger. Please look at it soon.`;
  const why = `${whyWords[toldAs]} About one learner you get at most one such e-mail an hour.`;
  return {
    subject,
    text: `Hello ${name},\n\n${told}\n\nRead the message: ${href}\n\n--\n${why}\n`,
    html: mailHtml({ paragraphs: [`Hello ${name},`, told], link: { label: "Read the message", href }, why }),
    headers: { "Auto-Submitted": "auto-generated" },
  };
};
