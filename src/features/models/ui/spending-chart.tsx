import { ModelUse } from "../contract.ts";
import { type SpendingDay, scaleTop } from "../spending-days.ts";
import { shownCount, useColours, useNames } from "./use-names.ts";

const shortDay = (day: string) =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });

/** Tokens of each day, piled up by use. The table beneath holds its numbers. */
export function SpendingChart({ days }: { days: readonly SpendingDay[] }) {
  const top = scaleTop(Math.max(...days.map(({ tokens }) => tokens)));
  const uses = ModelUse.options.filter((use) => days.some(({ parts }) => parts.some((part) => part.use === use)));
  const [first, last] = [days[0], days.at(-1)];
  return (
    <figure className="flex flex-col gap-3 rounded-lg border border-border bg-card p-5">
      <figcaption className="font-medium text-sm">Tokens a day, by use</figcaption>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-muted-foreground text-sm">
        {uses.map((use) => (
          <li key={use} className="flex items-center gap-1.5">
            <span aria-hidden className={`size-3 rounded-sm ${useColours[use]}`} />
            {useNames[use]}
          </li>
        ))}
      </ul>
      <div aria-hidden className="grid grid-cols-[auto_1fr] gap-x-2 text-muted-foreground text-xs tabular-nums">
        <div className="flex h-44 flex-col justify-between text-end leading-none">
          <span>{shownCount(top)}</span>
          <span>0</span>
        </div>
        <div className="flex h-44 items-end gap-px border-border border-t border-b sm:gap-1">
          {days.map(({ day, parts }) => (
            <div key={day} className="flex h-full flex-1 flex-col-reverse">
              {parts.map(({ use, tokens }) => (
                <div
                  key={use}
                  className={`min-h-px ${useColours[use]}`}
                  style={{ height: `${(tokens / top) * 100}%` }}
                />
              ))}
            </div>
          ))}
        </div>
        <span />
        <div className="flex justify-between pt-1">
          <span>{first && shortDay(first.day)}</span>
          <span>{last && shortDay(last.day)}</span>
        </div>
      </div>
    </figure>
  );
}
