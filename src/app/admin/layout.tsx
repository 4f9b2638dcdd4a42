import type { ReactNode } from "react";
import { getViewer } from "#/app/_lib/api.ts";
import { ClientProvider } from "#/client/provider.tsx";
import { NavTabs } from "#/ui/nav-tabs.tsx";

/** The parts of the administration. Each page decides for itself who may see it; all read and cache in the browser. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const viewer = await getViewer();
  return (
    <ClientProvider>
      {viewer?.role === "admin" && (
        <div className="mx-auto w-full max-w-6xl px-4 pt-2 sm:px-6">
          <NavTabs
            label="Administration"
            className="max-sm:-mx-4 max-sm:px-4"
            tabs={[
              { href: "/admin/users", label: "People" },
              { href: "/admin/models", label: "Models" },
              { href: "/admin/search", label: "Search index" },
            ]}
          />
        </div>
      )}
      {children}
    </ClientProvider>
  );
}
