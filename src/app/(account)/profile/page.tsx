import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { getApi, getViewer } from "#/app/_lib/api.ts";
import { KeyList } from "#/features/users/ui/key-list.tsx";
import { NameForm } from "#/features/users/ui/name-form.tsx";
import { NewKeyDialog } from "#/features/users/ui/new-key-dialog.tsx";
import { PasswordForm } from "#/features/users/ui/password-form.tsx";
import { roleNames } from "#/features/users/ui/role-names.ts";
import { Badge } from "#/ui/badge.tsx";
import { Container } from "#/ui/container.tsx";
import { LoadMore } from "#/ui/load-more.tsx";
import { PageHeader } from "#/ui/page-header.tsx";
import { SingleKeysSwitch } from "#/ui/single-keys-switch.tsx";
import { textLink } from "../_parts/account-page.tsx";
import { first, type Search } from "../_parts/where-to.ts";

export const metadata: Metadata = { title: "Profile" };

type SectionProps = { id: string; title: string; about: ReactNode; action?: ReactNode; children: ReactNode };

function Section({ id, title, about, action, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className="border-border border-t py-8">
      <div className="flex flex-wrap items-start justify-between gap-3 pb-5">
        <div className="min-w-0 flex-1 basis-64">
          <h2 id={id} className="font-semibold text-lg">
            {title}
          </h2>
          <p className="mt-1 text-pretty text-muted-foreground text-sm leading-relaxed">{about}</p>
        </div>
        {action}
      </div>
      {children}
    </section>
  );
}

export default async function ProfilePage({ searchParams }: { searchParams: Search }) {
  if (!(await getViewer())) redirect("/signin?next=/profile");
  const api = await getApi();
  const cursor = first((await searchParams).keys);
  const [me, keys] = await Promise.all([api.users.me({}), api.keys.list({ limit: 20, cursor })]);
  return (
    <Container width="prose">
      <PageHeader title={me.name} eyebrow={<Badge tone="primary">{roleNames[me.role]}</Badge>} description={me.email} />
      <Section id="name" title="Name" about="Instructors and other learners see it beside what you do.">
        <div className="max-w-md">
          <NameForm name={me.name} />
        </div>
      </Section>
      <Section
        id="password"
        title="Password"
        about={
          me.hasPassword
            ? "A new password signs out your other browsers and ends your API keys."
            : "You sign in at another provider. With a password of your own you can sign in here as well."
        }
      >
        <div className="max-w-md">
          <PasswordForm hasPassword={me.hasPassword} email={me.email} />
        </div>
      </Section>
      <Section
        id="keyboard"
        title="Keyboard"
        about={
          <Link href="/keyboard" className={textLink}>
            All keys that do something on this site
          </Link>
        }
      >
        <SingleKeysSwitch />
      </Section>
      <Section
        id="api-keys"
        title="API keys"
        about={
          <>
            For programs that call the{" "}
            <Link href="/docs" className={textLink}>
              REST API
            </Link>{" "}
            in your name.
          </>
        }
        action={<NewKeyDialog role={me.role} />}
      >
        <KeyList keys={keys.items} />
        <LoadMore
          hasMore={keys.nextCursor !== null}
          label="Show older keys"
          href={`/profile?keys=${encodeURIComponent(keys.nextCursor ?? "")}#api-keys`}
        />
      </Section>
    </Container>
  );
}
