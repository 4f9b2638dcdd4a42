import { dayAt } from "#/core/day.ts";
import { toInstant } from "#/core/time.ts";
import { localTimeOf } from "#/core/zoned-time.ts";
import type { Context, Services } from "#/server/context.ts";
import { mailFaultCode, type Post } from "#/server/mail.ts";
import { reminderMail } from "../reminder-mail.ts";
import { giveDayBack, type Reminded, selectReminded, selectReminderDays, takeDay } from "../store-reminders.ts";
import { countDue } from "./get-review-summary.ts";

/** A reminder that comes hours after the chosen one is a disturbance. */
const hoursLate = 3;

type Waiting = Reminded & { day: string };

const waitingNow = (reminded: readonly Reminded[], now: string): Waiting[] =>
  reminded.flatMap((one) => {
    const zone = one.zone ?? "UTC";
    const late = Number(localTimeOf(now, zone).slice(11, 13)) - one.hour;
    return late >= 0 && late < hoursLate ? [{ ...one, day: dayAt(now, zone) }] : [];
  });

/** Whether a mail went out. The day is taken first: of two processes one sends, and a death in between sends none. */
const remind = async (services: Services, { mail, siteUrl }: Post, one: Waiting): Promise<boolean> => {
  const { userId, role, day, name, email, hour, token } = one;
  if (!(await takeDay(services.db, userId, day, toInstant(services.now())))) return false;
  try {
    const ctx: Context = { ...services, actor: { kind: "key", userId, role, keyId: "reminders", scopes: [] } };
    const due = (await countDue(ctx)) ?? 0;
    if (due === 0) return false;
    await mail.send({ to: { name, address: email }, ...reminderMail({ name, due, hour, siteUrl, token }) });
    return true;
  } catch (error) {
    await giveDayBack(services.db, userId, day);
    throw error;
  }
};

/**
 * The job: reminds those whose hour has come and who have something to review, once a day. Fails at its end when a mail did
 * not go out, so that it is done again soon; who was reminded is not reminded twice. Returns how many mails went out.
 */
export const sendReminders = async (services: Services, post: Post): Promise<number> => {
  const waiting = waitingNow(await selectReminded(services.db), toInstant(services.now()));
  const days = [...new Set(waiting.map(({ day }) => day))];
  const had = await selectReminderDays(
    services.db,
    waiting.map(({ userId }) => userId),
    days,
  );
  let sent = 0;
  const failed: string[] = [];
  for (const one of waiting) {
    if (had.has(`${one.userId} ${one.day}`)) continue;
    try {
      if (await remind(services, post, one)) sent += 1;
    } catch (error) {
      failed.push(mailFaultCode(error));
    }
  }
  if (failed.length > 0)
    throw new Error(`${failed.length} reminders did not go out: ${[...new Set(failed)].join(", ")}`);
  return sent;
};
