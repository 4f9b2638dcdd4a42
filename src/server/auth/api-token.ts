import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { crc32 } from "node:zlib";

const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const handleLength = 12;
const secretLength = 43;
const checkLength = 6;

const form = new RegExp(
  `^(stoa_[a-z]{2,8}_([0-9A-Za-z]{${handleLength}})_([0-9A-Za-z]{${secretLength}}))([0-9A-Za-z]{6})$`,
);

/** Uniform: bytes from 248 on, which would favour the first digits, are thrown away. */
const randomText = (length: number): string => {
  let text = "";
  while (text.length < length) {
    for (const byte of randomBytes(length * 2)) {
      if (byte < 248 && text.length < length) text += digits[byte % 62];
    }
  }
  return text;
};

/** CRC-32 of the part before it, six digits of base 62: a typing fault or a made-up token costs no query. */
const checkOf = (body: string): string => {
  let rest = crc32(body);
  let text = "";
  for (let i = 0; i < checkLength; i += 1) {
    text = digits[rest % 62] + text;
    rest = Math.floor(rest / 62);
  }
  return text;
};

export const hashSecret = (secret: string): string => createHash("sha256").update(secret).digest("base64url");

export type MadeToken = { token: string; handle: string; secretHash: string };

/** `stoa_<env>_<handle>_<secret><crc>`; the secret has 256 bits and is kept as its SHA-256 only. */
export const makeToken = (env: "live" | "demo"): MadeToken => {
  const handle = randomText(handleLength);
  const secret = randomText(secretLength);
  const body = `stoa_${env}_${handle}_${secret}`;
  return { token: body + checkOf(body), handle, secretHash: hashSecret(secret) };
};

/** The parts of a token that can be one; null for everything else. */
export const readToken = (token: string): { handle: string; secret: string } | null => {
  const [, body, handle, secret, check] = form.exec(token) ?? [];
  if (!body || !handle || !secret || check !== checkOf(body)) return null;
  return { handle, secret };
};

export const isSecretOf = (secretHash: string, secret: string): boolean => {
  const given = Buffer.from(hashSecret(secret));
  const kept = Buffer.from(secretHash);
  return given.byteLength === kept.byteLength && timingSafeEqual(given, kept);
};
