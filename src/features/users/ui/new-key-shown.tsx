"use client";

import { Check, Copy } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "#/ui/button.tsx";
import { DialogFooter } from "#/ui/dialog.tsx";
import type { NewApiKey } from "../contract.ts";

/** The token with a way to copy it; without a clipboard it is selected instead. */
export function NewKeyShown({ made, onDone }: { made: NewApiKey; onDone: () => void }) {
  const [copied, setCopied] = useState(false);
  const token = useRef<HTMLElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(made.token);
      setCopied(true);
    } catch {
      if (token.current) window.getSelection()?.selectAllChildren(token.current);
    }
  };
  return (
    <>
      <code
        ref={token}
        data-testid="new-key"
        className="select-all break-all rounded-md border border-border bg-muted px-3 py-2.5 font-mono text-sm leading-relaxed"
      >
        {made.token}
      </code>
      <p className="text-muted-foreground text-sm">
        Send it as <code className="font-mono text-foreground">Authorization: Bearer …</code> with every call.
      </p>
      <DialogFooter>
        <Button variant="outline" onClick={onDone}>
          Done
        </Button>
        <Button onClick={copy}>
          {copied ? <Check aria-hidden /> : <Copy aria-hidden />} {copied ? "Copied" : "Copy the key"}
        </Button>
      </DialogFooter>
      <p role="status" className="sr-only">
        {copied ? "The key is in the clipboard." : ""}
      </p>
    </>
  );
}
