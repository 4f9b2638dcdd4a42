import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

/** Keeps what the site must be able to read again, such as the key of a provider, unreadable in the database. */
export type Vault = {
  seal(purpose: string, text: string): string;
  /** Null when it was sealed under another secret or for another purpose, or is damaged. */
  unseal(purpose: string, sealed: string): string | null;
};

const algorithm = "aes-256-gcm";
const format = "v1.";
const nonceBytes = 12;
const tagBytes = 16;

/** AES-256-GCM under a key of its own for each purpose, derived by HKDF from the site's secret. */
export const createVault = (secret: string): Vault => {
  const keyFor = (purpose: string) => Buffer.from(hkdfSync("sha256", secret, "stoa vault", purpose, 32));
  return {
    seal: (purpose, text) => {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv(algorithm, keyFor(purpose), nonce);
      const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return format + Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64url");
    },
    unseal: (purpose, sealed) => {
      const bytes = Buffer.from(sealed.slice(format.length), "base64url");
      if (!sealed.startsWith(format) || bytes.length < nonceBytes + tagBytes) return null;
      const decipher = createDecipheriv(algorithm, keyFor(purpose), bytes.subarray(0, nonceBytes));
      decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
      try {
        return decipher.update(bytes.subarray(nonceBytes + tagBytes), undefined, "utf8") + decipher.final("utf8");
      } catch {
        return null;
      }
    },
  };
};
