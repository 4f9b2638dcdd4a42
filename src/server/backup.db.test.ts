import { mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "#/core/ids.ts";
import { uploadAnswerFile } from "#/features/assessments/actions/answer-files.ts";
import { startAttempt } from "#/features/assessments/actions/start-attempt.ts";
import { questionCategories } from "#/features/assessments/tables.ts";
import { courseFiles } from "#/features/courses/tables.ts";
import { makeCourse, makeLesson, makeUser } from "#/test/factories.ts";
import { makeQuizWorld } from "#/test/factories-assessments.ts";
import { testServices } from "#/test/harness.ts";
import { restoreBackup, writeBackup } from "./backup.ts";
import { type Connection, connect } from "./db.ts";
import { type EmbeddedEngine, openEmbedded } from "./embedded.ts";
import { createFiles } from "./files.ts";
import { migrate } from "./migrate.ts";

const { db, files } = testServices();
const folder = mkdtempSync(join(tmpdir(), "stoa-backup-"));
const path = join(folder, "site.stoa");
const marked = 'Grüße, "quotes", \\ and a line\nbreak — 数学';
let empty: EmbeddedEngine;
let target: Connection;

beforeAll(async () => {
  empty = await openEmbedded(join(folder, "empty"));
  await migrate(empty.address);
  target = connect(empty.address);
});

afterAll(async () => {
  await target.close();
  await empty.close();
  rmSync(folder, { recursive: true, force: true });
});

const countUsers = async (connection: Connection) => {
  const [row] = await connection.db.execute<{ n: number }>(sql`select count(*)::int as n from users`);
  return row?.n;
};

describe("backup and restore", () => {
  test("damaged files and other files are refused and leave the site empty", async () => {
    const targetFiles = createFiles(join(folder, "files"));
    await makeUser(db);
    await writeBackup(db, files, path, new Date());
    truncateSync(path, statSync(path).size - 30);
    await expect(restoreBackup(target.db, targetFiles, path)).rejects.toThrow(/damaged/);
    writeFileSync(path, "not a backup");
    await expect(restoreBackup(target.db, targetFiles, path)).rejects.toThrow(/no backup/);
    expect(await countUsers(target)).toBe(0);
  });

  test("all of it comes back, on another engine too, and only into an empty site", async () => {
    const owner = await makeUser(db, { role: "instructor", name: marked });
    const course = await makeCourse(db, owner);
    const lesson = await makeLesson(db, course, { body: marked });
    const sha256 = "ab".repeat(32);
    await files.put(`ab/${sha256}`, Buffer.from([0, 255, 7]));
    const at = new Date().toISOString();
    const file = {
      id: newId(),
      courseId: course.id,
      name: "a.png",
      mediaType: "image/png" as const,
      size: 3,
      sha256,
      createdAt: at,
    };
    await db.insert(courseFiles).values(file);

    const world = await makeQuizWorld(db, {}, ["file"]);
    const ctx = { ...testServices(), actor: world.learner.actor, files };
    const { id: attemptId } = await startAttempt(ctx, { quizId: world.quiz.id });
    const upload = { attemptId, questionId: world.questions[0]!.id, name: "a.txt", content: "QQ==" };
    const { id: answerFileId } = await uploadAnswerFile(ctx, upload);

    // A tree whose first row is in its last one, further apart than an entry of the file is long.
    const ids = Array.from({ length: 600 }, newId);
    const tree = ids.map((id, i) => ({ id, courseId: course.id, parentId: i === 0 ? ids.at(-1)! : null, name: id }));
    await db.insert(questionCategories).values(tree.map((row) => ({ ...row, createdAt: at })));

    const written = await writeBackup(db, files, path, new Date());
    const targetFiles = createFiles(join(folder, "files"));
    const restored = await restoreBackup(target.db, targetFiles, path);
    expect(restored).toEqual(written);
    expect(restored.files).toBeGreaterThan(0);
    const rows = await target.db.execute(
      sql`select name, body from users, lessons where users.id = ${owner.id} and lessons.id = ${lesson.id}`,
    );
    expect([...rows]).toEqual([{ name: marked, body: marked }]);
    expect(Buffer.from((await targetFiles.get(`ab/${sha256}`))!)).toEqual(Buffer.from([0, 255, 7]));
    expect(Buffer.from((await targetFiles.get(`answers/${answerFileId}`))!).toString()).toBe("A");
    await expect(restoreBackup(target.db, targetFiles, path)).rejects.toThrow(/has accounts already/);
  });
});
