import type { UseFormReturn } from "react-hook-form";
import { Checkbox } from "#/ui/checkbox.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import type { ModelSettings } from "../contract.ts";
import { isWhole, type SettingsValues } from "./settings-values.ts";

type Props = {
  form: UseFormReturn<SettingsValues>;
  provider: "openai" | "compatible";
  savedKey: ModelSettings["key"];
  /** Names to choose from, as the last probe found them. */
  models: readonly string[];
};

const keyHint = ({ state, end }: ModelSettings["key"]): string => {
  if (state === "set") return `A key is set${end ? `; it ends in …${end}` : ""}. Leave this empty to keep it`;
  if (state === "unreadable") return "The saved key cannot be read any more. Type it again";
  return "Kept encrypted, and never shown again";
};

export function EndpointFields({ form, provider, savedKey, models }: Props) {
  const { errors } = form.formState;
  const isCompatible = provider === "compatible";
  return (
    <div className="flex flex-col gap-4 border-border border-t pt-6">
      <Field
        label="Address"
        hint={
          isCompatible
            ? "Where the endpoint’s paths begin, such as http://localhost:11434/v1. Over http the key and the texts travel unencrypted"
            : "Empty for OpenAI’s own"
        }
        error={errors.baseUrl?.message}
        required={isCompatible}
        optional={!isCompatible}
      >
        <Input inputMode="url" spellCheck={false} {...form.register("baseUrl")} />
      </Field>
      <div className="flex flex-col gap-1">
        <Field
          label="Key"
          hint={keyHint(savedKey)}
          error={errors.key?.message}
          required={!isCompatible && savedKey.state !== "set"}
          optional={isCompatible}
        >
          <Input type="password" autoComplete="new-password" spellCheck={false} {...form.register("key")} />
        </Field>
        {savedKey.state !== "none" && isCompatible && (
          <Checkbox label="Remove the saved key" {...form.register("removesKey")} />
        )}
      </div>
      <Field
        label="Model"
        hint={
          models.length > 0
            ? `The endpoint offers ${models.length}; type to choose`
            : "Its name, as the endpoint knows it"
        }
        error={errors.model?.message}
      >
        <Input list="offered-models" spellCheck={false} {...form.register("model")} />
      </Field>
      <datalist id="offered-models">
        {models.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {isCompatible && (
        <Checkbox
          label="Ask for the usage in streams"
          description="Makes the ledger exact. Some endpoints refuse to be asked; the probe tells."
          {...form.register("asksUsage")}
        />
      )}
      <div className="grid gap-4 sm:grid-cols-[2fr_1fr]">
        <Field
          label="Embedding model"
          hint="For search by meaning, where the database has pgvector"
          error={errors.embeddingModel?.message}
          optional
        >
          <Input list="offered-models" spellCheck={false} {...form.register("embeddingModel")} />
        </Field>
        <Field
          label="Numbers in a vector"
          hint="Empty for well-known models"
          error={errors.embeddingDimensions?.message}
          optional
        >
          <Input
            inputMode="numeric"
            {...form.register("embeddingDimensions", {
              validate: (value) => isWhole(value) || "Type a whole number, or leave it empty.",
            })}
          />
        </Field>
      </div>
    </div>
  );
}
