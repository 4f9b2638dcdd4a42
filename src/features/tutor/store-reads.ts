import { and, desc, eq, lt, or, sql } from "drizzle-orm";
import type { Instant } from "#/core/time.ts";
import { lessons } from "#/features/courses/tables.ts";
import { users } from "#/features/users/tables.ts";
import type { Db } from "#/server/db.ts";
import type { ThreadRead } from "./contract.ts";
import type { Conversation, ConversationRead } from "./contract-reading.ts";
import { messages, threads } from "./tables.ts";
import { threadReads } from "./tables-tutor-teaching.ts";

/** The latest first. */
export const readsOfThread = (db: Db, threadId: string, limit: number): Promise<ThreadRead[]> =>
  db
    .select({ by: users.name, at: threadReads.readAt })
    .from(threadReads)
    .leftJoin(users, eq(users.id, threadReads.readerId))
    .where(eq(threadReads.threadId, threadId))
    .orderBy(desc(threadReads.id))
    .limit(limit);

export const insertRead = (db: Db, read: typeof threadReads.$inferInsert) => db.insert(threadReads).values(read);

const questionsIn = sql<number>`(
  select count(*)::int from ${messages} m where m.thread_id = ${threads.id} and m.role = 'learner'
)`;
const lastReadOf = sql<string | null>`(
  select max(r.read_at) from ${threadReads} r where r.thread_id = ${threads.id}
)`;

const conversationColumns = {
  id: threads.id,
  courseId: threads.courseId,
  learnerId: threads.userId,
  learner: users.name,
  lessonTitle: lessons.title,
  questions: questionsIn,
  createdAt: threads.createdAt,
  updatedAt: threads.updatedAt,
  lastReadAt: sql<string | null>`${lastReadOf}`.mapWith((at) => (at === null ? null : new Date(at).toISOString())),
};

/** Written under no rule but "staff may read", and not empty. The caller checks that the course still says so. */
const isOpen = and(
  eq(threads.visibility, "instructor"),
  sql`exists (select 1 from ${messages} m where m.thread_id = ${threads.id})`,
);

const openThreads = (db: Db) =>
  db
    .select(conversationColumns)
    .from(threads)
    .innerJoin(users, eq(users.id, threads.userId))
    .leftJoin(lessons, eq(lessons.id, threads.lessonId));

export type ConversationRow = Conversation & { courseId: string; learnerId: string };

/** The latest first; one more than `limit` when there are. */
export const selectOpenThreads = (
  db: Db,
  given: { courseId: string; before: { updatedAt: Instant; id: string } | null; limit: number },
): Promise<ConversationRow[]> =>
  openThreads(db)
    .where(
      and(
        eq(threads.courseId, given.courseId),
        isOpen,
        given.before
          ? or(
              lt(threads.updatedAt, given.before.updatedAt),
              and(eq(threads.updatedAt, given.before.updatedAt), lt(threads.id, given.before.id)),
            )
          : undefined,
      ),
    )
    .orderBy(desc(threads.updatedAt), desc(threads.id))
    .limit(given.limit + 1);

export const findOpenThread = async (db: Db, threadId: string): Promise<ConversationRow | null> => {
  const [row] = await openThreads(db).where(and(eq(threads.id, threadId), isOpen));
  return row ?? null;
};

/** Of a course, the latest first; one more than `limit` when there are. */
export const selectReads = (
  db: Db,
  given: { courseId: string; before: string | null; limit: number },
): Promise<ConversationRead[]> =>
  db
    .select({
      id: threadReads.id,
      conversationId: threadReads.threadId,
      by: users.name,
      learner: sql<string | null>`(select l.name from ${users} l where l.id = ${threadReads.learnerId})`,
      at: threadReads.readAt,
    })
    .from(threadReads)
    .leftJoin(users, eq(users.id, threadReads.readerId))
    .where(
      and(
        eq(threadReads.courseId, given.courseId),
        given.before === null ? undefined : lt(threadReads.id, given.before),
      ),
    )
    .orderBy(desc(threadReads.id))
    .limit(given.limit + 1);
