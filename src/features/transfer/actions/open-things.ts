import { createHash } from "node:crypto";
import { newId } from "#/core/ids.ts";
import type { Db } from "#/server/db.ts";
import { selectThings, type ThingKind, upsertThings } from "../store.ts";

const hashOf = (value: unknown): string => createHash("sha256").update(JSON.stringify(value)).digest("hex");

/** In the place of the source's hash: the source lost the thing, so that its coming back is news. */
const withdrawn = "withdrawn";

/** Something that the source has: what it says there, what stands here now (undefined: nothing), its name for people. */
export type Thing = { kind: ThingKind; ref: string; source: unknown; here: unknown; name: string };

/** What becomes of it: the source's form is written, ours stays although the source has a new one, or nothing is new. */
export type Fate = "write" | "keep" | "leave";

/**
 * What earlier imports made of the source's things: their ids, what the source said, and what was stored here then, so
 * that what people changed since can be told from what the source changed.
 */
export const openThings = async (tx: Db, courseId: string, replaceEdits: boolean) => {
  const known = new Map((await selectThings(tx, courseId)).map((row) => [`${row.kind} ${row.externalRef}`, row]));
  const ids = new Map<string, string>();
  const kept: string[] = [];
  const seen = new Map<string, { kind: ThingKind; externalRef: string; contentHash: string; storedHash: string }>();
  const idOf = (kind: ThingKind, ref: string): string => {
    const key = `${kind} ${ref}`;
    const id = ids.get(key) ?? known.get(key)?.thingId ?? newId();
    ids.set(key, id);
    return id;
  };
  return {
    idOf,
    /** Names of what the source changed and people changed here too, so that ours stayed. */
    kept,
    /** Notes what the source says; true when that is new. For things that nobody changes here. */
    note: (kind: ThingKind, ref: string, source: unknown, id?: string): boolean => {
      const contentHash = hashOf(source);
      ids.set(`${kind} ${ref}`, id ?? idOf(kind, ref));
      seen.set(`${kind} ${ref}`, { kind, externalRef: ref, contentHash, storedHash: contentHash });
      return known.get(`${kind} ${ref}`)?.contentHash !== contentHash;
    },
    /** Kept things stay as they were noted, so that the next import names them again. */
    decide: ({ kind, ref, source, here, name }: Thing): Fate => {
      const key = `${kind} ${ref}`;
      const before = known.get(key);
      idOf(kind, ref);
      const contentHash = hashOf(source);
      const isNews = before?.contentHash !== contentHash;
      const isEdited = before !== undefined && here !== undefined && hashOf(here) !== before.storedHash;
      const fate = isEdited ? (replaceEdits ? "write" : isNews ? "keep" : "leave") : isNews ? "write" : "leave";
      if (fate === "keep") kept.push(name);
      const entry = { kind, externalRef: ref, contentHash, storedHash: before?.storedHash ?? contentHash };
      const isOpen = fate === "keep" && before !== undefined && before.contentHash !== withdrawn;
      seen.set(key, isOpen ? { ...entry, contentHash: before.contentHash } : entry);
      return fate;
    },
    /** Notes what was stored, as it reads here. */
    stored: (kind: ThingKind, ref: string, here: unknown): void => {
      const entry = seen.get(`${kind} ${ref}`);
      if (entry) entry.storedHash = hashOf(here);
    },
    /** Notes that a thing was taken from view because the source lost it, and how it reads here since. */
    withdraw: (kind: ThingKind, ref: string, here: unknown): void => {
      idOf(kind, ref);
      seen.set(`${kind} ${ref}`, { kind, externalRef: ref, contentHash: withdrawn, storedHash: hashOf(here) });
    },
    wasWithdrawn: (kind: ThingKind, ref: string): boolean => known.get(`${kind} ${ref}`)?.contentHash === withdrawn,
    gone: (kind: ThingKind) =>
      [...known].filter(([key, row]) => row.kind === kind && !seen.has(key)).map(([, row]) => row),
    save: () =>
      upsertThings(
        tx,
        [...seen].map(([key, entry]) => ({ ...entry, id: newId(), courseId, thingId: ids.get(key) as string })),
      ),
  };
};
export type Things = Awaited<ReturnType<typeof openThings>>;
