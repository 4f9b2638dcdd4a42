import { Check, Wand } from "lucide-react";
import { Button } from "#/ui/button.tsx";
import { type Finding, ruleFacts } from "../../lint-finding.ts";
import { mendOf } from "../../lint-mends.ts";
import type { QuestionBody } from "../../question.ts";
import { Fold } from "../fold.tsx";
import { FindingItem } from "./finding-item.tsx";
import { placeName } from "./place-names.ts";

type FindingsPanelProps = {
  body: QuestionBody;
  open: readonly Finding[];
  left: readonly Finding[];
  failed: boolean;
  onDismiss: (findingId: string, isDismissed: boolean) => void;
  onMend: (body: QuestionBody) => void;
};

const countText = (count: number, isBlank: boolean) =>
  count === 1
    ? "1 thing"
    : count > 1
      ? `${count} things`
      : isBlank
        ? "Write the question first."
        : "Nothing to point out.";

/** Beside the preview; it never keeps anybody from saving. */
export function FindingsPanel({ body, open, left, failed, onDismiss, onMend }: FindingsPanelProps) {
  return (
    <section aria-labelledby="findings-heading" className="mt-6 border-border border-t pt-5">
      <h2 id="findings-heading" className="font-semibold text-muted-foreground text-sm">
        What readers of this question may notice
      </h2>
      <p role="status" className="mt-1 text-sm">
        {countText(open.length, body.stem.trim() === "")}
      </p>
      {open.length > 0 && (
        <ul className="mt-3 flex flex-col gap-4">
          {open.map((finding) => {
            const mend = mendOf(body, finding);
            const about = `${ruleFacts[finding.rule].name}, ${placeName(finding.at)}`;
            return (
              <li key={finding.id} className="rounded-md border border-border bg-background p-3">
                <FindingItem
                  finding={finding}
                  actions={
                    <>
                      {mend && (
                        <Button variant="outline" size="sm" onClick={() => onMend(mend.body)}>
                          <Wand aria-hidden />
                          {mend.label}
                          <span className="sr-only">: {about}</span>
                        </Button>
                      )}
                      <Button variant="ghost" size="sm" onClick={() => onDismiss(finding.id, true)}>
                        <Check aria-hidden />
                        Leave as it is
                        <span className="sr-only">: {about}</span>
                      </Button>
                    </>
                  }
                />
              </li>
            );
          })}
        </ul>
      )}
      {failed && (
        <p role="alert" className="mt-2 text-danger text-sm">
          That was not kept. It will be shown again when the page is loaded.
        </p>
      )}
      {left.length > 0 && (
        <Fold label={`${left.length} left as ${left.length === 1 ? "it is" : "they are"}`} className="mt-2">
          <ul className="flex flex-col gap-3">
            {left.map((finding) => (
              <li key={finding.id}>
                <FindingItem
                  finding={finding}
                  actions={
                    <Button variant="ghost" size="sm" onClick={() => onDismiss(finding.id, false)}>
                      Bring back
                      <span className="sr-only">
                        : {ruleFacts[finding.rule].name}, {placeName(finding.at)}
                      </span>
                    </Button>
                  }
                />
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </section>
  );
}
