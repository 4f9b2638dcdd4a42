"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { useOperation } from "#/client/use-operation.ts";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { Radio, RadioGroup } from "#/ui/radio-group.tsx";
import { type PracticeOptions, type SetKind, setSizes } from "../contract-practice-sets.ts";

type SetChooserProps = {
  courseHref: string;
  options: PracticeOptions;
  /** Only what shows this. */
  topic: { id: string; name: string } | null;
};

type Size = (typeof setSizes)[number];

const counted = (count: number) => (count === 1 ? "1 question" : `${count} questions`);

/** Chooses a practice set and begins it. */
export function SetChooser({ courseHref, options, topic }: SetChooserProps) {
  const router = useRouter();
  const { courseId, mistakes, practice } = options;
  const [kind, setKind] = useState<SetKind>(mistakes > 0 && (!topic || practice === 0) ? "mistakes" : "mixed");
  const [size, setSize] = useState<Size>(5);
  const begin = useOperation(
    (client, input: { kind: SetKind; size: Size }) =>
      client.practiceSets.create.mutate({ courseId, ...input, ...(topic ? { topicId: topic.id } : {}) }),
    { onSuccess: (set) => router.push(`${courseHref}/practice?set=${set.id}`) },
  );
  return (
    <form
      className="flex flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        begin.mutate({ kind, size });
      }}
    >
      <RadioGroup
        legend="What"
        value={kind}
        onValueChange={(value) => setKind(value === "mistakes" ? value : "mixed")}
        className="gap-2"
      >
        <Radio
          look="card"
          value="mistakes"
          disabled={mistakes === 0}
          label="What went wrong last time"
          description={mistakes === 0 ? "Nothing did." : `${counted(mistakes)} in this course`}
        />
        <Radio
          look="card"
          value="mixed"
          disabled={practice === 0}
          label={topic ? `All of “${topic.name}”` : "A mixed set"}
          description={
            practice === 0
              ? "Nothing to choose from yet."
              : topic
                ? undefined
                : `From ${counted(practice)}, no two of one kind in a row`
          }
        />
      </RadioGroup>
      <RadioGroup
        legend="How many"
        value={String(size)}
        onValueChange={(value) => setSize(setSizes.find((each) => String(each) === value) ?? 5)}
        className="flex-row flex-wrap gap-2"
      >
        {setSizes.map((each) => (
          <Radio key={each} look="card" value={String(each)} label={String(each)} className="pe-6" />
        ))}
      </RadioGroup>
      {begin.error && (
        <Alert tone="danger" title="The set was not begun" live>
          {refusalText(begin.error).message}
        </Alert>
      )}
      <Button type="submit" className="w-fit" pending={begin.isPending}>
        Begin
      </Button>
    </form>
  );
}
