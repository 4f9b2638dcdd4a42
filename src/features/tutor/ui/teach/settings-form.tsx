"use client";

import { useRouter } from "next/navigation";
import { useForm } from "react-hook-form";
import { faultOf, refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { Checkbox } from "#/ui/checkbox.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { Radio, RadioGroup } from "#/ui/radio-group.tsx";
import { Select } from "#/ui/select.tsx";
import { Textarea } from "#/ui/textarea.tsx";
import { toast } from "#/ui/toast.ts";
import { type CourseTutorSettings, longestPersona, longestReach, mostTopics } from "../../contract-settings.ts";
import { fromForm, type SettingsFields, toForm } from "./settings-fields.ts";

type SettingsFormProps = { settings: CourseTutorSettings; instructors: readonly { userId: string; name: string }[] };

const fields = ["persona", "forbiddenTopics", "retentionDays", "dailyTokens", "contactUserId", "howToReach"] as const;

/** How the tutor of a course works, for its staff. Learners are told of a change before their next message. */
export function TutorSettingsForm({ settings, instructors }: SettingsFormProps) {
  const router = useRouter();
  const { register, handleSubmit, reset, formState, watch } = useForm<SettingsFields>({
    defaultValues: toForm(settings),
  });
  const update = trpc.tutor.updateSettings.useMutation({
    onSuccess: (saved) => {
      reset(toForm(saved));
      toast.success("Saved");
      router.refresh();
    },
  });
  const fault = (name: (typeof fields)[number]) => {
    const found = update.error && faultOf(update.error, `/${name}`);
    return found && `This ${found}.`;
  };
  const topicFault = update.error?.data?.errors?.find(({ pointer }) => pointer.startsWith("/forbiddenTopics/"));
  const isElsewhere = update.error && !topicFault && !fields.some(fault);
  const hasOpened = settings.visibility !== watch("visibility");
  const save = (given: SettingsFields) =>
    update.mutate({ courseId: settings.courseId, version: settings.version, ...fromForm(given) });
  return (
    <form className="flex max-w-3xl flex-col gap-8" onSubmit={handleSubmit(save)}>
      <Checkbox
        label="This course has a tutor"
        description="Without it, learners find no tutor anywhere in the course, and their conversations wait."
        {...register("isOn")}
      />
      <RadioGroup
        legend="Who reads conversations"
        hint="A change counts for what is written from then on. What began under a stricter rule keeps it."
        className="gap-2"
      >
        <Radio
          look="card"
          value="private"
          label="The learner alone"
          description="You see how many questions a lesson got, once three people have asked."
          {...register("visibility")}
        />
        <Radio
          look="card"
          value="aggregate"
          label="The learner; staff see what many ask"
          description="You see what three people or more have asked in much the same words, without names."
          {...register("visibility")}
        />
        <Radio
          look="card"
          value="instructor"
          label="The learner and staff"
          description="You may open conversations. Each opening is written down with your name and shown to the learner."
          {...register("visibility")}
        />
      </RadioGroup>
      {hasOpened && (
        <Alert tone="note" live>
          Learners are told of the new rule before their next message.
        </Alert>
      )}
      <Field
        label="Topics that the tutor leaves to you"
        hint={`One a line, ${mostTopics} at most. A question that holds all words of one of them is declined kindly.`}
        error={topicFault ? `One of these ${topicFault.message}.` : fault("forbiddenTopics")}
      >
        <Textarea rows={3} {...register("forbiddenTopics")} />
      </Field>
      <Field
        label="How it should sound"
        hint={`Such as “like a patient colleague who likes small examples”. A language model reads it; it lifts no rule. ${longestPersona} characters at most.`}
        error={fault("persona")}
      >
        <Textarea rows={2} maxLength={longestPersona} {...register("persona")} />
      </Field>
      <RadioGroup
        legend="Code in answers"
        hint="Of a language model. Lessons are quoted as they are."
        className="gap-0.5"
      >
        <Radio value="full" label="Whole programs" {...register("codePolicy")} />
        <Radio value="fragments" label="A few lines at a time" {...register("codePolicy")} />
        <Radio value="none" label="No code" {...register("codePolicy")} />
      </RadioGroup>
      <fieldset className="flex flex-col">
        <legend className="mb-1 font-medium text-sm">Hints to practice questions</legend>
        <Checkbox label="Hints in steps" {...register("hasHints")} />
        <Checkbox
          label="The last step may be the solution"
          description="After two tries of the learner’s own."
          {...register("showsSolution")}
        />
      </fieldset>
      <RadioGroup legend="While a learner has a graded quiz open" className="gap-0.5">
        <Radio value="off" label="The tutor is off for them" {...register("duringGraded")} />
        <Radio
          value="concepts"
          label="It explains ideas, and nothing that the quiz asks"
          {...register("duringGraded")}
        />
      </RadioGroup>
      <div className="grid grid-cols-1 gap-6 sm:grid-cols-2">
        <Field
          label="Days that conversations are kept"
          hint="After the last message, 1 to 730."
          error={fault("retentionDays")}
        >
          <Input type="number" min={1} max={730} required {...register("retentionDays")} />
        </Field>
        <Field
          label="Tokens of a language model a day"
          hint="Empty: as the site says. When they are used up, the tutor quotes the course."
          error={fault("dailyTokens")}
          optional
        >
          <Input type="number" min={1000} {...register("dailyTokens")} />
        </Field>
      </div>
      <Field
        label="Whom learners should turn to"
        hint="Named to learners, and for messages that tell of danger."
        error={fault("contactUserId")}
      >
        <Select {...register("contactUserId")}>
          <option value="">Nobody in particular</option>
          {instructors.map(({ userId, name }) => (
            <option key={userId} value={userId}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label="How to reach them"
        hint="Such as hours, a room or an address. Learners see it as you write it; of your account they see the name alone."
        error={fault("howToReach")}
        optional
      >
        <Input maxLength={longestReach} {...register("howToReach")} />
      </Field>
      {isElsewhere && (
        <Alert tone="danger" title="The settings were not saved" live>
          {refusalText(update.error).message} What you typed is still here.
        </Alert>
      )}
      <div>
        <Button type="submit" pending={update.isPending} disabled={!formState.isDirty}>
          Save the settings
        </Button>
      </div>
    </form>
  );
}
