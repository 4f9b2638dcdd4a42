"use client";

import { Lightbulb, MessageCircleQuestion } from "lucide-react";
import { useState } from "react";
import { askAboutQuestion } from "#/client/ask-about-question.ts";
import { Button } from "#/ui/button.tsx";
import { useFetchedPart } from "#/ui/use-fetched-part.ts";
import type { HintsProps } from "./hint-ladder.tsx";

/** The ladder is fetched when it is asked for. */
const loadLadder = () => import("./hint-ladder.tsx");

/** Help at a practice question: its hints, step by step, and the tutor where the page has one. */
export function Hints({ canAsk, ...ladder }: HintsProps & { canAsk: boolean }) {
  const [isOpen, setIsOpen] = useState(false);
  const { part, isMissing, retry } = useFetchedPart(loadLadder, isOpen);
  const isShown = isOpen && part !== null;
  return (
    <div className="mt-5 border-border border-t pt-3 print:hidden">
      {isShown && <part.HintLadder {...ladder} />}
      <div className="-ms-3 flex flex-wrap gap-x-1">
        {!isShown && (
          <Button
            variant="ghost"
            size="sm"
            pending={isOpen && !isMissing}
            onClick={isOpen ? retry : () => setIsOpen(true)}
          >
            <Lightbulb aria-hidden />
            {isMissing ? "No connection: try again" : "Give me a hint"}
          </Button>
        )}
        {canAsk && (
          <Button variant="ghost" size="sm" onClick={() => askAboutQuestion(ladder)}>
            <MessageCircleQuestion aria-hidden />
            Ask the tutor about it
          </Button>
        )}
      </div>
    </div>
  );
}
