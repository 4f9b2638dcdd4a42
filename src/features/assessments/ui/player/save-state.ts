import { type Outbox, unsentQuestions } from "./outbox.ts";

/** What is true of the answers now. `count`: questions whose latest change only this browser has. */
export type SaveState =
  | { kind: "saved" }
  | { kind: "saving"; count: number }
  | { kind: "offline"; count: number; isDurable: boolean }
  | { kind: "failing"; count: number; isDurable: boolean }
  | { kind: "signed_out"; count: number; isDurable: boolean }
  | { kind: "refused"; count: number; message: string }
  | { kind: "sending_files"; files: number }
  | { kind: "files_wait"; files: number };

/** `isOnline` is the browser's word, `isDurable` whether it could keep the answers on this device. */
export const saveStateOf = (outbox: Outbox, isOnline: boolean, isDurable: boolean): SaveState => {
  const count = unsentQuestions(outbox).size;
  if (count === 0) return { kind: "saved" };
  const { trouble } = outbox;
  if (trouble?.kind === "signed_out") return { kind: "signed_out", count, isDurable };
  if (trouble && (trouble.kind === "closed" || outbox.refused.size > 0))
    return { kind: "refused", count, message: trouble.message };
  if (!isOnline || trouble?.kind === "unreachable") return { kind: "offline", count, isDurable };
  if (trouble) return { kind: "failing", count, isDurable };
  return { kind: "saving", count };
};

/** The same with files on their way. What is wrong with the answers comes first: each file says for itself how it is. */
export const withFiles = (save: SaveState, { sending, waiting }: { sending: number; waiting: number }): SaveState => {
  if (sending + waiting === 0 || (save.kind !== "saved" && save.kind !== "saving")) return save;
  return waiting > 0 ? { kind: "files_wait", files: waiting } : { kind: "sending_files", files: sending };
};

const filesText = (count: number) => (count === 1 ? "1 file" : `${count} files`);
const answers = (count: number) => (count === 1 ? "1 answer" : `${count} answers`);
const place = (isDurable: boolean) => (isDurable ? "kept on this device" : "kept in this tab only, leave it open");

/** The short word for the badge. */
export const saveLabel = (state: SaveState): string => {
  switch (state.kind) {
    case "saved":
      return "All answers saved";
    case "saving":
      return "Saving…";
    case "offline":
      return `Offline – ${answers(state.count)} ${place(state.isDurable)}`;
    case "failing":
      return `The server does not answer – ${answers(state.count)} ${place(state.isDurable)}`;
    case "signed_out":
      return `Signed out – ${answers(state.count)} ${place(state.isDurable)}`;
    case "sending_files":
      return `Sending ${filesText(state.files)}…`;
    case "files_wait":
      return `${filesText(state.files)} not sent yet, in this tab only: leave it open`;
    case "refused":
      return `${answers(state.count)} could not be saved`;
  }
};
