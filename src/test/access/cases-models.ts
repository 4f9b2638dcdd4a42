import type { Case, Rule } from "./cases.ts";

/** The rows of models. What is set up is the whole site's, so here it stays the environment's. */
export const modelCases = ({ admins, adminKeys }: Record<"admins" | "adminKeys", Rule>): Record<string, Case> => {
  const row = (input: Record<string, unknown>, admin: "ok" | "conflict" = "ok"): Case => ({
    input: () => input,
    rule: { ...admins, admin },
    withKey: { ...adminKeys, admin },
  });
  return {
    "models.settings": row({}),
    "models.updateSettings": row({ provider: "environment" }),
    "models.probe": row({}, "conflict"),
    "models.spending": row({ days: 7 }),
  };
};
