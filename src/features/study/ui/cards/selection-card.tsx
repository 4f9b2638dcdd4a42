"use client";

import { PenLine } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "#/ui/button.tsx";

const longest = 1_000;

/** The words that are selected in the lesson's text; "" for none. */
const selectedWords = (): string => {
  const selection = document.getSelection();
  const node = selection?.anchorNode;
  const element = node instanceof Element ? node : node?.parentElement;
  if (!selection || selection.isCollapsed || !element?.closest("article .prose")) return "";
  const words = selection.toString().replace(/\s+/g, " ").trim();
  return words.length > 2 ? words.slice(0, longest) : "";
};

/** While something of the lesson is selected: a button that makes a card of it. */
export function SelectionCard({ onWrite }: { onWrite: (words: string) => void }) {
  const [words, setWords] = useState("");
  useEffect(() => {
    const look = () => setWords(selectedWords());
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, []);
  if (words === "") return null;
  return (
    <div className="pointer-events-none fixed inset-x-0 bottom-6 z-30 flex justify-center px-4">
      <Button
        className="pointer-events-auto animate-pop-in rounded-full shadow-lg"
        // The press itself would end the selection.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => onWrite(words)}
      >
        <PenLine aria-hidden />
        Make a card of this
      </Button>
    </div>
  );
}
