import { Button } from "#/ui/button.tsx";
import { Field } from "#/ui/field.tsx";
import { Select } from "#/ui/select.tsx";
import type { FindingSummary } from "../../contract-findings.ts";
import { LintRule, ruleFacts, Severity, severities } from "../../lint-finding.ts";
import { severityNames } from "./finding-item.tsx";

export type FindingFilter = { rule: LintRule | null; severity: Severity | null; dismissed: boolean };

/** Reads the filter out of the address; what it does not know is left out. */
export const findingFilterOf = (query: Record<string, string | string[] | undefined>): FindingFilter => ({
  rule: LintRule.safeParse(query.rule).data ?? null,
  severity: Severity.safeParse(query.severity).data ?? null,
  dismissed: query.dismissed === "true",
});

type Props = { filter: FindingFilter; rules: FindingSummary["rules"] };

/** A plain form: the filter is the address, and works without script. */
export function FindingFilters({ filter, rules }: Props) {
  return (
    <form className="mb-5 grid grid-cols-1 items-end gap-3 sm:grid-cols-2 lg:grid-cols-4">
      <Field label="What was noticed">
        <Select name="rule" defaultValue={filter.rule ?? ""}>
          <option value="">Anything</option>
          {rules.map(({ rule, findings, dismissed }) => (
            <option key={rule} value={rule}>
              {ruleFacts[rule].name} ({filter.dismissed ? dismissed : findings})
            </option>
          ))}
        </Select>
      </Field>
      <Field label="How much it matters">
        <Select name="severity" defaultValue={filter.severity ?? ""}>
          <option value="">All</option>
          {severities.map((severity) => (
            <option key={severity} value={severity}>
              {severityNames[severity]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Which">
        <Select name="dismissed" defaultValue={String(filter.dismissed)}>
          <option value="false">Still open</option>
          <option value="true">Left as they are</option>
        </Select>
      </Field>
      <Button type="submit" variant="outline">
        Filter
      </Button>
    </form>
  );
}
