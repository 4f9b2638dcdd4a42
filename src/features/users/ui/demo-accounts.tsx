"use client";

import { Avatar } from "#/ui/avatar.tsx";

type Account = { email: string; label: string; about: string };

/** The open accounts of a demo site; choosing one signs in. */
export function DemoAccounts({
  accounts,
  onChoose,
  disabled,
}: {
  accounts: readonly Account[];
  onChoose: (email: string) => void;
  disabled: boolean;
}) {
  return (
    <section aria-labelledby="demo-accounts" className="rounded-lg border border-border bg-muted/60 p-4">
      <h2 id="demo-accounts" className="font-semibold text-sm">
        This is a demo: sign in with one click as
      </h2>
      <ul className="mt-3 flex flex-col gap-2">
        {accounts.map((account) => (
          <li key={account.email}>
            <button
              type="button"
              disabled={disabled}
              onClick={() => onChoose(account.email)}
              className="flex min-h-12 w-full cursor-pointer items-center gap-3 rounded-md border border-border bg-card px-3 py-2 text-start transition-colors focus-ring hover:border-input hover:bg-accent disabled:pointer-events-none disabled:opacity-55"
            >
              <Avatar name={account.label} className="size-8" />
              <span className="min-w-0 text-sm leading-snug">
                <span className="font-medium">{account.label}</span>
                <span className="block text-muted-foreground">{account.about}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-muted-foreground text-xs leading-relaxed">
        Other visitors of the demo see what you do here.
      </p>
    </section>
  );
}
