"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { type Path, useForm } from "react-hook-form";
import { faultOf, refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from "#/ui/card.tsx";
import type { ModelSettings } from "../contract.ts";
import { BudgetFields } from "./budget-fields.tsx";
import { EndpointFields } from "./endpoint-fields.tsx";
import { ProbePanel } from "./probe-panel.tsx";
import { ProviderChoice } from "./provider-choice.tsx";
import { inputOf, type SettingsValues, valuesOf } from "./settings-values.ts";

const fields: Partial<Record<Path<SettingsValues>, string>> = {
  baseUrl: "The address",
  key: "The key",
  model: "The model",
  embeddingModel: "The embedding model",
  embeddingDimensions: "The length of its vectors",
  siteDailyTokens: "The budget",
  courseDailyTokens: "The budget",
};

/** What an administrator sets up, and the probe of what is saved. */
export function ModelSettingsForm({ settings }: { settings: ModelSettings }) {
  const router = useRouter();
  const [saved, setSaved] = useState(settings);
  const [models, setModels] = useState<string[]>([]);
  const [message, setMessage] = useState<{ tone: "success" | "danger"; text: string } | null>(null);
  const form = useForm<SettingsValues>({ defaultValues: valuesOf(settings) });
  const save = trpc.models.updateSettings.useMutation({
    onSuccess: (next, sent) => {
      setSaved(next);
      form.reset(valuesOf(next));
      const isLost = saved.key.state !== "none" && next.key.state === "none" && sent.key === undefined;
      setMessage({
        tone: "success",
        text: isLost
          ? "It counts for the next answer. The saved key was dropped, as it belonged to another address."
          : "It counts for the next answer.",
      });
      router.refresh();
    },
    onError: (error) => {
      let isFirst = true;
      for (const [name, label] of Object.entries(fields)) {
        const fault = faultOf(error, `/${name}`);
        if (!fault) continue;
        form.setError(name as Path<SettingsValues>, { message: `${label} ${fault}.` }, { shouldFocus: isFirst });
        isFirst = false;
      }
      if (isFirst) setMessage({ tone: "danger", text: refusalText(error).message });
    },
  });
  const provider = form.watch("provider");
  const hasEndpoint = provider === "openai" || provider === "compatible";
  const submit = form.handleSubmit((values) => {
    setMessage(null);
    save.mutate(inputOf(values));
  });
  return (
    <div className="flex flex-col gap-6">
      <form onSubmit={submit} noValidate className="flex flex-col gap-6" autoComplete="off">
        <Card>
          <CardHeader>
            <CardTitle>Provider</CardTitle>
            <CardDescription>Which language model writes answers, hints, drafts and proposals.</CardDescription>
          </CardHeader>
          <CardContent className="flex flex-col gap-6">
            <ProviderChoice
              value={provider}
              environment={saved.environment}
              onChange={(next) => form.setValue("provider", next, { shouldDirty: true })}
            />
            {hasEndpoint && <EndpointFields form={form} provider={provider} savedKey={saved.key} models={models} />}
          </CardContent>
        </Card>
        <Card>
          <CardHeader>
            <CardTitle>Budgets</CardTitle>
            <CardDescription>
              Tokens that language models may read and write in a day, from midnight to midnight UTC. When they are used
              up, everything goes on without a model until the next day.
            </CardDescription>
          </CardHeader>
          <CardContent>
            <BudgetFields form={form} />
          </CardContent>
        </Card>
        {message && (
          <Alert tone={message.tone} title={message.tone === "success" ? "Saved" : undefined} live>
            {message.text}
          </Alert>
        )}
        <div>
          <Button type="submit" pending={save.isPending}>
            Save
          </Button>
        </div>
      </form>
      <ProbePanel
        canProbe={saved.active.model !== null || saved.active.embeddingModel !== null}
        hasChanges={form.formState.isDirty}
        onModels={setModels}
      />
    </div>
  );
}
