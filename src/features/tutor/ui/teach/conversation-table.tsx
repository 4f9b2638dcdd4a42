import Link from "next/link";
import { LocalDate } from "#/ui/local-date.tsx";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "#/ui/table.tsx";
import type { Conversation, ConversationRead } from "../../contract-reading.ts";
import { LocalMoment } from "../local-moment.tsx";

/** Conversations that staff may read. A link is not fetched ahead: each opening is written down. */
export function ConversationTable({ base, conversations }: { base: string; conversations: readonly Conversation[] }) {
  return (
    <Table label="Conversations that you may read">
      <TableHeader>
        <TableRow>
          <TableHead>Learner</TableHead>
          <TableHead>Begun beside</TableHead>
          <TableHead numeric>Questions</TableHead>
          <TableHead>Last message</TableHead>
          <TableHead>Last read by staff</TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {conversations.map(({ id, learner, lessonTitle, questions, updatedAt, lastReadAt }) => (
          <TableRow key={id}>
            <TableCell>
              <Link href={`${base}/${id}`} prefetch={false} className="font-medium hover:underline focus-ring">
                {learner}
              </Link>
            </TableCell>
            <TableCell>{lessonTitle ?? <span className="text-muted-foreground">the tutor’s page</span>}</TableCell>
            <TableCell numeric>{questions}</TableCell>
            <TableCell>
              <LocalDate at={updatedAt} />
            </TableCell>
            <TableCell>
              {lastReadAt ? <LocalDate at={lastReadAt} /> : <span className="text-muted-foreground">never</span>}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

const gone = <span className="text-muted-foreground">account gone</span>;

/** The trail: who of the staff opened whose conversation. */
export function ReadTable({ reads }: { reads: readonly ConversationRead[] }) {
  return (
    <Table label="Who read whose conversation">
      <TableHeader>
        <TableRow>
          <TableHead>Read by</TableHead>
          <TableHead>Conversation of</TableHead>
          <TableHead>When</TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {reads.map(({ id, by, learner, at }) => (
          <TableRow key={id}>
            <TableCell>{by ?? gone}</TableCell>
            <TableCell>{learner ?? gone}</TableCell>
            <TableCell>
              <LocalMoment at={at} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
