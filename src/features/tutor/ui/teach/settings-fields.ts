import type { TutorSettings } from "../../contract-settings.ts";

export type SettingsFields = {
  isOn: boolean;
  persona: string;
  hasHints: boolean;
  showsSolution: boolean;
  /** One a line. */
  forbiddenTopics: string;
  codePolicy: TutorSettings["codePolicy"];
  visibility: TutorSettings["visibility"];
  retentionDays: string;
  duringGraded: TutorSettings["duringGraded"];
  dailyTokens: string;
  contactUserId: string;
  howToReach: string;
};

export const toForm = (settings: TutorSettings): SettingsFields => ({
  isOn: settings.isOn,
  persona: settings.persona,
  hasHints: settings.hintPolicy.isOn,
  showsSolution: settings.hintPolicy.showsSolution,
  forbiddenTopics: settings.forbiddenTopics.join("\n"),
  codePolicy: settings.codePolicy,
  visibility: settings.visibility,
  retentionDays: String(settings.retentionDays),
  duringGraded: settings.duringGraded,
  dailyTokens: settings.dailyTokens === null ? "" : String(settings.dailyTokens),
  contactUserId: settings.contactUserId ?? "",
  howToReach: settings.howToReach,
});

export const fromForm = (fields: SettingsFields): TutorSettings => ({
  isOn: fields.isOn,
  persona: fields.persona,
  hintPolicy: { isOn: fields.hasHints, showsSolution: fields.showsSolution },
  forbiddenTopics: fields.forbiddenTopics
    .split("\n")
    .map((topic) => topic.trim())
    .filter((topic) => topic !== ""),
  codePolicy: fields.codePolicy,
  visibility: fields.visibility,
  retentionDays: Number(fields.retentionDays),
  duringGraded: fields.duringGraded,
  dailyTokens: fields.dailyTokens.trim() === "" ? null : Number(fields.dailyTokens),
  contactUserId: fields.contactUserId === "" ? null : fields.contactUserId,
  howToReach: fields.howToReach,
});
