import { GraduationCap, type LucideIcon, PenLine, Settings2 } from "lucide-react";
import { LinkButton } from "#/ui/link-button.tsx";

type Account = { email: string; label: string; about: string };

const icons: Record<string, LucideIcon> = { Learner: GraduationCap, Instructor: PenLine, Administrator: Settings2 };

/** The accounts of a demo site, whose password is public on purpose. */
export function TryIt({ accounts, password }: { accounts: readonly Account[]; password: string }) {
  return (
    <section id="try" aria-labelledby="try-title" className="mx-auto w-full max-w-6xl px-4 pt-16 sm:px-6 sm:pt-24">
      <h2 id="try-title" className="font-semibold font-serif text-2xl tracking-[-0.015em] sm:text-3xl">
        Look around first
      </h2>
      <p className="mt-3 max-w-2xl text-pretty text-muted-foreground leading-relaxed">
        This is a demo site. Its lessons can be read without an account; to answer questions, ask the tutor or teach,
        sign in as one of these three. The password of each is{" "}
        <code className="whitespace-nowrap rounded-sm border border-border bg-muted px-1.5 py-0.5 font-mono text-foreground text-sm">
          {password}
        </code>
        .
      </p>
      <ul className="mt-8 grid gap-5 md:grid-cols-3">
        {accounts.map((account) => {
          const Icon = icons[account.label] ?? GraduationCap;
          return (
            <li
              key={account.email}
              className="flex flex-col gap-4 rounded-lg border border-border bg-card p-5 shadow-xs"
            >
              <div className="flex items-center gap-3">
                <span className="grid size-11 shrink-0 place-items-center rounded-full bg-primary-soft text-primary">
                  <Icon aria-hidden className="size-5" strokeWidth={1.75} />
                </span>
                <div className="min-w-0">
                  <h3 className="font-semibold leading-tight">{account.label}</h3>
                  <p className="mt-0.5 text-muted-foreground text-sm leading-snug">{account.about}</p>
                </div>
              </div>
              <p className="break-all rounded-md bg-muted px-3 py-2 font-mono text-sm">{account.email}</p>
              <LinkButton
                href={`/signin?email=${encodeURIComponent(account.email)}`}
                variant="outline"
                className="mt-auto w-full"
                prefetch={false}
              >
                Sign in as {account.label.toLowerCase()}
              </LinkButton>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
