"use client";

import { useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { useOperation } from "#/client/use-operation.ts";
import { Field } from "#/ui/field.tsx";
import { Select } from "#/ui/select.tsx";
import { Switch } from "#/ui/switch.tsx";
import { toast } from "#/ui/toast.ts";

const hours = Array.from({ length: 24 }, (_, hour) => hour);
const usual = 8;

/** Whether and when a mail says that something is due. */
export function ReminderForm({ hour: saved, email }: { hour: number | null; email: string }) {
  const [hour, setHour] = useState(saved);
  const save = useOperation(
    async (client, next: number | null) => {
      if (next === null) await client.reminders.end.mutate({});
      else await client.reminders.set.mutate({ hour: next });
      return next;
    },
    {
      onSuccess: (next) => toast.success(next === null ? "You will get no reminders" : "You will be reminded"),
      onError: (error) => {
        setHour(saved);
        toast.error(refusalText(error).message);
      },
    },
  );
  const change = (next: number | null) => {
    setHour(next);
    save.mutate(next);
  };
  return (
    <div className="flex max-w-xl flex-col gap-4">
      <Switch
        label="Remind me by e-mail"
        description={`To ${email}, once a day, and only when something is due.`}
        checked={hour !== null}
        disabled={save.isPending}
        onCheckedChange={(on) => change(on ? usual : null)}
      />
      {hour !== null && (
        <Field label="From" hint="By your own clock." className="max-w-40">
          <Select value={hour} disabled={save.isPending} onChange={(event) => change(Number(event.target.value))}>
            {hours.map((each) => (
              <option key={each} value={each}>
                {String(each).padStart(2, "0")}:00
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}
