import type { ReactNode } from "react";
import { ClientProvider } from "#/client/provider.tsx";

/** These pages read and cache in the browser. */
export default function QueryLayout({ children }: { children: ReactNode }) {
  return <ClientProvider>{children}</ClientProvider>;
}
