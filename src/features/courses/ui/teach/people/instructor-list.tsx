"use client";

import { GraduationCap, UserMinus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Badge } from "#/ui/badge.tsx";
import { Button } from "#/ui/button.tsx";
import { ConfirmDialog } from "#/ui/confirm-dialog.tsx";
import { toast } from "#/ui/toast.ts";
import { leavesAnInstructor } from "../../../access.ts";
import type { Instructor } from "../../../contract-people.ts";

type InstructorListProps = {
  instructors: readonly Instructor[];
  /** Who looks, and whether they may teach every course. */
  viewer: { userId: string; isAdmin: boolean };
};

/** The instructors of a course; each can be removed while another one is left. */
export function InstructorList({ instructors, viewer }: InstructorListProps) {
  const router = useRouter();
  const list = useRef<HTMLUListElement>(null);
  const count = useRef(instructors.length);
  useEffect(() => {
    // The button that had the focus went with its row.
    if (instructors.length < count.current) list.current?.focus();
    count.current = instructors.length;
  }, [instructors.length]);
  const activeIds = instructors.filter(({ state }) => state === "active").map(({ userId }) => userId);
  const onRemoved = ({ userId, name }: Instructor) => {
    const isSelf = userId === viewer.userId;
    toast.success(`${isSelf ? "You are" : `${name} is`} no longer an instructor of this course`);
    if (isSelf && !viewer.isAdmin) router.push("/teach");
    else router.refresh();
  };
  return (
    <ul
      ref={list}
      tabIndex={-1}
      aria-labelledby="instructors"
      className="divide-y divide-border rounded-lg border border-border bg-card focus-ring"
    >
      {instructors.map((one) => (
        <InstructorRow
          key={one.userId}
          instructor={one}
          isSelf={one.userId === viewer.userId}
          isAdmin={viewer.isAdmin}
          canRemove={leavesAnInstructor(activeIds, one.userId)}
          onRemoved={() => onRemoved(one)}
        />
      ))}
    </ul>
  );
}

/** Administrators may teach every course, and the list does not tell who is one. */
const losesWords = (isSelf: boolean, isAdmin: boolean) => {
  if (!isSelf) return "Unless they are an administrator, they can no longer change or mark anything in this course.";
  return isAdmin
    ? "As an administrator you can still change and mark everything in this course."
    : "You can no longer change or mark anything in this course.";
};

type InstructorRowProps = {
  instructor: Instructor;
  isSelf: boolean;
  /** Of the one who looks. */
  isAdmin: boolean;
  canRemove: boolean;
  onRemoved: () => void;
};

function InstructorRow({ instructor, isSelf, isAdmin, canRemove, onRemoved }: InstructorRowProps) {
  const { courseId, userId, name, email, state, isOwner } = instructor;
  const remove = trpc.instructors.remove.useMutation({
    onSuccess: onRemoved,
    onError: (error) => toast.error(refusalText(error).message),
  });
  const next = isOwner ? " Whoever was added next becomes the owner." : "";
  return (
    <li className="flex min-h-14 items-center gap-3 px-4 py-2">
      <GraduationCap aria-hidden className="size-4.5 shrink-0 text-muted-foreground" />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <span className="min-w-0 break-words font-medium">{name}</span>
          {isOwner && <Badge tone="primary">Owner</Badge>}
          {isSelf && <Badge>You</Badge>}
          {state === "suspended" && <Badge tone="warning">Account suspended</Badge>}
        </p>
        <p className="break-words text-muted-foreground text-sm">{email}</p>
      </div>
      {canRemove && (
        <ConfirmDialog
          trigger={
            <Button variant="ghost" size="icon" aria-label={isSelf ? "Remove yourself" : `Remove ${name}`}>
              <UserMinus aria-hidden />
            </Button>
          }
          title={isSelf ? "Remove yourself from the instructors?" : `Remove ${name} from the instructors?`}
          description={`${losesWords(isSelf, isAdmin)} Everything written and marked so far stays.${next}`}
          confirmLabel="Remove"
          tone="danger"
          onConfirm={() => remove.mutateAsync({ courseId, userId })}
        />
      )}
    </li>
  );
}
