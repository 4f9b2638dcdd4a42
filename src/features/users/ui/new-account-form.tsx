"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { signIn } from "next-auth/react";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { faultOf, refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { SignUpInput } from "../contract.ts";
import { PasswordInput } from "./password-input.tsx";

type NewAccountFormProps = { kind: "learner" | "first-admin"; returnTo: string };

const fields = ["name", "email", "password"] as const;

/** Makes an account and signs its person in. */
export function NewAccountForm({ kind, returnTo }: NewAccountFormProps) {
  const [message, setMessage] = useState<string | null>(null);
  const [arrived, setArrived] = useState(false);
  const form = useForm<SignUpInput>({ resolver: zodResolver(SignUpInput) });
  const signUp = trpc.users.signUp.useMutation();
  const setUp = trpc.users.setUp.useMutation();
  const { errors, isSubmitting } = form.formState;

  const showFault = (error: unknown) => {
    const refusal = refusalText(error);
    if (refusal.code === "email_taken") {
      form.setError("email", { message: refusal.message }, { shouldFocus: true });
      return;
    }
    const wrong = fields.filter((field) => faultOf(error, `/${field}`));
    for (const field of wrong) form.setError(field, { message: faultOf(error, `/${field}`) }, { shouldFocus: true });
    if (wrong.length === 0) setMessage(refusal.message);
  };

  const submit = form.handleSubmit(async (values) => {
    setMessage(null);
    const account = { ...values, name: values.name.trim(), email: values.email.trim() };
    try {
      await (kind === "learner" ? signUp : setUp).mutateAsync(account);
    } catch (error) {
      showFault(error);
      return;
    }
    setArrived(true);
    const answer = await signIn("credentials", { ...account, redirect: false }).catch(() => null);
    window.location.assign(answer?.ok && !answer.error ? returnTo : "/signin");
  });

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      {message && (
        <Alert tone="danger" live>
          {message}
        </Alert>
      )}
      <Field label="Name" hint="As others see it" error={sentence("Your name", errors.name?.message)} required>
        <Input autoComplete="name" {...form.register("name")} />
      </Field>
      <Field label="E-mail" error={sentence("The address", errors.email?.message)} required>
        <Input
          type="email"
          inputMode="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          {...form.register("email", { setValueAs: (value: string) => value.trim() })}
        />
      </Field>
      <Field
        label="Password"
        hint="At least 8 characters; a few words are easy to remember"
        error={sentence("The password", errors.password?.message)}
        required
      >
        <PasswordInput autoComplete="new-password" {...form.register("password")} />
      </Field>
      <Button type="submit" size="lg" pending={isSubmitting || arrived}>
        {kind === "learner" ? "Create account" : "Create the administrator"}
      </Button>
    </form>
  );
}

/** The contract's messages end a sentence ("must be …"); the server's are whole ones. */
function sentence(subject: string, message: string | undefined): string | undefined {
  if (!message) return undefined;
  return /^[a-z]/.test(message) ? `${subject} ${message}.` : message;
}
