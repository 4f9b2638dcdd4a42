"use client";

import { MessageSquareQuote, Trash2 } from "lucide-react";
import { useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Button } from "#/ui/button.tsx";
import { Dialog, DialogContent, DialogDescription, DialogHeader, DialogTitle, DialogTrigger } from "#/ui/dialog.tsx";
import { Spinner } from "#/ui/spinner.tsx";
import { toast } from "#/ui/toast.ts";

type SavedCommentsMenuProps = {
  courseId: string;
  /** What stands in the field now, to be saved. */
  text: string;
  onInsert: (text: string) => void;
};

/** The marker's own words of this course, to use again. */
export function SavedCommentsMenu({ courseId, text, onInsert }: SavedCommentsMenuProps) {
  const [open, setOpen] = useState(false);
  const saved = trpc.savedComments.list.useQuery({ courseId, limit: 100 }, { enabled: open });
  const onError = (error: unknown) => void toast.error(refusalText(error).message);
  const settle = { onSuccess: () => saved.refetch(), onError };
  const save = trpc.savedComments.create.useMutation(settle);
  const remove = trpc.savedComments.delete.useMutation(settle);
  const items = saved.data?.items ?? [];
  const isNew = text.trim() !== "" && items.every((item) => item.text !== text);
  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button variant="ghost" size="sm" className="-ms-2 self-start">
          <MessageSquareQuote aria-hidden />
          My comments
        </Button>
      </DialogTrigger>
      <DialogContent>
        <DialogHeader>
          <DialogTitle>My comments</DialogTitle>
          <DialogDescription>Words that you use again in this course. Only you see this list.</DialogDescription>
        </DialogHeader>
        {saved.isPending && <Spinner className="size-5" label="Loading" />}
        {saved.error && <p className="text-danger text-sm">{refusalText(saved.error).message}</p>}
        {saved.data && items.length === 0 && (
          <p className="text-muted-foreground text-sm">Nothing is saved yet. Write a comment, then save it here.</p>
        )}
        <ul className="flex flex-col gap-2">
          {items.map((item) => (
            <li key={item.id} className="flex items-start gap-1 rounded-md border border-border">
              <button
                type="button"
                className="min-h-10 min-w-0 flex-1 wrap-anywhere whitespace-pre-wrap rounded-md px-3 py-2 text-start text-sm focus-ring hover:bg-accent"
                onClick={() => {
                  onInsert(item.text);
                  setOpen(false);
                }}
              >
                {item.text}
              </button>
              <Button
                variant="ghost"
                size="icon"
                aria-label={`Delete “${item.text.slice(0, 40)}”`}
                disabled={remove.isPending}
                onClick={() => remove.mutate({ commentId: item.id })}
              >
                <Trash2 aria-hidden />
              </Button>
            </li>
          ))}
        </ul>
        {isNew && saved.data && (
          <div className="flex flex-col gap-2 border-border border-t pt-4">
            <p className="line-clamp-3 wrap-anywhere whitespace-pre-wrap text-sm">{text}</p>
            <Button
              variant="outline"
              className="self-start"
              pending={save.isPending}
              onClick={() => save.mutate({ courseId, text })}
            >
              Save what I wrote
            </Button>
          </div>
        )}
      </DialogContent>
    </Dialog>
  );
}

/** The words behind what is there already. */
export const withComment = (before: string, added: string): string =>
  before.trim() === "" ? added : `${before.trimEnd()}\n\n${added}`;
