import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { ThemeScript } from "#/ui/theme-script.tsx";
import { Toaster } from "#/ui/toaster.tsx";
import { getDueCount, getViewer } from "./_lib/api.ts";
import { SiteFooter } from "./_shell/site-footer.tsx";
import { SiteHeader } from "./_shell/site-header.tsx";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Stoa: an open learning platform", template: "%s · Stoa" },
  description: "Courses, assessments and an AI tutor that quotes its sources. Open source, run with one command.",
  applicationName: "Stoa",
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbf9f5" },
    { media: "(prefers-color-scheme: dark)", color: "#171310" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  const [viewer, dueCount] = await Promise.all([getViewer(), getDueCount()]);
  return (
    <html lang="en" data-scroll-behavior="smooth" suppressHydrationWarning>
      <body className="group/body flex min-h-dvh flex-col">
        <ThemeScript nonce={nonce} />
        <a
          href="#main"
          className="sr-only focus:not-sr-only focus:fixed focus:inset-s-4 focus:top-3 focus:z-60 focus:rounded-md focus:bg-primary focus:px-4 focus:py-2.5 focus:text-primary-foreground"
        >
          Skip to the content
        </a>
        <SiteHeader viewer={viewer} dueCount={dueCount} />
        <main id="main" tabIndex={-1} className="flex flex-1 flex-col">
          {children}
        </main>
        <SiteFooter />
        <Toaster />
      </body>
    </html>
  );
}
