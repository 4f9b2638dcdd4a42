"use client";

import { signIn } from "next-auth/react";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { DemoAccounts } from "./demo-accounts.tsx";
import { PasswordInput } from "./password-input.tsx";
import { signInMessage } from "./sign-in-messages.ts";

type Values = { email: string; password: string };
type Demo = { password: string; accounts: { email: string; label: string; about: string }[] };
type SignInFormProps = { returnTo: string; error: string | null; email: string; demo: Demo | null };

const unreachable = "The server cannot be reached. Check the connection and try again.";

export function SignInForm({ returnTo, error, email, demo }: SignInFormProps) {
  const [message, setMessage] = useState(signInMessage(error));
  const [arrived, setArrived] = useState(false);
  const isDemoAccount = demo?.accounts.some((account) => account.email === email) ?? false;
  // Defaults stand on the controls: given to the form they would undo what was typed before the script arrived.
  const form = useForm<Values>();
  const { errors, isSubmitting } = form.formState;

  const submit = form.handleSubmit(async (values) => {
    setMessage(null);
    const answer = await signIn("credentials", { ...values, email: values.email.trim(), redirect: false }).catch(
      () => null,
    );
    if (answer?.ok && !answer.error) {
      setArrived(true);
      window.location.assign(returnTo);
      return;
    }
    setMessage(answer ? signInMessage(answer.error ?? "unknown") : unreachable);
    form.setFocus("password", { shouldSelect: true });
  });

  const enterAs = (chosen: string) => {
    form.setValue("email", chosen);
    form.setValue("password", demo!.password);
    void submit();
  };

  return (
    <>
      <form onSubmit={submit} noValidate className="flex flex-col gap-5">
        {message && (
          <Alert tone="danger" live>
            {message}
          </Alert>
        )}
        <Field label="E-mail" error={errors.email?.message} required>
          <Input
            type="email"
            inputMode="email"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            defaultValue={email}
            {...form.register("email", { required: "Type your e-mail address." })}
          />
        </Field>
        <Field label="Password" error={errors.password?.message} required>
          <PasswordInput
            autoComplete="current-password"
            defaultValue={isDemoAccount ? demo!.password : ""}
            {...form.register("password", { required: "Type your password." })}
          />
        </Field>
        <Button type="submit" size="lg" pending={isSubmitting || arrived}>
          Sign in
        </Button>
      </form>
      {demo && <DemoAccounts accounts={demo.accounts} onChoose={enterAs} disabled={isSubmitting || arrived} />}
    </>
  );
}
