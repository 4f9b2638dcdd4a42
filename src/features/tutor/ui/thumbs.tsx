"use client";

import { ThumbsDown, ThumbsUp } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Button } from "#/ui/button.tsx";
import { cn } from "#/ui/cn.ts";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { Radio, RadioGroup } from "#/ui/radio-group.tsx";
import { longestThumbComment, type Thumb, type ThumbReason, thumbReasons } from "../contract-thumbs.ts";
import { reasonWords } from "./rules-words.ts";

type Given = Pick<Thumb, "thumb" | "reason" | "comment"> | null;

/** Whether an answer helped, and if not, why; said, changed and taken back with one press. */
export function Thumbs({ answerId, given }: { answerId: string; given: Given }) {
  const [said, setSaid] = useState<Given>(given);
  const [isOpen, setIsOpen] = useState(false);
  const rate = trpc.threads.rate.useMutation({ onSuccess: setSaid });
  const unrate = trpc.threads.unrate.useMutation({ onSuccess: () => setSaid(null) });
  const isPending = rate.isPending || unrate.isPending;
  const error = rate.error ?? unrate.error;
  const say = (thumb: "up" | "down", why: { reason?: ThumbReason | null; comment?: string } = {}) => {
    unrate.reset();
    return rate.mutateAsync({ answerId, thumb, ...why }).catch(() => null);
  };
  const press = async (thumb: "up" | "down") => {
    rate.reset();
    if (said?.thumb === thumb) {
      setIsOpen(false);
      return unrate.mutate({ answerId });
    }
    setIsOpen(thumb === "down");
    await say(thumb);
  };
  return (
    <div className="flex flex-col gap-3">
      <fieldset className="flex items-center gap-1">
        <legend className="sr-only">Did this answer help?</legend>
        <Press label="It helped" isOn={said?.thumb === "up"} disabled={isPending} onPress={() => press("up")}>
          <ThumbsUp aria-hidden />
        </Press>
        <Press label="It did not help" isOn={said?.thumb === "down"} disabled={isPending} onPress={() => press("down")}>
          <ThumbsDown aria-hidden />
        </Press>
        <p role="status" className="ps-1 text-muted-foreground text-xs">
          {error ? refusalText(error).message : said && !isOpen ? "Thank you. You can change this." : ""}
        </p>
        {said?.thumb === "down" && !isOpen && (
          <Button size="sm" variant="ghost" className="ms-auto" onClick={() => setIsOpen(true)}>
            Say why
          </Button>
        )}
      </fieldset>
      {isOpen && said?.thumb === "down" && (
        <Why
          said={said}
          isPending={isPending}
          onSay={async (why) => {
            if (await say("down", why)) setIsOpen(false);
          }}
          onClose={() => setIsOpen(false)}
        />
      )}
    </div>
  );
}

type PressProps = { label: string; isOn: boolean; disabled: boolean; onPress: () => void; children: React.ReactNode };

function Press({ label, isOn, disabled, onPress, children }: PressProps) {
  return (
    <Button
      variant="ghost"
      size="icon-sm"
      aria-label={label}
      aria-pressed={isOn}
      disabled={disabled}
      onClick={onPress}
      className={cn("text-muted-foreground", isOn && "bg-primary-soft text-primary")}
    >
      {children}
    </Button>
  );
}

type WhyProps = {
  said: NonNullable<Given>;
  isPending: boolean;
  onSay: (why: { reason: ThumbReason | null; comment: string }) => void;
  onClose: () => void;
};

function Why({ said, isPending, onSay, onClose }: WhyProps) {
  const [reason, setReason] = useState(said.reason);
  const [comment, setComment] = useState(said.comment);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // Newer browsers answer with a promise, which is no way to undo an effect.
    form.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <form
      ref={form}
      className="flex flex-col gap-3 rounded-lg border border-border bg-card p-4"
      onSubmit={(event) => {
        event.preventDefault();
        onSay({ reason, comment });
      }}
    >
      <RadioGroup
        legend="What was missing?"
        value={reason}
        onValueChange={(value) => setReason(thumbReasons.find((known) => known === value) ?? null)}
        className="grid gap-x-4 sm:grid-cols-2"
      >
        {thumbReasons.map((known) => (
          <Radio key={known} value={known} label={reasonWords[known]} className="py-1.5" />
        ))}
      </RadioGroup>
      <Field label="In your words" hint="Shown to your instructors only where they may read conversations." optional>
        <Input value={comment} maxLength={longestThumbComment} onChange={(event) => setComment(event.target.value)} />
      </Field>
      <div className="flex gap-2">
        <Button type="submit" size="sm" pending={isPending}>
          Send
        </Button>
        <Button size="sm" variant="ghost" onClick={onClose}>
          Not now
        </Button>
      </div>
    </form>
  );
}
