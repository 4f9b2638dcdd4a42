"use client";

import { useRouter } from "next/navigation";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Badge } from "#/ui/badge.tsx";
import { Button } from "#/ui/button.tsx";
import { ConfirmDialog } from "#/ui/confirm-dialog.tsx";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "#/ui/table.tsx";
import { toast } from "#/ui/toast.ts";
import type { Regrade } from "../../contract-regrade.ts";
import { LocalTime } from "../local-time.tsx";

/** What was regraded, each with its undoing. */
export function RegradeTable({ regrades }: { regrades: readonly Regrade[] }) {
  const router = useRouter();
  const undo = trpc.regrades.undo.useMutation({
    onSuccess: () => {
      toast.success("Undone: the marks of before count again");
      router.refresh();
    },
    onError: (error) => void toast.error(refusalText(error).message),
  });
  return (
    <Table label="Regrades">
      <TableHeader>
        <TableRow>
          <TableHead>Question</TableHead>
          <TableHead>Applied</TableHead>
          <TableHead numeric>Marks changed</TableHead>
          <TableHead>State</TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {regrades.map((regrade) => (
          <TableRow key={regrade.id}>
            <TableCell className="min-w-48">
              <span className="font-medium">{regrade.title}</span>
              <span className="text-muted-foreground">, version {regrade.version}</span>
              <span className="block break-words text-muted-foreground">{regrade.reason}</span>
            </TableCell>
            <TableCell className="text-muted-foreground">
              <LocalTime at={regrade.appliedAt} />
              {regrade.appliedBy && <span className="block">by {regrade.appliedBy.name}</span>}
            </TableCell>
            <TableCell numeric>{regrade.changed}</TableCell>
            <TableCell>
              {regrade.undoneAt ? (
                <Badge>Undone</Badge>
              ) : (
                <ConfirmDialog
                  trigger={
                    <Button variant="outline" size="sm">
                      Undo
                    </Button>
                  }
                  title="Undo this regrade?"
                  description="The marks and the version of before count again. What a person has marked since stays."
                  confirmLabel="Undo the regrade"
                  onConfirm={() => undo.mutateAsync({ regradeId: regrade.id })}
                />
              )}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
