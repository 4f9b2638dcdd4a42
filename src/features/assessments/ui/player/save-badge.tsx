"use client";

import { CircleAlert, CloudCheck, CloudOff, LoaderCircle, LogIn, type LucideIcon } from "lucide-react";
import { Alert } from "#/ui/alert.tsx";
import { cn } from "#/ui/cn.ts";
import { LinkButton } from "#/ui/link-button.tsx";
import { type SaveState, saveLabel } from "./save-state.ts";

const looks = {
  saved: { icon: CloudCheck, className: "text-success" },
  saving: { icon: LoaderCircle, className: "text-muted-foreground" },
  offline: { icon: CloudOff, className: "text-warning" },
  failing: { icon: CloudOff, className: "text-warning" },
  signed_out: { icon: LogIn, className: "text-warning" },
  refused: { icon: CircleAlert, className: "text-danger" },
  sending_files: { icon: LoaderCircle, className: "text-muted-foreground" },
  files_wait: { icon: CloudOff, className: "text-warning" },
} as const satisfies Record<SaveState["kind"], { icon: LucideIcon; className: string }>;

/** Where the answers are, in a few words. `short` leaves out how many and where. */
export function SaveBadge({ state, short }: { state: SaveState; short?: boolean }) {
  const { icon: Icon, className } = looks[state.kind];
  const label = saveLabel(state);
  return (
    <p data-save={state.kind} className={cn("flex items-start gap-2 text-sm leading-snug", className)}>
      <Icon
        aria-hidden
        className={cn(
          "mt-px size-4.5 shrink-0",
          (state.kind === "saving" || state.kind === "sending_files") && "motion-safe:animate-spin",
        )}
      />
      {short ? (
        <>
          <span aria-hidden>{shortLabels[state.kind]}</span>
          <span className="sr-only">{label}</span>
        </>
      ) : (
        label
      )}
    </p>
  );
}

const shortLabels = {
  saved: "Saved",
  saving: "Saving…",
  offline: "Offline",
  failing: "Not saved yet",
  signed_out: "Signed out",
  refused: "Not saved",
  sending_files: "Sending…",
  files_wait: "Not sent yet",
} as const satisfies Record<SaveState["kind"], string>;

const countOf = (count: number) => (count === 1 ? "Your latest answer is" : `Your latest ${count} answers are`);
const where = (isDurable: boolean) =>
  isDurable
    ? "kept on this device, even if you close the page"
    : "kept in this tab only: this browser cannot store them, so leave the page open";

/** The longer word when something stands in the way of saving; nothing while all is well. */
export function SaveTrouble({
  state,
  isOnline,
  attemptId,
}: {
  state: SaveState;
  isOnline: boolean;
  attemptId: string;
}) {
  switch (state.kind) {
    case "saved":
      return isOnline ? null : (
        <Alert tone="warning" title="You are offline">
          Everything so far is saved. You can go on: what you answer now is kept here and sent when you are back online.
        </Alert>
      );
    case "saving":
    case "sending_files":
      return null;
    case "files_wait":
      return (
        <Alert tone="warning" title={state.files === 1 ? "A file has not arrived" : "Files have not arrived"}>
          The server cannot be reached. This tab alone has{" "}
          {state.files === 1 ? "the file: leave it open, and it is" : "the files: leave it open, and they are"} sent as
          soon as the connection is back.
        </Alert>
      );
    case "offline":
      return (
        <Alert tone="warning" title="No connection: you can go on answering">
          {countOf(state.count)} {where(state.isDurable)}, and sent as soon as the connection is back.
        </Alert>
      );
    case "failing":
      return (
        <Alert tone="warning" title="The server does not answer at the moment">
          {countOf(state.count)} {where(state.isDurable)}, and sent as soon as it does. You can go on.
        </Alert>
      );
    case "signed_out":
      return (
        <Alert
          tone="warning"
          title="You are signed out"
          action={
            <LinkButton size="sm" href={`/signin?next=${encodeURIComponent(`/attempts/${attemptId}`)}`} target="_blank">
              Sign in
            </LinkButton>
          }
        >
          {countOf(state.count)} {where(state.isDurable)}. Sign in with the account that started this attempt, and they
          are sent.
        </Alert>
      );
    case "refused":
      return (
        <Alert tone="danger" title="Something you wrote could not be saved">
          The server answered: {state.message} Your text is still here; copy it before you leave the page.
        </Alert>
      );
  }
}
