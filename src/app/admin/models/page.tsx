import type { Metadata } from "next";
import { getApi } from "#/app/_lib/api.ts";
import { requireAdministrator } from "#/app/_lib/require-administrator.ts";
import type { ModelSettings } from "#/features/models/contract.ts";
import { ModelSettingsForm } from "#/features/models/ui/model-settings-form.tsx";
import { Alert } from "#/ui/alert.tsx";

export const metadata: Metadata = { title: "Models" };

function State({ settings: { key, provider, active } }: { settings: ModelSettings }) {
  const usesKey = provider === "openai" || provider === "compatible";
  if (key.state === "unreadable" && usesKey) {
    return (
      <Alert tone="danger" title="The saved key cannot be read">
        The site’s secret (AUTH_SECRET) is another one than when the key was saved, so there is no model, and the tutor
        quotes the course. Type the key again, or bring the old secret back.
      </Alert>
    );
  }
  if (active.model === null) {
    return (
      <Alert tone="note" title="No language model">
        The tutor quotes the course, and says that no AI wrote it. Nothing leaves this server.
      </Alert>
    );
  }
  return (
    <Alert tone="success" title={`Answers come from ${active.model}`}>
      {active.embeddingModel
        ? `Search by meaning uses ${active.embeddingModel}.`
        : "There is no embedding model: search goes by words."}
    </Alert>
  );
}

export default async function ModelsPage() {
  await requireAdministrator("/admin/models");
  const settings = await (await getApi()).models.settings({});
  return (
    <div className="flex max-w-3xl flex-col gap-6">
      <State settings={settings} />
      <ModelSettingsForm settings={settings} />
    </div>
  );
}
