import type { ReactNode } from "react";
import { requireAdministrator } from "#/app/_lib/require-administrator.ts";
import { Container } from "#/ui/container.tsx";
import { NavTabs } from "#/ui/nav-tabs.tsx";
import { PageHeader } from "#/ui/page-header.tsx";

export default async function ModelsLayout({ children }: { children: ReactNode }) {
  await requireAdministrator("/admin/models");
  return (
    <Container>
      <PageHeader
        title="Models"
        description="The language models that the site uses, what they may spend and what they have spent. All of it works without one as well."
      />
      <NavTabs
        label="Models"
        className="mb-6"
        tabs={[
          { href: "/admin/models", label: "Set up", exact: true },
          { href: "/admin/models/spending", label: "Spending" },
        ]}
      />
      {children}
    </Container>
  );
}
