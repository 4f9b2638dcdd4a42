import { formatMarks } from "#/core/marks.ts";
import type { LatePolicy } from "../../contract-gradebook.ts";
import { percentOfText } from "./percent-text.ts";

/** The late policy as it is typed. */
export type LateDraft = {
  isOn: boolean;
  per: LatePolicy["per"];
  percent: string;
  lowestPercent: string;
  graceMinutes: string;
};

export const lateDraftOf = (policy: LatePolicy | null): LateDraft =>
  policy === null
    ? { isOn: false, per: "day", percent: "10", lowestPercent: "0", graceMinutes: "0" }
    : {
        ...{ isOn: true, per: policy.per, percent: formatMarks(policy.percent) },
        ...{ lowestPercent: formatMarks(policy.lowestPercent), graceMinutes: String(policy.graceMinutes) },
      };

/** By place, e.g. `late.percent`. */
export const faultsOfLate = ({ isOn, percent, lowestPercent, graceMinutes }: LateDraft): Record<string, string> => {
  if (!isOn) return {};
  const faults: Record<string, string> = {};
  const cost = percentOfText(percent);
  if (cost === null || cost === "0") faults["late.percent"] = "A number above 0, up to 100.";
  if (percentOfText(lowestPercent) === null) faults["late.lowestPercent"] = "A number from 0 to 100.";
  const minutes = graceMinutes.trim();
  if (!/^\d{1,5}$/.test(minutes) || Number(minutes) > 10_080)
    faults["late.graceMinutes"] = "A whole number from 0 to 10,080, which is a week.";
  return faults;
};

/** Only for a draft without faults. */
export const latePolicyOf = ({ isOn, per, ...draft }: LateDraft): LatePolicy | null =>
  isOn
    ? {
        per,
        percent: percentOfText(draft.percent) ?? "0",
        lowestPercent: percentOfText(draft.lowestPercent) ?? "0",
        graceMinutes: Number(draft.graceMinutes),
      }
    : null;
