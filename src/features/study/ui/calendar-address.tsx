"use client";

import { CalendarPlus, Check, Copy } from "lucide-react";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { useOperation } from "#/client/use-operation.ts";
import { Button } from "#/ui/button.tsx";
import { ConfirmDialog } from "#/ui/confirm-dialog.tsx";
import { LocalDate } from "#/ui/local-date.tsx";
import { toast } from "#/ui/toast.ts";

/** The secret address for calendar programs: shown once, made anew or ended. */
export function CalendarAddress({ createdAt }: { createdAt: string | null }) {
  const router = useRouter();
  const [address, setAddress] = useState<string | null>(null);
  const onError = (error: Error) => toast.error(refusalText(error).message);
  const make = useOperation((client, _: null) => client.calendar.create.mutate({}), {
    onSuccess: ({ path }) => {
      setAddress(`${location.origin}${path}`);
      router.refresh();
    },
    onError,
  });
  const end = useOperation(
    async (client, _: null) => {
      await client.calendar.revoke.mutate({});
    },
    {
      onSuccess: () => {
        setAddress(null);
        router.refresh();
      },
      onError,
    },
  );
  if (createdAt === null && address === null)
    return (
      <Button variant="outline" onClick={() => make.mutate(null)} pending={make.isPending}>
        <CalendarPlus aria-hidden />
        Make a calendar address
      </Button>
    );
  return (
    <div className="flex max-w-xl flex-col items-start gap-4">
      {address ? (
        <Shown address={address} />
      ) : (
        <p className="text-sm">
          You have an address since {createdAt && <LocalDate at={createdAt} />}. It is shown only when it is made.
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <ConfirmDialog
          trigger={<Button variant="outline">Make a new address</Button>}
          title="Make a new address?"
          description="The one you have ends, and calendars that use it get nothing more."
          confirmLabel="Make a new one"
          onConfirm={() => make.mutateAsync(null)}
        />
        <ConfirmDialog
          trigger={<Button variant="ghost">End the address</Button>}
          title="End the address?"
          description="Calendars that use it get nothing more."
          confirmLabel="End it"
          tone="danger"
          onConfirm={() => end.mutateAsync(null)}
        />
      </div>
    </div>
  );
}

function Shown({ address }: { address: string }) {
  const [isCopied, setIsCopied] = useState(false);
  const code = useRef<HTMLElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setIsCopied(true);
    } catch {
      if (code.current) window.getSelection()?.selectAllChildren(code.current);
    }
  };
  return (
    <div role="status" className="flex w-full flex-col gap-3 rounded-md border border-border bg-muted/60 p-4">
      <p className="text-sm">
        Give this address to your calendar program (“subscribe to a calendar”). Whoever has it can read your dates, and
        it is not shown again.
      </p>
      <code ref={code} className="select-all break-all font-mono text-sm">
        {address}
      </code>
      <Button size="sm" onClick={copy} className="self-start">
        {isCopied ? <Check aria-hidden /> : <Copy aria-hidden />}
        {isCopied ? "Copied" : "Copy the address"}
      </Button>
    </div>
  );
}
