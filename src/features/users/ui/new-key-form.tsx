"use client";

import { useForm } from "react-hook-form";
import { faultOf, refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import type { Role, Scope } from "#/core/actor.ts";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { Checkbox } from "#/ui/checkbox.tsx";
import { DialogClose, DialogFooter } from "#/ui/dialog.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { Select } from "#/ui/select.tsx";
import type { NewApiKey } from "../contract.ts";
import { scopeNames } from "./scope-names.ts";

type Values = { name: string; days: string; scopes: Scope[] };

const expiryOf = (days: string) =>
  days === "never" ? null : new Date(Date.now() + Number(days) * 86_400_000).toISOString();

export function NewKeyForm({ role, onMade }: { role: Role; onMade: (made: NewApiKey) => void }) {
  const form = useForm<Values>({ defaultValues: { name: "", days: "90", scopes: ["courses:read"] } });
  const create = trpc.keys.create.useMutation({
    onSuccess: onMade,
    onError: (error) => {
      const name = faultOf(error, "/name");
      form.setError(name ? "name" : "root", { message: name ? `The name ${name}.` : refusalText(error).message });
    },
  });
  const { errors } = form.formState;
  const submit = form.handleSubmit(({ name, days, scopes }) =>
    create.mutate({ name: name.trim(), scopes, expiresAt: expiryOf(days) }),
  );
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      {errors.root && (
        <Alert tone="danger" live>
          {errors.root.message}
        </Alert>
      )}
      <div className="grid gap-4 sm:grid-cols-[1fr_9rem]">
        <Field label="What it is for" error={errors.name?.message} required>
          <Input
            placeholder="Timetable sync"
            {...form.register("name", { validate: (value) => !!value.trim() || "Say what the key is for." })}
          />
        </Field>
        <Field label="Expires">
          <Select {...form.register("days")}>
            <option value="30">in 30 days</option>
            <option value="90">in 90 days</option>
            <option value="365">in a year</option>
            <option value="never">never</option>
          </Select>
        </Field>
      </div>
      <fieldset>
        <legend className="font-medium text-sm">What it may do</legend>
        <div className="mt-1 grid sm:grid-cols-2 sm:gap-x-4">
          {scopeNames(role).map(({ scope, label, description }) => (
            <Checkbox
              key={scope}
              label={label}
              description={description}
              value={scope}
              {...form.register("scopes", { validate: (scopes) => scopes.length > 0 || "Choose at least one." })}
            />
          ))}
        </div>
        {errors.scopes && (
          <p role="alert" className="text-danger text-sm">
            {errors.scopes.message}
          </p>
        )}
      </fieldset>
      <DialogFooter>
        <DialogClose asChild>
          <Button variant="outline">Cancel</Button>
        </DialogClose>
        <Button type="submit" pending={create.isPending}>
          Create key
        </Button>
      </DialogFooter>
    </form>
  );
}
