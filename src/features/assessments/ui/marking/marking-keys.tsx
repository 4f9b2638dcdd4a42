import { Kbd } from "#/ui/kbd.tsx";
import { Fold } from "../fold.tsx";

const keys: { keys: string[]; words: string }[] = [
  {
    keys: ["1", "…", "9", "0"],
    words: "Pick the level of that number of a criterion, and go on to the next criterion",
  },
  { keys: ["Enter"], words: "Save the mark and go on, from the points or a level" },
  { keys: ["Ctrl", "Enter"], words: "The same from the comment; in a note, save the note" },
  { keys: ["Alt", "N"], words: "Write a note on what is selected, or choose a passage with the keyboard" },
  { keys: ["Alt", "J"], words: "To the next answer that waits" },
  { keys: ["Alt", "K"], words: "To the one before" },
  { keys: ["Esc"], words: "Leave a note without saving" },
];

/** The keys of the marking pages. Those of a single character work only where the focus is on a level, and can be switched off. */
export function MarkingKeys() {
  return (
    <Fold label="Keys">
      <dl className="mt-1 grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-2 ps-6 text-sm">
        {keys.map(({ keys: pressed, words }) => (
          <div key={words} className="contents">
            <dt className="flex flex-wrap gap-1">
              {pressed.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd className="text-muted-foreground">{words}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}
