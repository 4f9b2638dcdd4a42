import { ChartNoAxesColumn, Shuffle } from "lucide-react";
import { LinkButton } from "#/ui/link-button.tsx";

/** The ways into practice and the map of a course. */
export function StudyLinks({ courseHref }: { courseHref: string }) {
  return (
    <div className="flex flex-wrap gap-2">
      <LinkButton href={`${courseHref}/mastery`} variant="outline" size="sm">
        <ChartNoAxesColumn aria-hidden />
        How far you have come
      </LinkButton>
      <LinkButton href={`${courseHref}/practice`} variant="outline" size="sm">
        <Shuffle aria-hidden />
        Practise
      </LinkButton>
    </div>
  );
}
