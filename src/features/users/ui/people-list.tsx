import { Badge } from "#/ui/badge.tsx";
import { LocalDate } from "#/ui/local-date.tsx";
import type { User } from "../contract.ts";
import { PersonActions } from "./person-actions.tsx";

export function PeopleList({ people, viewerId }: { people: readonly User[]; viewerId: string }) {
  return (
    <ul className="divide-y divide-border rounded-lg border border-border bg-card">
      {people.map((person) => (
        <li
          key={person.id}
          className="grid items-center gap-x-6 gap-y-3 px-4 py-3.5 text-sm sm:grid-cols-[1fr_auto] md:grid-cols-[1fr_10rem_auto]"
        >
          <div className="min-w-0">
            <p className="flex flex-wrap items-center gap-2 font-medium text-base">
              <span className="min-w-0 break-words">{person.name}</span>
              {person.id === viewerId && <Badge tone="primary">You</Badge>}
              {person.state === "suspended" && <Badge tone="danger">Suspended</Badge>}
            </p>
            <p className="break-all text-muted-foreground">{person.email}</p>
          </div>
          <p className="text-muted-foreground max-md:hidden">
            joined <LocalDate at={person.createdAt} />
          </p>
          <PersonActions
            person={{ id: person.id, name: person.name, role: person.role, state: person.state }}
            isSelf={person.id === viewerId}
          />
        </li>
      ))}
    </ul>
  );
}
