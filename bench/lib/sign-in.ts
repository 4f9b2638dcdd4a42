const cookiesOf = (response: Response): string[] =>
  response.headers.getSetCookie().map((cookie) => cookie.slice(0, cookie.indexOf(";")));

/** Signs in as the browser does and gives the value of the `cookie` header. */
export const signIn = async (url: string, email: string, password: string): Promise<string> => {
  const asked = await fetch(`${url}/api/auth/csrf`);
  const { csrfToken } = (await asked.json()) as { csrfToken: string };
  const cookies = cookiesOf(asked);
  const answered = await fetch(`${url}/api/auth/callback/credentials`, {
    method: "POST",
    redirect: "manual",
    headers: { "content-type": "application/x-www-form-urlencoded", cookie: cookies.join("; "), origin: url },
    body: new URLSearchParams({ csrfToken, email, password, callbackUrl: url, json: "true" }),
  });
  const session = cookiesOf(answered).find((cookie) => cookie.includes("stoa-session="));
  if (!session) throw new Error(`Signing in as ${email} did not work (${answered.status}): ${await answered.text()}`);
  return session;
};
