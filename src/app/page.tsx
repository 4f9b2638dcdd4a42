import { redirect } from "next/navigation";
import { listDemoAccounts } from "#/features/users/actions/list-demo-accounts.ts";
import { needsFirstAdmin } from "#/features/users/actions/needs-first-admin.ts";
import { demoPassword } from "#/features/users/demo-accounts.ts";
import { Audiences } from "./_landing/audiences.tsx";
import { Hero } from "./_landing/hero.tsx";
import { RunIt } from "./_landing/run-it.tsx";
import { TryIt } from "./_landing/try-it.tsx";
import { getContext, getViewer } from "./_lib/api.ts";

export default async function LandingPage() {
  if (await getViewer()) redirect("/learn");
  const ctx = await getContext();
  if (await needsFirstAdmin(ctx)) redirect("/setup");
  const accounts = await listDemoAccounts(ctx);
  const isDemo = accounts.length > 0;
  return (
    <>
      <Hero demo={isDemo} />
      <Audiences />
      {isDemo && <TryIt password={demoPassword} accounts={accounts} />}
      <RunIt />
    </>
  );
}
