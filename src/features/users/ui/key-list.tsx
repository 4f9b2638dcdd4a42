import { KeyRound } from "lucide-react";
import { Badge } from "#/ui/badge.tsx";
import { EmptyState } from "#/ui/empty-state.tsx";
import { LocalDate } from "#/ui/local-date.tsx";
import type { ApiKey } from "../contract.ts";
import { RevokeKey } from "./revoke-key.tsx";

const stateNames = { expired: "Expired", revoked: "Revoked", ended: "Ended" } as const;

export function KeyList({ keys }: { keys: readonly ApiKey[] }) {
  if (keys.length === 0) {
    return (
      <EmptyState icon={KeyRound} title="No keys yet" as="h3">
        A key lets a program read or change what you can, over the REST API.
      </EmptyState>
    );
  }
  return (
    <ul className="divide-y divide-border rounded-lg border border-border bg-card">
      {keys.map((key) => (
        <li key={key.id} className="flex flex-wrap items-start justify-between gap-3 px-4 py-3.5">
          <div className="min-w-0 flex-1 basis-64">
            <p className="flex flex-wrap items-center gap-2 font-medium">
              <span className="min-w-0 break-words">{key.name}</span>
              {key.state !== "active" && <Badge tone="neutral">{stateNames[key.state]}</Badge>}
            </p>
            <p className="mt-1 break-words font-mono text-muted-foreground text-xs">
              {key.handle} · {key.scopes.join(" ")}
            </p>
            <p className="mt-1 text-muted-foreground text-sm">
              Made <LocalDate at={key.createdAt} /> ·{" "}
              {key.lastUsedAt ? (
                <>
                  last used <LocalDate at={key.lastUsedAt} />
                </>
              ) : (
                "never used"
              )}{" "}
              ·{" "}
              {key.expiresAt ? (
                <>
                  expires <LocalDate at={key.expiresAt} />
                </>
              ) : (
                "does not expire"
              )}
            </p>
          </div>
          {key.state === "active" && <RevokeKey keyId={key.id} name={key.name} />}
        </li>
      ))}
    </ul>
  );
}
