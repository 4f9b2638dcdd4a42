import { sumMarks } from "#/core/marks.ts";
import type { Answer } from "#/features/assessments/answer.ts";
import { graceSeconds } from "#/features/assessments/attempt.ts";
import { isBlank } from "#/features/assessments/blank.ts";
import type { AnswerAck, AnswerEvent } from "#/features/assessments/contract-attempts.ts";
import { grade } from "#/features/assessments/grading.ts";
import type { QuestionBody } from "#/features/assessments/question.ts";

export type Sent = { client: string; events: readonly AnswerEvent[] };
type Taken = AnswerEvent & { client: string; seq: number; outcome: AnswerAck["outcome"]; overwroteSeq: number | null };
type Mark = { earned: string | null; isByPerson: boolean };
type Regrade = { id: string; from: number; before: Mark };
type Keyed = { id: string; versions: QuestionBody[]; pinned: number; mark: Mark | null; regrades: Regrade[] };

/** Time moves in steps of 100 s, so that no boundary is nearer than 40 s to a step, however slow the machine. */
export const step = 100;
export const firstLimit = 600;
export const extension = 400;

/** What an attempt is, in the plainest words: a list of events, a clock, and marks that follow from both. */
export const makeReference = (questions: readonly { id: string; body: QuestionBody }[]) => {
  const events: Taken[] = [];
  const keyed: Keyed[] = questions.map(({ id, body }) => ({
    id,
    versions: [body],
    pinned: 0,
    mark: null,
    regrades: [],
  }));
  const factors = { own: null as number | null, group: null as number | null };
  let isOpen = true;
  let isHeld = false;
  let elapsed = 0;
  let limit = firstLimit;

  const current = (questionId: string) =>
    events.findLast((event) => event.questionId === questionId && event.outcome === "accepted");
  const gradedBy = (question: Keyed, version: number): Mark => ({
    earned: grade(question.versions[version]!, current(question.id)?.answer ?? null, "1").earned,
    isByPerson: false,
  });
  const close = () => {
    if (!isOpen) return;
    isOpen = false;
    for (const question of keyed) question.mark = gradedBy(question, question.pinned);
  };
  const look = () => {
    if (elapsed > limit * (factors.own ?? factors.group ?? 1) + graceSeconds) close();
  };
  const take = (client: string, event: AnswerEvent): Taken => {
    const known = events.find((other) => other.client === client && other.clientSeq === event.clientSeq);
    if (known) return known;
    const before = current(event.questionId);
    const replacesNothing = isBlank(event.answer) && !event.cleared && before && !isBlank(before.answer);
    const outcome = !isOpen ? "late" : replacesNothing ? "ignored_blank" : "accepted";
    const isUnseen = before && before.client !== client && before.seq > (event.baseSeq ?? 0);
    const overwroteSeq = outcome === "accepted" && isUnseen ? before.seq : null;
    const taken = { ...event, client, seq: events.length + 1, outcome, overwroteSeq } as const;
    events.push(taken);
    return taken;
  };

  return {
    current,
    look,
    submit: () => {
      look();
      close();
    },
    save: ({ client, events: sent }: Sent) => {
      look();
      return sent
        .map((event) => take(client, event))
        .map(({ seq, outcome, overwroteSeq }) => ({ seq, outcome, overwroteSeq }));
    },
    isOpen: () => isOpen,
    isHeld: () => isHeld,
    events: (): readonly Taken[] => events,
    answers: (): (Answer | null)[] => questions.map(({ id }) => current(id)?.answer ?? null),
    wait: (seconds: number) => {
      elapsed += seconds;
    },
    extend: () => {
      limit += extension;
      return limit;
    },
    except: (whom: "own" | "group", factor: number | null) => {
      factors[whom] = factor;
    },
    hold: (isOn: boolean) => {
      isHeld = isOn;
    },
    changeKey: (index: number, body: QuestionBody) => keyed[index]!.versions.push(body),
    /** Whether the version in use would grade what an older one graded, and what would come of it; null when not. */
    regraded: (index: number): { from: string | null; to: string | null } | null => {
      const question = keyed[index]!;
      const newest = question.versions.length - 1;
      if (!question.mark || question.pinned === newest) return null;
      const { earned: from, isByPerson } = question.mark;
      return { from, to: isByPerson ? from : gradedBy(question, newest).earned };
    },
    regrade: (index: number, id: string) => {
      const question = keyed[index]!;
      question.regrades.push({ id, from: question.pinned, before: question.mark! });
      question.pinned = question.versions.length - 1;
      if (!question.mark!.isByPerson) question.mark = gradedBy(question, question.pinned);
    },
    lastRegrade: (index: number) => keyed[index]!.regrades.at(-1)?.id ?? null,
    undo: (index: number) => {
      const question = keyed[index]!;
      const { from, before } = question.regrades.pop()!;
      question.pinned = from;
      if (!question.mark!.isByPerson) question.mark = before;
    },
    mark: (index: number, earned: string) => {
      keyed[index]!.mark = { earned, isByPerson: true };
    },
    earned: () => keyed.map(({ mark }) => mark?.earned ?? null),
    total: () => {
      const sum = sumMarks(keyed.map(({ mark }) => mark?.earned ?? "0"));
      return sum.startsWith("-") ? "0" : sum;
    },
  };
};

export type Reference = ReturnType<typeof makeReference>;
