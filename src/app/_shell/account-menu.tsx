import { CircleUser, LogOut } from "lucide-react";
import Link from "next/link";
import { Avatar, initialsOf } from "#/ui/avatar.tsx";
import { Badge } from "#/ui/badge.tsx";
import { cn } from "#/ui/cn.ts";
import type { Viewer } from "./navigation.ts";
import { PopoverPanel } from "./popover-panel.tsx";

const roleNames = { admin: "Administrator", instructor: "Instructor", learner: "Learner" } as const;

const item =
  "flex min-h-10 w-full cursor-pointer items-center gap-3 rounded-sm px-3 text-start text-sm focus-ring-inset hover:bg-accent [&_svg]:size-4 [&_svg]:text-muted-foreground";

export function AccountMenu({ viewer }: { viewer: Viewer }) {
  return (
    <>
      <button
        type="button"
        popoverTarget="account-menu"
        aria-label={`${initialsOf(viewer.name)}: account of ${viewer.name}`}
        className="grid size-10 cursor-pointer place-items-center rounded-full focus-ring hover:bg-accent"
      >
        <Avatar name={viewer.name} className="size-8" />
      </button>
      <PopoverPanel
        id="account-menu"
        className="fixed inset-auto inset-e-[max(1rem,calc((100vw-72rem)/2+1.5rem))] group-has-data-wide/body:inset-e-[max(1rem,calc((100vw-80rem)/2+1.5rem))] top-16 m-0 w-64 animate-menu-in rounded-lg border border-border bg-popover p-1.5 text-popover-foreground shadow-lg"
      >
        <div className="flex flex-col items-start gap-1 px-3 py-2">
          <p className="max-w-full truncate font-semibold text-sm">{viewer.name}</p>
          <p className="max-w-full truncate text-muted-foreground text-xs">{viewer.email}</p>
          {viewer.role !== "learner" && (
            <Badge tone="primary" className="mt-1">
              {roleNames[viewer.role]}
            </Badge>
          )}
        </div>
        <div aria-hidden className="-mx-1.5 my-1.5 h-px bg-border" />
        <Link href="/profile" className={item}>
          <CircleUser aria-hidden /> Profile and API keys
        </Link>
        <Link href="/signout" prefetch={false} className={cn(item)}>
          <LogOut aria-hidden /> Sign out
        </Link>
      </PopoverPanel>
    </>
  );
}
