"use client";

import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { Role } from "#/core/actor.ts";
import { Button } from "#/ui/button.tsx";
import { Dialog, DialogContent, DialogDescription, DialogHeader, DialogTitle, DialogTrigger } from "#/ui/dialog.tsx";
import type { NewApiKey } from "../contract.ts";
import { NewKeyForm } from "./new-key-form.tsx";
import { NewKeyShown } from "./new-key-shown.tsx";

/** Asks what the key is for, then shows it this once. */
export function NewKeyDialog({ role }: { role: Role }) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [made, setMade] = useState<NewApiKey | null>(null);
  const change = (next: boolean) => {
    setOpen(next);
    if (next) return;
    if (made) router.refresh();
    setMade(null);
  };
  return (
    <Dialog open={open} onOpenChange={change}>
      <DialogTrigger asChild>
        <Button variant="outline">
          <Plus aria-hidden /> New key
        </Button>
      </DialogTrigger>
      <DialogContent onInteractOutside={(event) => made && event.preventDefault()}>
        <DialogHeader>
          <DialogTitle>{made ? "Your new key" : "New API key"}</DialogTitle>
          <DialogDescription>
            {made
              ? "Copy it now and keep it where secrets are kept: it cannot be shown again."
              : "It lets a program act as you, as far as you allow it to."}
          </DialogDescription>
        </DialogHeader>
        {made ? <NewKeyShown made={made} onDone={() => change(false)} /> : <NewKeyForm role={role} onMade={setMade} />}
      </DialogContent>
    </Dialog>
  );
}
