import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { AppError, invalid } from "#/core/errors.ts";
import { createAttemptLimiter } from "#/server/auth/attempt-limiter.ts";
import type { Context } from "#/server/context.ts";

const keyLength = 32;
/** 4 MiB and some milliseconds: a whole room types this word within seconds, which accounts' argon2 would not bear. */
const cost = { N: 4_096, r: 8, p: 1 };

const derive = (password: string, salt: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(password.normalize("NFKC").trim(), salt, keyLength, cost, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });

/** `salt:key` in base64url. */
export const hashQuizPassword = async (password: string): Promise<string> => {
  const salt = randomBytes(16);
  return `${salt.toString("base64url")}:${(await derive(password, salt)).toString("base64url")}`;
};

const isQuizPassword = async (passwordHash: string, password: string): Promise<boolean> => {
  const [salt = "", key = ""] = passwordHash.split(":").map((part) => Buffer.from(part, "base64url"));
  return timingSafeEqual(await derive(password, salt as Buffer), key as Buffer);
};

const limiter = createAttemptLimiter(10, 15 * 60);

/** Refuses a start without the quiz's password; ten wrong ones in a quarter of an hour end the guessing. */
export const requireQuizPassword = async (
  ctx: Pick<Context, "now">,
  quiz: { id: string; passwordHash: string | null },
  userId: string,
  password: string | undefined,
): Promise<void> => {
  if (quiz.passwordHash === null) return;
  if (password === undefined || password.trim() === "") throw invalid("/password", "is needed for this quiz");
  const name = `${quiz.id} ${userId}`;
  const wait = limiter.take(name, ctx.now());
  if (wait > 0)
    throw new AppError("rate_limited", `Too many wrong passwords. Try again in ${Math.ceil(wait / 60)} minutes.`);
  if (!(await isQuizPassword(quiz.passwordHash, password)))
    throw invalid("/password", "is not the password of this quiz");
  limiter.forget(name);
};
