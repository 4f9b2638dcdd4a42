"use client";

import { ArrowUp, Square } from "lucide-react";
import { type FormEvent, type KeyboardEvent, type RefObject, useState } from "react";
import { Button } from "#/ui/button.tsx";
import { Textarea } from "#/ui/textarea.tsx";
import { longestQuestion } from "../contract.ts";

type ComposerProps = {
  label: string;
  input: RefObject<HTMLTextAreaElement | null>;
  isWriting: boolean;
  isStopping: boolean;
  onAsk: (text: string) => void;
  onStop: () => void;
};

const nearEnd = longestQuestion - 400;

/** Where questions are typed. Enter sends, Shift and Enter makes a line. */
export function Composer({ label, input, isWriting, isStopping, onAsk, onStop }: ComposerProps) {
  const [text, setText] = useState("");
  const canSend = text.trim() !== "" && text.length <= longestQuestion && !isWriting;
  const send = () => {
    if (!canSend) return;
    onAsk(text.trim());
    setText("");
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Enter" && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      send();
    }
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-1.5">
      <div className="relative">
        <Textarea
          ref={input}
          rows={2}
          value={text}
          aria-label={label}
          placeholder={label}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={press}
          className="block max-h-48 resize-none pe-13"
        />
        <div className="absolute inset-e-2 bottom-2">
          {isWriting ? (
            <Button size="icon" variant="secondary" aria-label="Stop" pending={isStopping} onClick={onStop}>
              {!isStopping && <Square aria-hidden className="size-3.5 fill-current" />}
            </Button>
          ) : (
            <Button type="submit" size="icon" aria-label="Ask" disabled={!canSend}>
              <ArrowUp aria-hidden />
            </Button>
          )}
        </div>
      </div>
      {text.length > nearEnd && (
        <p
          role="status"
          className={text.length > longestQuestion ? "text-danger text-xs" : "text-muted-foreground text-xs"}
        >
          {text.length.toLocaleString("en")} of {longestQuestion.toLocaleString("en")} characters
        </p>
      )}
    </form>
  );
}
