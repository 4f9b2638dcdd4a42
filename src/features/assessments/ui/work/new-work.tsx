"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { faultOf, refusalText } from "#/client/refusal.ts";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import {
  Dialog,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogHeader,
  DialogTitle,
  DialogTrigger,
} from "#/ui/dialog.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";

type NewWorkProps = {
  kind: "quiz" | "assignment";
  pending: boolean;
  /** Why the last try was refused; null when it was not. */
  error: unknown;
  onCreate: (title: string) => void;
};

/** Asks for the title of a new quiz or assignment. */
export function NewWork({ kind, pending, error, onCreate }: NewWorkProps) {
  const [title, setTitle] = useState("");
  const fault = faultOf(error, "/title");
  return (
    <Dialog>
      <DialogTrigger asChild>
        <Button>
          <Plus aria-hidden />
          New {kind}
        </Button>
      </DialogTrigger>
      <DialogContent>
        <form
          className="flex flex-col gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            onCreate(title.trim());
          }}
        >
          <DialogHeader>
            <DialogTitle>New {kind}</DialogTitle>
            <DialogDescription>
              A draft that only you and other instructors see, until you publish it.
            </DialogDescription>
          </DialogHeader>
          <Field label="Title" error={fault && `The title ${fault}.`}>
            <Input value={title} maxLength={300} required onChange={(event) => setTitle(event.target.value)} />
          </Field>
          {error !== null && !fault && (
            <Alert tone="danger" live>
              {refusalText(error).message}
            </Alert>
          )}
          <DialogFooter>
            <Button type="submit" pending={pending} disabled={title.trim() === ""}>
              Create
            </Button>
          </DialogFooter>
        </form>
      </DialogContent>
    </Dialog>
  );
}
