"use client";

import "./globals.css";

type Props = { error: Error & { digest?: string } };

/** Stands in for the whole page when even the layout fails, so it leans on nothing else. */
export default function GlobalErrorPage({ error }: Props) {
  return (
    <html lang="en">
      <body className="grid min-h-dvh place-items-center p-6">
        <title>Something went wrong · Stoa</title>
        <main className="flex max-w-xl flex-col items-start gap-4">
          <h1 className="font-semibold font-serif text-3xl">Stoa could not be shown</h1>
          <p className="text-muted-foreground leading-relaxed">
            Something went wrong on our side. What you had already saved or answered is safe. Load the page again in a
            moment.
          </p>
          {error.digest && <p className="text-muted-foreground text-sm">Mention this number: {error.digest}</p>}
          <a href="/" className="inline-flex min-h-10 items-center text-primary underline underline-offset-4">
            Back to the start
          </a>
        </main>
      </body>
    </html>
  );
}
