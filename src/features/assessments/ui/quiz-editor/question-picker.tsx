"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { Checkbox } from "#/ui/checkbox.tsx";
import {
  Dialog,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogHeader,
  DialogTitle,
  DialogTrigger,
} from "#/ui/dialog.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { LinkButton } from "#/ui/link-button.tsx";
import { LoadMore } from "#/ui/load-more.tsx";
import { Skeleton } from "#/ui/skeleton.tsx";
import type { QuestionSummary } from "../../contract.ts";
import type { QuizQuestion } from "../../contract-quiz-questions.ts";
import { typeNames } from "../question-types.ts";
import { useSettled } from "../use-settled.ts";

type QuestionPickerProps = {
  courseId: string;
  /** Questions that the quiz has already. */
  taken: ReadonlySet<string>;
  onPick: (picked: QuizQuestion[]) => void;
};

const toQuizQuestion = ({ id, title, type, version }: QuestionSummary): QuizQuestion => ({
  questionId: id,
  title,
  type,
  version,
  position: 0,
  points: "1",
  section: null,
});

/** Picks questions of the course that are not for practice. */
export function QuestionPicker({ courseId, taken, onPick }: QuestionPickerProps) {
  const [open, setOpen] = useState(false);
  const [search, setSearch] = useState("");
  const [picked, setPicked] = useState<QuestionSummary[]>([]);
  const sought = useSettled(search.trim());
  const query = trpc.questions.list.useInfiniteQuery(
    { courseId, practice: false, limit: 50, ...(sought ? { search: sought } : {}) },
    { enabled: open, getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined },
  );
  const found = query.data?.pages.flatMap(({ items }) => items).filter(({ id }) => !taken.has(id)) ?? [];
  const toggle = (question: QuestionSummary, isPicked: boolean) =>
    setPicked(isPicked ? [...picked, question] : picked.filter(({ id }) => id !== question.id));
  const change = (next: boolean) => {
    setOpen(next);
    setPicked([]);
    setSearch("");
  };

  return (
    <Dialog open={open} onOpenChange={change}>
      <DialogTrigger asChild>
        <Button>
          <Plus aria-hidden />
          Add questions
        </Button>
      </DialogTrigger>
      <DialogContent className="max-w-xl">
        <DialogHeader>
          <DialogTitle>Add questions</DialogTitle>
          <DialogDescription>Those of this course that are not for practice and not in the quiz yet.</DialogDescription>
        </DialogHeader>
        <Field label="Search questions" hideLabel>
          <Input
            type="search"
            placeholder="Words of the question"
            value={search}
            maxLength={200}
            onChange={(event) => setSearch(event.target.value)}
          />
        </Field>
        <div className="-mx-2 max-h-[45dvh] min-h-32 overflow-y-auto px-2">
          {query.isPending && <Skeleton className="h-32" />}
          {query.error && <Alert tone="danger">{refusalText(query.error).message}</Alert>}
          {query.data && found.length === 0 && (
            <p className="py-6 text-center text-muted-foreground text-sm">
              {sought
                ? "No question holds all of these words."
                : "Every question of the course is in the quiz, or there are none."}
            </p>
          )}
          {found.map((question) => (
            <Checkbox
              key={question.id}
              label={question.title}
              description={typeNames[question.type]}
              checked={picked.some(({ id }) => id === question.id)}
              onChange={(event) => toggle(question, event.target.checked)}
            />
          ))}
          <LoadMore
            hasMore={query.hasNextPage}
            pending={query.isFetchingNextPage}
            onLoad={() => query.fetchNextPage()}
          />
        </div>
        <DialogFooter className="sm:justify-between">
          <LinkButton href={`/teach/courses/${courseId}/questions/new`} variant="ghost">
            Write a new one
          </LinkButton>
          <Button
            disabled={picked.length === 0}
            onClick={() => {
              onPick(picked.map(toQuizQuestion));
              change(false);
            }}
          >
            {picked.length < 2 ? "Add to the quiz" : `Add ${picked.length} to the quiz`}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
