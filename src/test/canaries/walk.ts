import { callerFor } from "#/api/caller.ts";
import { operationsOf, proceduresOf } from "#/api/rest/route-table.ts";
import { appRouter } from "#/api/router.ts";
import type { Actor } from "#/core/actor.ts";
import type { Services } from "#/server/context.ts";
import { cases } from "../access/cases.ts";
import { targetOf } from "../access/target.ts";
import type { ActorName, World } from "../access/world.ts";
import { restClient } from "../rest.ts";
import type { Sown } from "./sow.ts";

const procedures = proceduresOf(appRouter);
const operations = new Map(operationsOf(appRouter).map((operation) => [operation.name, operation]));

/** Reads first, and last what takes the ground from under other calls. */
const last = ["attempts.submit", "threads.delete", "keys.revoke", "users.changePassword", "enrolments.leave"];
const inOrder = procedures
  .map(([name, procedure]) => ({ name, isRead: procedure._def.type === "query" }))
  .sort((a, b) => last.indexOf(a.name) - last.indexOf(b.name) || Number(b.isRead) - Number(a.isRead));

export type Heard = { name: string; where: string; said: string };
type Me = Parameters<(typeof cases)[string]["input"]>[1];
export type Walker = { where: string; actor: Actor; me: Me; world: World };

/** The same world with another question, quiz or attempt where one is named. */
const worldsOf = ({ world }: Walker, { questionIds, quizIds, attemptIds }: Sown): World[] => [
  world,
  ...questionIds.map((id) => ({ ...world, choiceId: id, essayId: id, practiceId: id })),
  ...quizIds.map((id) => ({ ...world, quizId: id, draftQuizId: id, heldQuizId: id })),
  ...attemptIds.map((id) => ({ ...world, openAttemptId: id, doneAttemptId: id })),
];

/** Every input that differs by what it names; fresh ids and names do not count. */
const inputsOf = (name: string, walker: Walker, sown: Sown): Record<string, unknown>[] => {
  const found = new Map<string, Record<string, unknown>>();
  const named = ({
    choiceId,
    essayId,
    practiceId,
    quizId,
    draftQuizId,
    heldQuizId,
    openAttemptId,
    doneAttemptId,
  }: World) => [choiceId, essayId, practiceId, quizId, draftQuizId, heldQuizId, openAttemptId, doneAttemptId];
  for (const world of worldsOf(walker, sown)) {
    const input = cases[name]!.input(world, walker.me);
    const text = JSON.stringify(input);
    const key = named(world)
      .filter((id) => text.includes(id))
      .join(" ");
    if (!found.has(key)) found.set(key, input);
  }
  return [...found.values()];
};

const said = (error: unknown): string => {
  const { message = "", cause } = error as { message?: string; cause?: unknown };
  return `${message} ${JSON.stringify(error)} ${cause ? said(cause) : ""}`;
};

/** Every procedure as this actor, with all that it could name. */
export const walkTrpc = async (
  services: Services,
  walker: Walker,
  sown: Sown,
  what: "all" | "reads" = "all",
): Promise<Heard[]> => {
  const caller = callerFor({ ...services, actor: walker.actor }) as unknown as Record<
    string,
    Record<string, (input: unknown) => Promise<unknown>>
  >;
  const heard: Heard[] = [];
  for (const { name, isRead } of inOrder) {
    if (what === "reads" && !isRead) continue;
    const [feature = "", verb = ""] = name.split(".");
    for (const input of inputsOf(name, walker, sown)) {
      const answer = await caller[feature]![verb]!(input).then((data) => JSON.stringify(data) ?? "", said);
      heard.push({ name, where: `tRPC as ${walker.where}`, said: answer });
    }
  }
  return heard;
};

/** Every REST operation with this key. */
export const walkRest = async (
  services: Services,
  walker: Walker & { key: string | undefined },
  sown: Sown,
  what: "all" | "reads" = "all",
): Promise<Heard[]> => {
  const rest = restClient(services);
  const heard: Heard[] = [];
  for (const { name, isRead } of inOrder) {
    if (what === "reads" && !isRead) continue;
    const operation = operations.get(name);
    if (!operation) continue;
    for (const input of inputsOf(name, walker, sown)) {
      const { path, body } = targetOf(operation, input);
      const answer = await rest(operation.rest.method, path, { key: walker.key, body });
      heard.push({ name, where: `REST as ${walker.where}`, said: JSON.stringify(answer) });
    }
  }
  return heard;
};

export const meOf = (name: ActorName): Me => (name === "anonymous" ? null : name);
