import { useDeferredValue, useMemo, useState } from "react";
import { trpc } from "#/client/trpc.ts";
import { isEnglish, lintItem } from "../../item-lint.ts";
import type { QuestionBody } from "../../question.ts";

type Shown = { body: QuestionBody; isValid: boolean; language: string };

/** What is not whole yet lacks much that is still to come: only what the author has written is looked at. */
const whileWriting = ({ body, isValid, language }: Shown) => {
  if (body.stem.trim() === "") return [];
  const findings = lintItem(body, isEnglish(language));
  return isValid ? findings : findings.filter(({ severity }) => severity !== "low");
};

/** Findings about a draft as it is typed, and which of them the staff left as they are. */
export const useFindings = (questionId: string | null, dismissedBefore: readonly string[], shown: Shown) => {
  const { body, isValid, language } = useDeferredValue(shown);
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(() => new Set(dismissedBefore));
  const findings = useMemo(() => whileWriting({ body, isValid, language }), [body, isValid, language]);
  const dismissing = trpc.questions.dismissFinding.useMutation();
  const restoring = trpc.questions.restoreFinding.useMutation();
  const change = (findingId: string, isDismissed: boolean) => {
    setDismissed((before) => {
      const after = new Set(before);
      if (isDismissed) after.add(findingId);
      else after.delete(findingId);
      return after;
    });
    if (questionId !== null) (isDismissed ? dismissing : restoring).mutate({ questionId, findingId });
  };
  /** A new question takes along what was dismissed while it was written. */
  const keepFor = async (newId: string) => {
    for (const { id } of findings)
      if (dismissed.has(id)) await dismissing.mutateAsync({ questionId: newId, findingId: id });
  };
  return {
    open: findings.filter(({ id }) => !dismissed.has(id)),
    left: findings.filter(({ id }) => dismissed.has(id)),
    failed: dismissing.isError || restoring.isError,
    change,
    keepFor,
  };
};
