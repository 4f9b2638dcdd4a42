"use client";

import { UsersRound } from "lucide-react";
import { useRouter } from "next/navigation";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Button } from "#/ui/button.tsx";
import {
  DropdownMenu,
  DropdownMenuCheckboxItem,
  DropdownMenuContent,
  DropdownMenuLabel,
  DropdownMenuTrigger,
} from "#/ui/dropdown-menu.tsx";
import { toast } from "#/ui/toast.ts";

type Named = { id: string; name: string };
type LearnerGroupsProps = { user: Named; groups: readonly Named[]; own: readonly string[] };

/** Puts one learner into groups and takes them out; what is ticked holds at once. */
export function LearnerGroups({ user, groups, own }: LearnerGroupsProps) {
  const router = useRouter();
  const settle = {
    onSuccess: () => router.refresh(),
    onError: (error: unknown) => {
      toast.error(refusalText(error).message);
    },
  };
  const add = trpc.groups.addMember.useMutation(settle);
  const remove = trpc.groups.removeMember.useMutation(settle);
  return (
    <DropdownMenu modal={false}>
      <DropdownMenuTrigger asChild>
        <Button
          variant="ghost"
          size="icon"
          aria-label={`Groups of ${user.name}`}
          pending={add.isPending || remove.isPending}
        >
          <UsersRound aria-hidden />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent>
        <DropdownMenuLabel>Groups of {user.name}</DropdownMenuLabel>
        {groups.map((group) => (
          <DropdownMenuCheckboxItem
            key={group.id}
            checked={own.includes(group.id)}
            onCheckedChange={(isIn) =>
              (isIn ? add : remove).mutate({
                groupId: group.id,
                userId: user.id,
              })
            }
          >
            {group.name}
          </DropdownMenuCheckboxItem>
        ))}
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
