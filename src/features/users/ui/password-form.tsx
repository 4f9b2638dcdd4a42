"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { faultOf, refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { Field } from "#/ui/field.tsx";
import { PasswordInput } from "./password-input.tsx";

type Values = { currentPassword: string; newPassword: string };
const empty: Values = { currentPassword: "", newPassword: "" };

/** Changes the password, or sets the first one of a person who signs in elsewhere. */
export function PasswordForm({ hasPassword, email }: { hasPassword: boolean; email: string }) {
  const router = useRouter();
  const [message, setMessage] = useState<{ tone: "success" | "danger"; text: string } | null>(null);
  const form = useForm<Values>({ defaultValues: empty });
  const change = trpc.users.changePassword.useMutation({
    onSuccess: () => {
      form.reset(empty);
      setMessage({ tone: "success", text: "Your other browsers are signed out and your API keys have ended." });
      router.refresh();
    },
    onError: (error) => {
      const [current, next] = [faultOf(error, "/currentPassword"), faultOf(error, "/newPassword")];
      if (current) form.setError("currentPassword", { message: `This ${current}.` }, { shouldFocus: true });
      if (next) form.setError("newPassword", { message: `The new password ${next}.` }, { shouldFocus: !current });
      if (!current && !next) setMessage({ tone: "danger", text: refusalText(error).message });
    },
  });
  const { errors } = form.formState;
  const submit = form.handleSubmit(({ currentPassword, newPassword }) => {
    setMessage(null);
    change.mutate(hasPassword ? { currentPassword, newPassword } : { newPassword });
  });
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      {message && (
        <Alert tone={message.tone} title={message.tone === "success" ? "Password saved" : undefined} live>
          {message.text}
        </Alert>
      )}
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      {hasPassword && (
        <Field label="Current password" error={errors.currentPassword?.message} required>
          <PasswordInput
            autoComplete="current-password"
            {...form.register("currentPassword", { required: "Type your current password." })}
          />
        </Field>
      )}
      <Field
        label="New password"
        hint="At least 8 characters; a few words are easy to remember"
        error={errors.newPassword?.message}
        required
      >
        <PasswordInput
          autoComplete="new-password"
          {...form.register("newPassword", {
            minLength: { value: 8, message: "The new password must have at least 8 characters." },
            required: "Type a new password.",
          })}
        />
      </Field>
      <div>
        <Button type="submit" variant="outline" pending={change.isPending}>
          {hasPassword ? "Change password" : "Set a password"}
        </Button>
      </div>
    </form>
  );
}
