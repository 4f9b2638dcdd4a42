import type { SaveReceipt } from "../../contract-attempts.ts";
import type { SessionDeps } from "./attempt-session.ts";
import type { KeptAnswers } from "./kept-answers.ts";
import { acknowledge, adoptEntries, emptyOutbox, markSending, nextBatch, toEvent } from "./outbox.ts";

type Save = (input: Parameters<SessionDeps["save"]>[0]) => Promise<SaveReceipt>;

/** Sends what closed pages left, once; gives how many questions' answers could not be sent. */
export const sendKept = async (
  attemptId: string,
  kept: KeptAnswers,
  claim: SessionDeps["claim"],
  save: Save,
): Promise<number> => {
  const found = await kept.list(attemptId);
  const mine = new Map<string, boolean>();
  for (const { client } of found) if (!mine.has(client)) mine.set(client, await claim(client));
  const { outbox: left, replaced } = adoptEntries(
    emptyOutbox,
    found.filter(({ client }) => mine.get(client)),
  );
  await kept.remove(replaced);
  let outbox = left;
  for (let batch = nextBatch(outbox); batch.length > 0; batch = nextBatch(outbox)) {
    const client = batch[0]?.client ?? "";
    try {
      outbox = markSending(outbox, batch);
      const { acks } = await save({ attemptId, client, events: batch.map(toEvent) });
      await kept.remove(batch);
      outbox = acknowledge(
        outbox,
        client,
        acks.map(({ clientSeq }) => clientSeq),
      );
    } catch {
      return outbox.entries.length;
    }
  }
  return 0;
};
