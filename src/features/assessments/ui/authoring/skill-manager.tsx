"use client";

import { Target, Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Button } from "#/ui/button.tsx";
import { ConfirmDialog } from "#/ui/confirm-dialog.tsx";
import { Dialog, DialogContent, DialogDescription, DialogHeader, DialogTitle, DialogTrigger } from "#/ui/dialog.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { Select } from "#/ui/select.tsx";
import { toast } from "#/ui/toast.ts";
import type { Skill } from "../../contract-skills.ts";
import { SkillNeeds } from "./skill-needs.tsx";

type SkillManagerProps = { courseId: string; skills: readonly Skill[] };

/** Makes, renames, merges and deletes the skills of a course. */
export function SkillManager({ courseId, skills }: SkillManagerProps) {
  const settle = useSettle();
  const [name, setName] = useState("");
  const create = trpc.skills.create.useMutation(settle);
  return (
    <Dialog>
      <DialogTrigger asChild>
        <Button variant="outline">
          <Target aria-hidden />
          Skills
        </Button>
      </DialogTrigger>
      <DialogContent className="max-w-2xl">
        <DialogHeader>
          <DialogTitle>Skills</DialogTitle>
          <DialogDescription>
            What the course teaches to do. Quizzes can draw by a skill, statistics say how each of them goes, and
            learners see how far they have come with it.
          </DialogDescription>
        </DialogHeader>
        {skills.length > 0 && (
          <ul className="-mx-2 flex max-h-[45dvh] flex-col gap-2 overflow-y-auto px-2 py-1">
            {skills.map((skill) => (
              <SkillRow key={skill.id} skill={skill} others={skills.filter(({ id }) => id !== skill.id)} />
            ))}
          </ul>
        )}
        <form
          className="flex flex-wrap items-end gap-3 border-border border-t pt-4"
          onSubmit={(event) => {
            event.preventDefault();
            create.mutate({ courseId, name }, { onSuccess: () => setName("") });
          }}
        >
          <Field label="New skill" className="min-w-40 flex-1">
            <Input
              value={name}
              maxLength={100}
              placeholder="Tell a planet from a star"
              onChange={(event) => setName(event.target.value)}
            />
          </Field>
          <Button type="submit" pending={create.isPending} disabled={name.trim() === ""}>
            Add
          </Button>
        </form>
      </DialogContent>
    </Dialog>
  );
}

const useSettle = () => {
  const router = useRouter();
  return {
    onSuccess: () => router.refresh(),
    onError: (error: unknown) => {
      toast.error(refusalText(error).message);
    },
  };
};

type SkillRowProps = { skill: Skill; others: readonly Skill[] };

function SkillRow({ skill, others }: SkillRowProps) {
  const settle = useSettle();
  const [name, setName] = useState(skill.name);
  const [into, setInto] = useState<Skill | null>(null);
  const update = trpc.skills.update.useMutation(settle);
  const merge = trpc.skills.merge.useMutation(settle);
  const remove = trpc.skills.delete.useMutation(settle);
  const skillId = skill.id;
  const rename = () => {
    if (name.trim() !== "" && name.trim() !== skill.name) update.mutate({ skillId, name });
    else setName(skill.name);
  };
  const count = skill.questionCount ?? 0;
  return (
    <li className="flex flex-wrap items-center gap-2">
      <Input
        className="min-w-40 flex-2 max-sm:basis-full"
        aria-label={`Name of ${skill.name}`}
        value={name}
        maxLength={100}
        onChange={(event) => setName(event.target.value)}
        onBlur={rename}
        onKeyDown={(event) => event.key === "Enter" && rename()}
      />
      {others.length > 0 && (
        <Select
          className="min-w-32 flex-1"
          aria-label={`Merge ${skill.name} into another skill`}
          value={into?.id ?? ""}
          onChange={(event) => setInto(others.find(({ id }) => id === event.target.value) ?? null)}
        >
          <option value="">Merge into …</option>
          {others.map(({ id, name: other }) => (
            <option key={id} value={id}>
              {other}
            </option>
          ))}
        </Select>
      )}
      {into && (
        <ConfirmDialog
          trigger={
            <Button variant="outline" aria-label={`Merge ${skill.name} into ${into.name}`}>
              Merge
            </Button>
          }
          title={`Merge “${skill.name}” into “${into.name}”?`}
          description="Its questions, and draws by it, are the other's from then on. It cannot be taken apart again."
          confirmLabel="Merge the skills"
          onConfirm={async () => {
            await merge.mutateAsync({ skillId, intoId: into.id });
            toast.success(`Merged into ${into.name}`);
          }}
        />
      )}
      <span className="min-w-24 flex-1 text-muted-foreground sm:flex-none text-xs tabular-nums">
        {count === 1 ? "1 question" : `${count} questions`}
      </span>
      <Button
        variant="ghost"
        size="icon"
        aria-label={`Delete the skill ${skill.name}`}
        pending={remove.isPending}
        onClick={() => remove.mutate({ skillId })}
      >
        <Trash2 aria-hidden />
      </Button>
      {others.length > 0 && <SkillNeeds skill={skill} others={others} />}
    </li>
  );
}
