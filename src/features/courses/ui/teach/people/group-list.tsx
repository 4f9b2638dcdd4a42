"use client";

import { Pencil, Trash2, Users } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Button } from "#/ui/button.tsx";
import { ConfirmDialog } from "#/ui/confirm-dialog.tsx";
import { toast } from "#/ui/toast.ts";
import type { Group } from "../../../contract-people.ts";
import { TitleForm } from "../title-form.tsx";

type GroupListProps = { courseId: string; groups: readonly Group[] };

/** The groups of a course: made, renamed and deleted here; learners are put into them in the list below. */
export function GroupList({ courseId, groups }: GroupListProps) {
  const router = useRouter();
  const told = (message: string) => ({
    onSuccess: () => {
      toast.success(message);
      router.refresh();
    },
    onError: (error: unknown) => {
      toast.error(refusalText(error).message);
    },
  });
  const create = trpc.groups.create.useMutation(told("Group made"));
  return (
    <div className="flex flex-col gap-3">
      {groups.length > 0 && (
        <ul className="divide-y divide-border rounded-lg border border-border bg-card">
          {groups.map((group) => (
            <GroupRow key={group.id} group={group} told={told} />
          ))}
        </ul>
      )}
      <TitleForm
        label="Name of a new group"
        action="Add group"
        onSave={(name) => create.mutateAsync({ courseId, name })}
      />
    </div>
  );
}

type Told = (message: string) => { onSuccess: () => void; onError: (error: unknown) => void };

function GroupRow({ group, told }: { group: Group; told: Told }) {
  const [isRenaming, setRenaming] = useState(false);
  const rename = trpc.groups.update.useMutation(told("Group renamed"));
  const remove = trpc.groups.delete.useMutation(told("Group deleted"));
  const groupId = group.id;
  if (isRenaming)
    return (
      <li className="px-4 py-3">
        <TitleForm
          label={`New name of ${group.name}`}
          action="Rename"
          initial={group.name}
          autoFocus
          onSave={async (name) => {
            await rename.mutateAsync({ groupId, name });
            setRenaming(false);
          }}
          onCancel={() => setRenaming(false)}
        />
      </li>
    );
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2">
      <Users aria-hidden className="size-4.5 shrink-0 text-muted-foreground" />
      <span className="min-w-0 flex-1 basis-40 break-words">
        <Link
          href={`?group=${groupId}`}
          className="rounded-xs font-medium underline-offset-4 focus-ring hover:text-primary hover:underline"
        >
          {group.name}
        </Link>{" "}
        <span className="ms-1 inline-block text-muted-foreground text-sm">
          {group.memberCount === 1 ? "1 learner" : `${group.memberCount} learners`}
        </span>
      </span>
      <Button variant="ghost" size="icon" aria-label={`Rename ${group.name}`} onClick={() => setRenaming(true)}>
        <Pencil aria-hidden />
      </Button>
      <ConfirmDialog
        trigger={
          <Button variant="ghost" size="icon" aria-label={`Delete ${group.name}`}>
            <Trash2 aria-hidden />
          </Button>
        }
        title={`Delete the group ${group.name}?`}
        description="Its learners stay in the course. Exceptions that quizzes make for the group end at once, for attempts that are going on too."
        confirmLabel="Delete"
        tone="danger"
        onConfirm={() => remove.mutateAsync({ groupId })}
      />
    </li>
  );
}
