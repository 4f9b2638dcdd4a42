import type { Reason } from "../../question.ts";

const isOfRubric = ({ key }: Reason) => key.startsWith("criterion:") || key.startsWith("mean:");

export const isByRubric = (reasons: readonly Reason[] | null): reasons is readonly Reason[] =>
  reasons?.some(isOfRubric) ?? false;

/** The levels that were given, criterion by criterion. */
export function RubricResult({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <div className="rounded-lg border border-border">
      <p className="border-border border-b px-4 py-2.5 font-semibold text-sm">By criterion</p>
      <ul className="divide-y divide-border">
        {reasons.filter(isOfRubric).map(({ key, text }) => (
          <li key={key} className="px-4 py-2.5 text-sm">
            {text.replace(/\.$/, "")}
          </li>
        ))}
      </ul>
    </div>
  );
}
