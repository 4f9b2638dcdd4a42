import type { ReactNode } from "react";
import { NavTabs } from "#/ui/nav-tabs.tsx";

type Props = { params: Promise<{ courseId: string }>; children: ReactNode };

/** The parts of a course's workshop. Each page decides for itself who may see it. */
export default async function TeachCourseLayout({ params, children }: Props) {
  const base = `/teach/courses/${(await params).courseId}`;
  return (
    <>
      <div className="mx-auto w-full max-w-6xl px-4 pt-2 sm:px-6 print:hidden">
        <NavTabs
          label="Course workshop"
          className="max-sm:-mx-4 max-sm:px-4"
          tabs={[
            { href: base, label: "Outline", exact: true },
            { href: `${base}/questions`, label: "Questions" },
            { href: `${base}/quizzes`, label: "Quizzes" },
            { href: `${base}/assignments`, label: "Assignments" },
            { href: `${base}/marking`, label: "Marking" },
            { href: `${base}/people`, label: "People" },
            { href: `${base}/gradebook`, label: "Gradebook" },
            { href: `${base}/tutor`, label: "Tutor" },
            { href: `${base}/glossary`, label: "Glossary" },
            { href: `${base}/settings`, label: "Settings" },
          ]}
        />
      </div>
      {children}
    </>
  );
}
