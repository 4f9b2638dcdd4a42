import { newId } from "#/core/ids.ts";
import { saveAnswers } from "#/features/assessments/actions/save-answers.ts";
import { createAi } from "#/server/ai/ai.ts";
import { connect } from "#/server/db.ts";
import { openEmbedded } from "#/server/embedded.ts";
import { parseEnv } from "#/server/env.ts";
import { createFiles } from "#/server/files.ts";
import { createLog } from "#/server/log.ts";
import { migrate } from "#/server/migrate.ts";
import { createVault } from "#/server/vault.ts";

export type KillTarget = { dataDir: string } | { url: string };
export type KillWorld = { userId: string; attemptId: string; questionIds: string[] };
export type KillOrder = { target: KillTarget; run: string; world: KillWorld | null };
export type KillAck = { client: string; clientSeq: number; seq: number; questionId: string; text: string };
export type KillLine = { type: "ready"; world: KillWorld } | { type: "acks"; acks: KillAck[] };

const tabs = 4;
const tell = (line: KillLine) => process.stdout.write(`${JSON.stringify(line)}\n`);

const main = async ({ target, run, world: given }: KillOrder): Promise<void> => {
  const address =
    "url" in target ? ({ kind: "server", url: target.url } as const) : (await openEmbedded(target.dataDir)).address;
  await migrate(address);
  const { db } = connect(address);
  const services = {
    db,
    now: () => new Date(),
    log: createLog("silent"),
    ai: createAi(parseEnv({})),
    files: createFiles("unused"),
    vault: createVault("unused"),
  };
  const ctxOf = (userId: string) => ({
    ...services,
    actor: { kind: "user", userId, role: "learner", sessionId: newId() } as const,
  });
  const begin = async (): Promise<KillWorld> => {
    // Later rounds go without what renders questions, which takes a second to load.
    const { makeQuizWorld } = await import("./factories-assessments.ts");
    const { startAttempt } = await import("#/features/assessments/actions/start-attempt.ts");
    const { learner, quiz } = await makeQuizWorld(db);
    const attempt = await startAttempt(ctxOf(learner.id), { quizId: quiz.id });
    const questions = attempt.questions.filter(({ question }) => question.type === "essay");
    return { userId: learner.id, attemptId: attempt.id, questionIds: questions.map(({ question }) => question.id) };
  };
  const world = given ?? (await begin());
  const ctx = ctxOf(world.userId);
  tell({ type: "ready", world });

  /** As a browser does: the same events again until they are acknowledged. */
  const saveUntilAcknowledged = async (client: string, events: Parameters<typeof saveAnswers>[1]["events"]) => {
    for (;;) {
      try {
        return await saveAnswers(ctx, { attemptId: world.attemptId, client, events });
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  };

  const type = async (client: string): Promise<never> => {
    for (let clientSeq = 0; ; clientSeq += 2) {
      const events = [clientSeq, clientSeq + 1].map((count) => ({
        clientSeq: count,
        questionId: world.questionIds[count % world.questionIds.length]!,
        answer: { type: "essay" as const, text: `${client} wrote ${count}` },
        baseSeq: null,
        cleared: false,
        clientTime: null,
      }));
      const { acks } = await saveUntilAcknowledged(client, events);
      tell({
        type: "acks",
        acks: acks.map((ack) => ({
          client,
          clientSeq: ack.clientSeq,
          seq: ack.seq,
          questionId: ack.questionId,
          text: `${client} wrote ${ack.clientSeq}`,
        })),
      });
    }
  };
  await Promise.all(Array.from({ length: tabs }, (_, tab) => type(`${run}-${tab}`)));
};

if (process.argv[2]) await main(JSON.parse(process.argv[2]) as KillOrder);
