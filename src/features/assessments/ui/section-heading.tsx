import { Prose } from "#/ui/prose.tsx";
import type { ShownSection } from "../contract-sections.ts";

type SectionHeadingProps = { section: ShownSection; as?: "h2" | "h3" };

/** Title and instructions of a section, above its questions. */
export function SectionHeading({ section, as: Heading = "h3" }: SectionHeadingProps) {
  return (
    <div className="flex break-after-avoid flex-col gap-2 border-primary border-s-4 ps-4">
      <Heading className="font-semibold font-serif text-lg">{section.title}</Heading>
      {section.instructionsHtml && <Prose html={section.instructionsHtml} size="compact" />}
    </div>
  );
}
