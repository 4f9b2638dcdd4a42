"use client";

import { useRouter } from "next/navigation";
import { useForm } from "react-hook-form";
import { faultOf, refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Button } from "#/ui/button.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { toast } from "#/ui/toast.ts";

export function NameForm({ name }: { name: string }) {
  const router = useRouter();
  const form = useForm({ defaultValues: { name } });
  const update = trpc.users.updateMe.useMutation({
    onSuccess: (me) => {
      form.reset({ name: me.name });
      toast.success("Name saved");
      router.refresh();
    },
    onError: (error) => {
      const fault = faultOf(error, "/name");
      form.setError("name", { message: fault ? `Your name ${fault}.` : refusalText(error).message });
    },
  });
  const { errors, isDirty } = form.formState;
  return (
    <form
      onSubmit={form.handleSubmit((values) => update.mutate({ name: values.name.trim() }))}
      noValidate
      className="flex flex-col gap-4"
    >
      <Field label="Name" hideLabel error={errors.name?.message} required>
        <Input
          autoComplete="name"
          {...form.register("name", { validate: (value) => !!value.trim() || "Type a name." })}
        />
      </Field>
      <div>
        <Button type="submit" variant="outline" pending={update.isPending} disabled={!isDirty}>
          Save name
        </Button>
      </div>
    </form>
  );
}
