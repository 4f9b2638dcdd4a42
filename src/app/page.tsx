import { demoAccounts, demoPassword } from "#/features/users/demo-accounts.ts";
import { Audiences } from "./_landing/audiences.tsx";
import { Hero } from "./_landing/hero.tsx";
import { RunIt } from "./_landing/run-it.tsx";
import { TryIt } from "./_landing/try-it.tsx";

export default function LandingPage() {
  return (
    <>
      <Hero demo />
      <Audiences />
      <TryIt password={demoPassword} accounts={demoAccounts} />
      <RunIt />
    </>
  );
}
