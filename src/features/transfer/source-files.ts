/** What is to be imported, as files by path with "/" between; a folder here, an archive for later formats. */
export type SourceFiles = {
  paths: ReadonlySet<string>;
  text: (path: string) => Promise<string>;
  bytes: (path: string) => Promise<Uint8Array>;
  /** The first bytes of a file, enough to tell its kind. */
  start: (path: string) => Promise<Uint8Array>;
};
