import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getViewer } from "#/app/_lib/api.ts";
import { SignOutForm } from "#/features/users/ui/sign-out-form.tsx";
import { AccountPage } from "../_parts/account-page.tsx";

export const metadata: Metadata = { title: "Sign out" };

export default async function SignOutPage() {
  const viewer = await getViewer();
  if (!viewer) redirect("/");
  return (
    <AccountPage
      title="Sign out"
      description={`You are signed in as ${viewer.email}. This ends your session in this browser; other browsers and devices stay signed in.`}
    >
      <SignOutForm />
    </AccountPage>
  );
}
