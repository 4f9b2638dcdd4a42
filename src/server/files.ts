import { join } from "node:path";
import { Disk } from "flydrive";
import { FSDriver } from "flydrive/drivers/fs";

/** Bytes by key, e.g. "ab/cdef…" of their SHA-256. */
export type Files = {
  put(key: string, bytes: Uint8Array): Promise<void>;
  get(key: string): Promise<Uint8Array | null>;
  remove(key: string): Promise<void>;
};

export const createFiles = (dataDir: string): Files => {
  const disk = new Disk(new FSDriver({ location: join(dataDir, "files"), visibility: "private" }));
  return {
    put: (key, bytes) => disk.put(key, bytes),
    get: async (key) => ((await disk.exists(key)) ? await disk.getBytes(key) : null),
    remove: (key) => disk.delete(key),
  };
};
