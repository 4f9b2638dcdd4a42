/** What stands in `?error=` after a sign-in that failed, in words. */
export const signInMessage = (code: string | null | undefined): string | null => {
  if (!code) return null;
  const [kind = "", minutes] = code.split(".");
  if (kind === "rate_limited") {
    const wait = Number(minutes) === 1 ? "a minute" : `${Number(minutes) || 15} minutes`;
    return `Too many tries for this account or from this network. Try again in ${wait}.`;
  }
  return (Object.hasOwn(messages, kind) && messages[kind]) || "Signing in did not work. Please try again.";
};

const messages: Record<string, string> = {
  CredentialsSignin: "E-mail or password is wrong.",
  suspended: "This account is suspended. Ask an administrator of this site.",
  email_unverified: "The provider has not verified your e-mail address, so it cannot be used to sign in here.",
  not_set_up: "This site has no administrator yet. Set it up first.",
  unavailable: "Too many people are signing in at this moment. Try again in a minute.",
  AccessDenied: "The provider did not let you in.",
  OAuthSignin: "The provider cannot be reached at the moment. Try again later or use your password.",
  OAuthCallback: "Signing in with the provider was cancelled or has run out. Please try again.",
  Configuration: "Signing in is not set up rightly on this site. Tell an administrator.",
};
