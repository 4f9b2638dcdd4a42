"use client";

import { KeyRound, type LucideIcon } from "lucide-react";
import { signIn } from "next-auth/react";
import { useState } from "react";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { GitHubMark, GoogleMark } from "./provider-marks.tsx";

type Provider = { id: "google" | "github" | "oidc"; name: string };

const marks = { google: GoogleMark, github: GitHubMark, oidc: KeyRound as LucideIcon };

/** Signs in at another provider and comes back to `returnTo`. */
export function ProviderButtons({ providers, returnTo }: { providers: readonly Provider[]; returnTo: string }) {
  const [pending, setPending] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const begin = async (id: string) => {
    setPending(id);
    setFailed(false);
    try {
      await signIn(id, { callbackUrl: returnTo });
    } catch {
      setFailed(true);
      setPending(null);
    }
  };
  return (
    <div className="flex flex-col gap-3">
      {failed && (
        <Alert tone="danger" live>
          The server cannot be reached. Check the connection and try again.
        </Alert>
      )}
      {providers.map(({ id, name }) => {
        const Mark = marks[id];
        return (
          <Button
            key={id}
            variant="outline"
            size="lg"
            pending={pending === id}
            disabled={pending !== null}
            onClick={() => begin(id)}
          >
            {pending !== id && <Mark aria-hidden className="size-4.5" />}
            Continue with {name}
          </Button>
        );
      })}
    </div>
  );
}
