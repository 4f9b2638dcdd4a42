import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { needsFirstAdmin } from "#/features/users/actions/needs-first-admin.ts";
import { NewAccountForm } from "#/features/users/ui/new-account-form.tsx";
import { platform } from "#/server/platform.ts";
import { AccountPage } from "../_parts/account-page.tsx";

export const metadata: Metadata = { title: "Set up this site" };

export default async function SetUpPage() {
  if (!(await needsFirstAdmin(platform()))) redirect("/signin");
  return (
    <AccountPage
      title="Set up this site"
      description="The first account is the administrator’s: it gives others their roles and can do everything here. After that, everybody else signs up as a learner."
    >
      <NewAccountForm kind="first-admin" returnTo="/teach" />
    </AccountPage>
  );
}
