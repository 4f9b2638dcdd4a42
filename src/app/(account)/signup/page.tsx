import type { Metadata } from "next";
import Link from "next/link";
import { NewAccountForm } from "#/features/users/ui/new-account-form.tsx";
import { ProviderButtons } from "#/features/users/ui/provider-buttons.tsx";
import { providerButtons } from "#/server/auth/providers.ts";
import { platform } from "#/server/platform.ts";
import { AccountPage, OrDivider, textLink } from "../_parts/account-page.tsx";
import { requireVisitor, type Search, whereTo } from "../_parts/where-to.ts";

export const metadata: Metadata = { title: "Create an account" };

export default async function SignUpPage({ searchParams }: { searchParams: Search }) {
  const returnTo = await whereTo(searchParams);
  await requireVisitor(returnTo);
  const providers = providerButtons(platform().env);
  const query = returnTo === "/learn" ? "" : `?next=${encodeURIComponent(returnTo)}`;
  return (
    <AccountPage
      title="Create an account"
      description="It keeps your place in a course, your answers and your conversations with the tutor."
      footer={
        <>
          You have an account?{" "}
          <Link href={`/signin${query}`} className={textLink}>
            Sign in
          </Link>
        </>
      }
    >
      {providers.length > 0 && (
        <>
          <ProviderButtons providers={providers} returnTo={returnTo} />
          <OrDivider />
        </>
      )}
      <NewAccountForm kind="learner" returnTo={returnTo} />
    </AccountPage>
  );
}
