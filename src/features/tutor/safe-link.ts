/**
 * An address that an answer may lead to: http(s), or on this site. Browsers read `\` as `/`, so that `/\host` would
 * be another site too.
 */
export const isSafeLink = (address: string): boolean => /^(https?:\/\/[^\\/]|\/(?![\\/])|#)/i.test(address);
