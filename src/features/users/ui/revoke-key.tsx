"use client";

import { useRouter } from "next/navigation";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Button } from "#/ui/button.tsx";
import { ConfirmDialog } from "#/ui/confirm-dialog.tsx";
import { toast } from "#/ui/toast.ts";

export function RevokeKey({ keyId, name }: { keyId: string; name: string }) {
  const router = useRouter();
  const revoke = trpc.keys.revoke.useMutation({
    onSuccess: () => {
      toast.success(`“${name}” is revoked`);
      router.refresh();
    },
    onError: (error) => toast.error(refusalText(error).message),
  });
  return (
    <ConfirmDialog
      trigger={
        <Button variant="outline" size="sm" aria-label={`Revoke ${name}`}>
          Revoke
        </Button>
      }
      title={`Revoke “${name}”?`}
      description="Programs that use it are refused from their next call on. This cannot be undone."
      confirmLabel="Revoke"
      tone="danger"
      onConfirm={() => revoke.mutateAsync({ keyId })}
    />
  );
}
