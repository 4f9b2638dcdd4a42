"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useRef, useState } from "react";
import { faultOf, refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Button } from "#/ui/button.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { toast } from "#/ui/toast.ts";

const sentenceOf = (error: unknown): string => {
  const fault = faultOf(error, "/email");
  return fault ? `The address ${fault}.` : refusalText(error).message;
};

/** Adds an instructor by the address of their account. */
export function AddInstructor({ courseId }: { courseId: string }) {
  const router = useRouter();
  const [email, setEmail] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const add = trpc.instructors.add.useMutation({
    onSuccess: ({ name }) => {
      toast.success(`${name} is an instructor of this course`);
      setEmail("");
      router.refresh();
    },
    onSettled: () => field.current?.focus(),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate({ courseId, email: email.trim() });
  };
  return (
    <form onSubmit={submit} noValidate className="flex flex-col items-start gap-3">
      <Field
        label="E-mail address of a new instructor"
        hint="Of an account of this site whose role is instructor or administrator."
        error={add.error ? sentenceOf(add.error) : undefined}
        className="w-full max-w-xl"
      >
        <Input
          ref={field}
          type="email"
          inputMode="email"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
          value={email}
          onChange={(event) => {
            setEmail(event.target.value);
            if (add.error) add.reset();
          }}
        />
      </Field>
      <Button type="submit" variant="outline" pending={add.isPending} disabled={email.trim() === ""}>
        Add instructor
      </Button>
    </form>
  );
}
