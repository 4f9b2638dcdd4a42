import { PracticeOnPaper } from "./practice-on-paper.tsx";
import { PracticePlace } from "./practice-place.tsx";
import type { PracticeProps } from "./practice-props.ts";

/** A practice question in a lesson: to be read at once, to be answered as soon as the reader comes near. */
export function Practice(props: PracticeProps) {
  return (
    <PracticePlace {...props}>
      <PracticeOnPaper {...props} />
    </PracticePlace>
  );
}
