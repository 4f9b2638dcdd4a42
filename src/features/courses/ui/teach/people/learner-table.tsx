import { Badge } from "#/ui/badge.tsx";
import { cn } from "#/ui/cn.ts";
import { LocalDate } from "#/ui/local-date.tsx";
import { Progress } from "#/ui/progress.tsx";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "#/ui/table.tsx";
import type { CourseLearner, Group } from "../../../contract-people.ts";
import { LearnerGroups } from "./learner-groups.tsx";

type LearnerTableProps = { learners: readonly CourseLearner[]; groups: readonly Group[] };

/** The learners of a course for its instructors: how far each is, and in which groups. */
export function LearnerTable({ learners, groups }: LearnerTableProps) {
  return (
    <Table label="Learners and how far they are">
      <TableHeader>
        <TableRow>
          <TableHead>Learner</TableHead>
          <TableHead>Lessons done</TableHead>
          <TableHead>Last seen</TableHead>
          <TableHead>Groups</TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {learners.map(({ user, progress, lastSeenAt, groups: own }) => (
          <TableRow key={user.id}>
            <TableCell className="min-w-60">
              <p className="font-medium">{user.name}</p>
              <p className="break-words text-muted-foreground">{user.email}</p>
            </TableCell>
            <TableCell className="min-w-40">
              <Progress
                value={progress.completed}
                max={progress.total}
                label={`Lessons done by ${user.name}`}
                valueText={`${progress.completed} of ${progress.total}`}
                tone={progress.percent === 100 ? "success" : "primary"}
              />
              <p className="mt-1 text-muted-foreground text-xs tabular-nums">
                {progress.completed} of {progress.total}
              </p>
            </TableCell>
            <TableCell className="whitespace-nowrap">
              {lastSeenAt ? <LocalDate at={lastSeenAt} /> : <span className="text-muted-foreground">Not yet</span>}
            </TableCell>
            <TableCell>
              <div className={cn("flex min-w-40 flex-wrap items-center gap-1.5", own.length === 0 && "-ms-2")}>
                {own.map(({ id, name }) => (
                  <Badge key={id}>{name}</Badge>
                ))}
                {groups.length > 0 && (
                  <LearnerGroups
                    user={{ id: user.id, name: user.name }}
                    groups={groups.map(({ id, name }) => ({ id, name }))}
                    own={own.map(({ id }) => id)}
                  />
                )}
              </div>
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
