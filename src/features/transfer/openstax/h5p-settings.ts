import type { Ledger } from "../fidelity.ts";

type Settings = {
  behaviour?: Record<string, unknown>;
  isSolutionPublic?: boolean;
  isFreeResponseSupported?: boolean;
  [field: string]: unknown;
};

// How practice works in Stoa: a setting of this value comes over exactly, any other is named.
const stoaWay: Record<string, unknown> = {
  enableRetry: true,
  enableSolutionsButton: true,
  enableCheckButton: true,
  showSolutionsRequiresInput: true,
  confirmCheckDialog: false,
  confirmRetryDialog: false,
  autoCheck: false,
  passPercentage: 100,
  showScorePoints: true,
  ignoreScoring: false,
  pointsHost: 1,
};
const used = new Set(["type", "singlePoint", "randomAnswers", "feedbackOnCorrect", "feedbackOnWrong"]);
const looks = new Set(["inputFieldSize", "linebreakReplacement"]);

const contentFields = new Set(
  "question answers behaviour overallFeedback detailedSolution isSolutionPublic isFreeResponseSupported subContentId taskDescription solution keywords correct UI l10n media".split(
    " ",
  ),
);

/** Accounts for what an exercise holds beside its texts: settings, labels of buttons, fields that nobody knows. */
export const accountForSettings = (content: Settings, library: string, file: string, ledger: Ledger): void => {
  for (const [name, value] of Object.entries(content.behaviour ?? {})) {
    const item = {};
    ledger.declare(item, "H5P setting", { file, element: `behaviour.${name}` });
    if (used.has(name) || stoaWay[name] === value) ledger.exact(item);
    else if (looks.has(name)) ledger.leftOut(item, `"${name}" is a look of H5P's field`);
    else ledger.changed(item, `"${name}": ${JSON.stringify(value)} is dropped; Stoa practises in its own way`);
  }
  const flags: [string, boolean | undefined, boolean, string][] = [
    ["isSolutionPublic", content.isSolutionPublic, true, "a hidden solution is shown after a try, as practice does"],
    [
      "isFreeResponseSupported",
      content.isFreeResponseSupported,
      false,
      "asking for a free answer before the choices is dropped",
    ],
  ];
  for (const [name, value, expected, reason] of flags) {
    if (value === undefined) continue;
    const item = {};
    ledger.declare(item, "H5P setting", { file, element: name });
    if (value === expected) ledger.exact(item);
    else ledger.changed(item, reason);
  }
  const labels = Object.entries(content).filter(
    ([name, value]) => name === "UI" || name === "l10n" || (!contentFields.has(name) && typeof value === "string"),
  );
  if (labels.length > 0) {
    ledger.declare(labels, "H5P labels", {
      file,
      element: labels
        .map(([name]) => name)
        .slice(0, 3)
        .join(", "),
    });
    ledger.leftOut(labels, "labels of buttons and messages, which Stoa has of its own");
  }
  const others = Object.entries(content).filter(
    ([name, value]) => !contentFields.has(name) && typeof value !== "string",
  );
  for (const [name] of others) {
    const item = {};
    ledger.declare(item, "H5P field", { file, element: name });
    ledger.leftOut(item, `nothing is known of a field "${name}" in ${library}`);
  }
  if (content.media && Object.keys(content.media).length > 0) {
    ledger.declare(content.media, "H5P picture", { file, element: "media" });
    ledger.leftOut(content.media, "pictures beside the question are not brought over");
  }
};
