"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import type { Role } from "#/core/actor.ts";
import { Button } from "#/ui/button.tsx";
import { ConfirmDialog } from "#/ui/confirm-dialog.tsx";
import { Select } from "#/ui/select.tsx";
import { toast } from "#/ui/toast.ts";
import type { User } from "../contract.ts";
import { roleNames, roles } from "./role-names.ts";

type Person = Pick<User, "id" | "name" | "role" | "state">;

/** Role and suspension of one person; each change is asked for, since it signs them out. */
export function PersonActions({ person, isSelf }: { person: Person; isSelf: boolean }) {
  const router = useRouter();
  const [wanted, setWanted] = useState<Role | null>(null);
  const settle = (done: string) => ({
    onSuccess: () => {
      toast.success(done);
      router.refresh();
    },
    onError: (error: unknown) => {
      toast.error(refusalText(error).message);
    },
  });
  const changeRole = trpc.users.update.useMutation(settle(`${person.name} has a new role`));
  const suspend = trpc.users.suspend.useMutation(settle(`${person.name} is suspended`));
  const reinstate = trpc.users.reinstate.useMutation(settle(`${person.name} may sign in again`));
  const who = isSelf ? "You are" : `${person.name} is`;
  return (
    <div className="flex items-center gap-2">
      <Select
        aria-label={`Role of ${person.name}`}
        value={wanted ?? person.role}
        onChange={(event) => setWanted(event.target.value as Role)}
        className="w-40"
      >
        {roles.map((role) => (
          <option key={role} value={role}>
            {roleNames[role]}
          </option>
        ))}
      </Select>
      <ConfirmDialog
        open={wanted !== null && wanted !== person.role}
        onOpenChange={(open) => !open && setWanted(null)}
        title={`Make ${person.name} ${wanted ? articleAndRole[wanted] : ""}?`}
        description={`${who} signed out everywhere, and API keys made so far end.`}
        confirmLabel="Change role"
        onConfirm={() => changeRole.mutateAsync({ userId: person.id, role: wanted! })}
      />
      {person.state === "active" ? (
        <ConfirmDialog
          trigger={
            <Button variant="outline" aria-label={`Suspend ${person.name}`}>
              Suspend
            </Button>
          }
          title={`Suspend ${person.name}?`}
          description={`${who} signed out at once and cannot sign in; courses, answers and results are kept.`}
          confirmLabel="Suspend"
          tone="danger"
          onConfirm={() => suspend.mutateAsync({ userId: person.id })}
        />
      ) : (
        <Button
          variant="outline"
          aria-label={`Reinstate ${person.name}`}
          pending={reinstate.isPending}
          onClick={() => reinstate.mutate({ userId: person.id })}
        >
          Reinstate
        </Button>
      )}
    </div>
  );
}

const articleAndRole = {
  admin: "an administrator",
  instructor: "an instructor",
  learner: "a learner",
} as const satisfies Record<Role, string>;
