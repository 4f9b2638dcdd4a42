"use client";

import { LogOut } from "lucide-react";
import { signOut } from "next-auth/react";
import { useState } from "react";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";

/** Ends the session on the server and leads to the start page. */
export function SignOutForm() {
  const [pending, setPending] = useState(false);
  const [failed, setFailed] = useState(false);
  const leave = async () => {
    setPending(true);
    setFailed(false);
    try {
      await signOut({ callbackUrl: "/", redirect: false });
      window.location.assign("/");
    } catch {
      setFailed(true);
      setPending(false);
    }
  };
  return (
    <div className="flex flex-col items-start gap-4">
      {failed && (
        <Alert tone="danger" live>
          The server cannot be reached, so you are still signed in. Check the connection and try again.
        </Alert>
      )}
      <Button size="lg" pending={pending} onClick={leave}>
        <LogOut aria-hidden /> Sign out
      </Button>
    </div>
  );
}
