import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import nodemailer from "nodemailer";
import { newId } from "#/core/ids.ts";
import type { Env } from "./env.ts";

export type Message = {
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
  headers: Record<string, string>;
};

/** Throws what the mail server said; nothing is tried again here. */
export type Mail = { send(message: Message): Promise<void>; close(): void };

/** Where a site's mail goes out, and where its links lead. */
export type Post = { mail: Mail; siteUrl: string };

/** What a mail server answers may name the recipient: only its code is for the log. */
export const mailFaultCode = (error: unknown): string => {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  return String(responseCode ?? code ?? "unknown");
};

type MailEnv = Pick<Env, "DATA_DIR" | "SMTP_URL" | "MAIL_FROM">;

const from = ({ MAIL_FROM }: MailEnv): string => MAIL_FROM ?? "Stoa <stoa@localhost>";

/** A server that does not answer must not hold a job for minutes. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

const bySmtp = (env: MailEnv, url: string): Mail => {
  const transport = nodemailer.createTransport({ url, ...patience });
  return {
    send: async (message) => {
      await transport.sendMail({ from: from(env), ...message });
    },
    close: () => transport.close(),
  };
};

/** Without a server mail becomes files that only the site's user reads, in the order of their names. */
const asFiles = (env: MailEnv): Mail => {
  const folder = join(env.DATA_DIR, "mail");
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  return {
    send: async (message) => {
      const { message: bytes } = await transport.sendMail({ from: from(env), ...message });
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const name = `${new Date().toISOString().replaceAll(":", "-")}-${newId().slice(-12)}.eml`;
      await writeFile(join(folder, name), bytes as Buffer, { flag: "wx", mode: 0o600 });
    },
    close: () => transport.close(),
  };
};

export const createMail = (env: MailEnv): Mail => (env.SMTP_URL ? bySmtp(env, env.SMTP_URL) : asFiles(env));
