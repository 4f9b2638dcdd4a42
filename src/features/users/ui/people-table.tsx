import { Badge } from "#/ui/badge.tsx";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "#/ui/table.tsx";
import type { User } from "../contract.ts";
import { LocalDate } from "./local-date.tsx";
import { PersonActions } from "./person-actions.tsx";

export function PeopleTable({ people, viewerId }: { people: readonly User[]; viewerId: string }) {
  return (
    <Table label="People">
      <TableHeader>
        <TableRow>
          <TableHead>Person</TableHead>
          <TableHead>Joined</TableHead>
          <TableHead>Role and access</TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {people.map((person) => (
          <TableRow key={person.id}>
            <TableCell className="min-w-56">
              <p className="flex flex-wrap items-center gap-2 font-medium">
                {person.name}
                {person.id === viewerId && <Badge tone="primary">You</Badge>}
                {person.state === "suspended" && <Badge tone="danger">Suspended</Badge>}
              </p>
              <p className="break-all text-muted-foreground">{person.email}</p>
            </TableCell>
            <TableCell className="whitespace-nowrap text-muted-foreground">
              <LocalDate at={person.createdAt} />
            </TableCell>
            <TableCell>
              <PersonActions
                person={{ id: person.id, name: person.name, role: person.role, state: person.state }}
                isSelf={person.id === viewerId}
              />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
