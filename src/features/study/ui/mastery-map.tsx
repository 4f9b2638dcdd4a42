import { ChevronRight } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { cn } from "#/ui/cn.ts";
import { LinkButton } from "#/ui/link-button.tsx";
import { Progress } from "#/ui/progress.tsx";
import type { Mastery, MasteryTopic } from "../contract-mastery.ts";
import { backWords, progressNames, shownWords, wantedWords } from "../mastery-words.ts";
import { type Help, HowToReach } from "./how-to-reach.tsx";
import { MasteryBadge } from "./mastery-badge.tsx";

type MasteryMapProps = {
  courseHref: string;
  mastery: Mastery;
  /** The topic whose answers are shown. */
  openId: string | null;
  /** Whom to ask where a topic stays unsettled. */
  help: Help | null;
  /** Those answers. */
  children: ReactNode;
};

const groupNames = ["To begin with", "Builds on that", "Further on"];

const groupsOf = ({ by, topics }: Mastery): { name: string | null; topics: MasteryTopic[] }[] => {
  const groups = Map.groupBy(topics, ({ depth }) => Math.min(depth, groupNames.length - 1));
  return [...groups].map(([depth, of]) => ({
    name: by === "skills" && groups.size > 1 ? groupNames[depth]! : null,
    topics: of,
  }));
};

/** How far somebody has come with each skill of a course, by what it needs first. */
export function MasteryMap({ courseHref, mastery, openId, help, children }: MasteryMapProps) {
  return (
    <div className="flex flex-col gap-8">
      {groupsOf(mastery).map(({ name, topics }) => (
        <section key={name ?? "all"} aria-label={name ?? (mastery.by === "skills" ? "Skills" : "Lessons")}>
          {name && <h2 className="pb-3 font-semibold font-serif text-xl tracking-tight">{name}</h2>}
          <ul className="flex flex-col divide-y divide-border rounded-lg border border-border bg-card shadow-xs">
            {topics.map((topic) => (
              <TopicRow key={topic.id} courseHref={courseHref} topic={topic} isOpen={topic.id === openId} help={help}>
                {children}
              </TopicRow>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

type TopicRowProps = {
  courseHref: string;
  topic: MasteryTopic;
  isOpen: boolean;
  help: Help | null;
  children: ReactNode;
};

function TopicRow({ courseHref, topic, isOpen, help, children }: TopicRowProps) {
  const { id, name, progress, probability, attempts, needs, goBackTo, questions } = topic;
  const wanted = goBackTo ? backWords(goBackTo, help?.people ?? []) : wantedWords(topic);
  return (
    <li id={`topic-${id}`} className="scroll-mt-20 px-4 py-4 sm:px-5">
      <div className="grid items-center gap-x-6 gap-y-2 sm:grid-cols-[minmax(0,1fr)_9rem_8rem]">
        <h3 className="min-w-0 break-words font-medium leading-snug">{name}</h3>
        <Progress
          value={attempts === 0 ? 0 : Math.round(probability * 100)}
          label={`How far you have come with ${name}`}
          valueText={progressNames[progress]}
          tone={progress === "mastered" ? "success" : "primary"}
          className="max-sm:order-last"
        />
        <div className="sm:text-end">
          <MasteryBadge progress={progress} />
        </div>
      </div>
      <p className="mt-1.5 text-muted-foreground text-sm leading-relaxed">
        {shownWords(topic)} {wanted}
        {needs.length > 0 && ` Comes after ${needs.map((need) => need.name).join(", ")}.`}
      </p>
      {goBackTo && <HowToReach help={help} />}
      <div className="mt-1 flex flex-wrap items-center gap-x-4">
        {attempts > 0 && (
          <Link
            href={isOpen ? `${courseHref}/mastery` : `${courseHref}/mastery?topic=${id}#topic-${id}`}
            scroll={false}
            aria-expanded={isOpen}
            className="inline-flex min-h-9 items-center gap-1 rounded-xs text-primary text-sm underline-offset-4 focus-ring hover:underline"
          >
            <ChevronRight aria-hidden className={cn("size-4 rtl:rotate-180", isOpen && "rotate-90 rtl:rotate-90")} />
            {isOpen ? "Hide the answers" : "What this rests on"}
            <span className="sr-only"> for {name}</span>
          </Link>
        )}
        {questions > 0 && (
          <LinkButton
            href={`${courseHref}/practice?topic=${id}`}
            variant="ghost"
            size="sm"
            className={attempts > 0 ? undefined : "-ms-3"}
          >
            Practise this
            <span className="sr-only">: {name}</span>
          </LinkButton>
        )}
      </div>
      {isOpen && children}
    </li>
  );
}
