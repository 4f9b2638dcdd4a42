"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { faultOf, refusalText } from "#/client/refusal.ts";
import { useOperation } from "#/client/use-operation.ts";
import { Button } from "#/ui/button.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { Select } from "#/ui/select.tsx";
import { Switch } from "#/ui/switch.tsx";
import { toast } from "#/ui/toast.ts";
import type { StudySettings } from "../contract-review.ts";

const zones = (own: string | null): string[] => {
  const all = Intl.supportedValuesOf("timeZone");
  return own === null || all.includes(own) ? all : [own, ...all];
};

const useSave = () => {
  const router = useRouter();
  return useOperation(
    (client, fields: Partial<StudySettings>) =>
      client.reviews.updateSettings.mutate({ ...fields, zone: fields.zone ?? undefined }),
    {
      onSuccess: () => {
        toast.success("Saved");
        router.refresh();
      },
    },
  );
};

/** How much a day, and by which clock. */
export function StudySettingsForm({ settings }: { settings: StudySettings }) {
  const [daily, setDaily] = useState(String(settings.dailyLimit));
  const [fresh, setFresh] = useState(String(settings.newPerDay));
  const [zone, setZone] = useState(settings.zone ?? "UTC");
  const save = useSave();
  const dailyFault = faultOf(save.error, "/dailyLimit");
  const freshFault = faultOf(save.error, "/newPerDay");
  return (
    <form
      noValidate
      className="grid max-w-xl gap-5 sm:grid-cols-2"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({ dailyLimit: Number(daily), newPerDay: Number(fresh), zone });
      }}
    >
      <Field label="Reviews a day at most" hint="From 1 to 500." error={dailyFault && "From 1 to 500."}>
        <Input type="number" inputMode="numeric" value={daily} onChange={(event) => setDaily(event.target.value)} />
      </Field>
      <Field label="New cards a day at most" hint="From 0 to 100." error={freshFault && "From 0 to 100."}>
        <Input type="number" inputMode="numeric" value={fresh} onChange={(event) => setFresh(event.target.value)} />
      </Field>
      <Field label="Time zone" hint="Your day begins at midnight there." className="sm:col-span-2">
        <Select value={zone} onChange={(event) => setZone(event.target.value)}>
          {zones(zone).map((name) => (
            <option key={name} value={name}>
              {name.replaceAll("_", " ")}
            </option>
          ))}
        </Select>
      </Field>
      <div className="flex flex-wrap items-center gap-3 sm:col-span-2">
        <Button type="submit" variant="outline" pending={save.isPending}>
          Save
        </Button>
        <p role="status" className="text-danger text-sm">
          {save.error && !dailyFault && !freshFault && refusalText(save.error).message}
        </p>
      </div>
    </form>
  );
}

export function ShowDays({ shows }: { shows: boolean }) {
  const save = useSave();
  return (
    <Switch
      label="Show on which days I studied"
      description="The last 14 days. There is no run to keep up, and a day off costs nothing."
      defaultChecked={shows}
      disabled={save.isPending}
      onCheckedChange={(showsDays) => save.mutate({ showsDays })}
      className="max-w-xl"
    />
  );
}
