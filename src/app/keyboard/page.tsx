import type { Metadata } from "next";
import { Badge } from "#/ui/badge.tsx";
import { Container } from "#/ui/container.tsx";
import { Kbd } from "#/ui/kbd.tsx";
import { PageHeader } from "#/ui/page-header.tsx";
import { SingleKeysSwitch } from "#/ui/single-keys-switch.tsx";
import { type Shortcut, type ShortcutGroup, shortcutGroups } from "./shortcuts.ts";

export const metadata: Metadata = { title: "Keyboard" };

export default function KeyboardPage() {
  return (
    <Container width="prose">
      <PageHeader
        title="Keyboard"
        description="Everything on this site works with Tab, Enter, Space and the arrow keys. These keys are shorter ways. On a Mac, Command takes the place of Ctrl."
      />
      <div className="rounded-lg border border-border bg-card px-4 py-2 sm:px-5">
        <SingleKeysSwitch />
      </div>
      <div className="mt-8 flex flex-col gap-8">
        {shortcutGroups.map((group) => (
          <Group key={group.title} group={group} />
        ))}
      </div>
    </Container>
  );
}

function Group({ group: { title, about, shortcuts } }: { group: ShortcutGroup }) {
  const id = title.toLowerCase().replaceAll(" ", "-");
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="font-semibold text-lg">
        {title}
      </h2>
      {about && <p className="mt-0.5 text-muted-foreground text-sm leading-relaxed">{about}</p>}
      <dl className="mt-2 divide-y divide-border border-border border-y">
        {shortcuts.map((shortcut) => (
          <Row key={shortcut.keys.join(" ") + shortcut.words} shortcut={shortcut} />
        ))}
      </dl>
    </section>
  );
}

function Row({ shortcut: { keys, or = [], words, isSingle } }: { shortcut: Shortcut }) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2.5 text-sm">
      <dt className="flex w-52 flex-wrap items-center gap-1">
        {keys.map((key) => (
          <Kbd key={key}>{key}</Kbd>
        ))}
        {or.map((key) => (
          <Kbd key={key}>{key}</Kbd>
        ))}
      </dt>
      <dd className="flex min-w-0 flex-1 basis-48 flex-wrap items-center gap-x-3 gap-y-1 text-muted-foreground">
        {words}
        {isSingle && <Badge tone="outline">one character</Badge>}
      </dd>
    </div>
  );
}
