import { addSeconds, toInstant } from "#/core/time.ts";
import type { Services } from "#/server/context.ts";
import { mailFaultCode, type Post } from "#/server/mail.ts";
import { flagMail } from "../flag-mail.ts";
import { claimMail, type DueMail, noteMailSent, selectDueMails } from "../store-flag-mails.ts";

type Site = Pick<Services, "db" | "now">;

/** Between two mails to one reader about one learner. */
const quietSeconds = 3_600;
/** Until a mail that did not go out is tried again, by whichever process; a death in between may send one twice. */
const againSeconds = 300;

const send = async ({ db, now }: Site, { mail, siteUrl }: Post, due: DueMail): Promise<boolean> => {
  const at = toInstant(now());
  if (!(await claimMail(db, due, { ...mailTimes(at), at }))) return false;
  const { name, email, toldAs, courseId, courseTitle } = due;
  const to = { name, address: email };
  await mail.send({ to, ...flagMail({ name, toldAs, courseId, courseTitle, siteUrl }) });
  await noteMailSent(db, due, at);
  return true;
};

const mailTimes = (at: string) => ({
  freeSince: addSeconds(at, -againSeconds),
  quietSince: addSeconds(at, -quietSeconds),
});

/**
 * The job: tells those whom a course's flags are for that one waits. One address that does not work keeps no other from
 * its mail; the job then fails at its end. Returns how many mails went out.
 */
export const mailFlags = async (site: Site, post: Post): Promise<number> => {
  let sent = 0;
  const failed: string[] = [];
  for (const due of await selectDueMails(site.db, mailTimes(toInstant(site.now())))) {
    try {
      if (await send(site, post, due)) sent += 1;
    } catch (error) {
      failed.push(mailFaultCode(error));
    }
  }
  if (failed.length > 0)
    throw new Error(`${failed.length} mails about flags did not go out: ${[...new Set(failed)].join(", ")}`);
  return sent;
};
