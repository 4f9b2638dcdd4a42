import type { Metadata } from "next";
import Link from "next/link";
import { getContext } from "#/app/_lib/api.ts";
import { listDemoAccounts } from "#/features/users/actions/list-demo-accounts.ts";
import { demoPassword } from "#/features/users/demo-accounts.ts";
import { ProviderButtons } from "#/features/users/ui/provider-buttons.tsx";
import { SignInForm } from "#/features/users/ui/sign-in-form.tsx";
import { providerButtons } from "#/server/auth/providers.ts";
import { platform } from "#/server/platform.ts";
import { Alert } from "#/ui/alert.tsx";
import { AccountPage, OrDivider, textLink } from "../_parts/account-page.tsx";
import { first, requireVisitor, type Search, whereTo } from "../_parts/where-to.ts";

export const metadata: Metadata = { title: "Sign in" };

const demoOf = async () => {
  const accounts = platform().env.demo ? await listDemoAccounts(await getContext()) : [];
  return accounts.length > 0 ? { password: demoPassword, accounts: accounts.map((account) => ({ ...account })) } : null;
};

export default async function SignInPage({ searchParams }: { searchParams: Search }) {
  const returnTo = await whereTo(searchParams);
  const state = await requireVisitor(returnTo);
  const { error, email } = await searchParams;
  const providers = providerButtons(platform().env);
  const query = returnTo === "/learn" ? "" : `?next=${encodeURIComponent(returnTo)}`;
  return (
    <AccountPage
      title="Sign in"
      footer={
        <>
          New here?{" "}
          <Link href={`/signup${query}`} className={textLink}>
            Create an account
          </Link>
        </>
      }
    >
      {state === "suspended" && (
        <Alert tone="danger" title="Your account is suspended">
          You were signed out. Ask an administrator of this site if you think that this is a mistake.
        </Alert>
      )}
      {state === "ended" && !error && (
        <Alert tone="note" title="Your session has ended">
          It does so after 30 days and when the password or role of the account changes. Please sign in again.
        </Alert>
      )}
      {providers.length > 0 && (
        <>
          <ProviderButtons providers={providers} returnTo={returnTo} />
          <OrDivider />
        </>
      )}
      <SignInForm
        returnTo={returnTo}
        error={first(error) ?? null}
        email={first(email)?.slice(0, 254) ?? ""}
        demo={await demoOf()}
      />
    </AccountPage>
  );
}
