"use client";

import { useRouter } from "next/navigation";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Checkbox } from "#/ui/checkbox.tsx";
import { toast } from "#/ui/toast.ts";
import { maxPrerequisites, type Skill } from "../../contract-skills.ts";

type SkillNeedsProps = { skill: Skill; others: readonly Skill[] };

/** Which other skills learners want before this one. Folded until it is wanted. */
export function SkillNeeds({ skill, others }: SkillNeedsProps) {
  const router = useRouter();
  const update = trpc.skills.update.useMutation({
    onSuccess: () => router.refresh(),
    onError: (error) => toast.error(refusalText(error).message),
  });
  const { id: skillId, name, prerequisiteIds } = skill;
  const needed = others.filter(({ id }) => prerequisiteIds.includes(id));
  return (
    <details className="basis-full text-sm">
      <summary className="w-fit cursor-pointer rounded-sm text-muted-foreground focus-ring">
        <span className="sr-only">{name}. </span>
        Needs first: {needed.length === 0 ? "nothing" : needed.map((other) => other.name).join(", ")}
      </summary>
      <div className="grid gap-x-4 py-1 sm:grid-cols-2">
        {others.map((other) => {
          const isNeeded = prerequisiteIds.includes(other.id);
          return (
            <Checkbox
              key={other.id}
              label={other.name}
              checked={isNeeded}
              disabled={update.isPending || (!isNeeded && prerequisiteIds.length >= maxPrerequisites)}
              onChange={({ target }) =>
                update.mutate({
                  skillId,
                  prerequisiteIds: target.checked
                    ? [...prerequisiteIds, other.id]
                    : prerequisiteIds.filter((id) => id !== other.id),
                })
              }
            />
          );
        })}
      </div>
    </details>
  );
}
