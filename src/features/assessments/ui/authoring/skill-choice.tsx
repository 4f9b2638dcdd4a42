import { useId } from "react";
import { Checkbox } from "#/ui/checkbox.tsx";
import type { Skill } from "../../contract-skills.ts";

type SkillChoiceProps = { skills: readonly Skill[]; chosen: readonly string[]; onChange: (ids: string[]) => void };

/** Which skills a right answer shows. */
export function SkillChoice({ skills, chosen, onChange }: SkillChoiceProps) {
  const id = useId();
  return (
    <fieldset aria-describedby={`${id}-hint`} className="flex flex-col gap-1.5">
      <legend className="font-medium text-sm">Skills</legend>
      <p id={`${id}-hint`} className="text-muted-foreground text-sm leading-snug">
        {skills.length === 0
          ? "The course names none yet. Add some under Skills in the list of questions."
          : "What a right answer shows that somebody can."}
      </p>
      {skills.length > 0 && (
        <div className="grid max-h-56 gap-x-4 overflow-y-auto sm:grid-cols-2">
          {skills.map((skill) => (
            <Checkbox
              key={skill.id}
              label={skill.name}
              checked={chosen.includes(skill.id)}
              onChange={({ target }) =>
                onChange(target.checked ? [...chosen, skill.id] : chosen.filter((one) => one !== skill.id))
              }
            />
          ))}
        </div>
      )}
    </fieldset>
  );
}
