/**
 * next-auth reads its origin from the environment only: the public URL when one is given, else the host that was
 * asked for, so that it works on any name and port without settings.
 */
export const setNextAuthOrigin = (publicUrl: string | undefined): void => {
  if (publicUrl) process.env.NEXTAUTH_URL = new URL(publicUrl).origin;
  else {
    delete process.env.NEXTAUTH_URL;
    process.env.AUTH_TRUST_HOST = "true";
  }
};
