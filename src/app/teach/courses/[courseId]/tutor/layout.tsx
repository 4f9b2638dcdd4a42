import type { ReactNode } from "react";
import { NavTabs } from "#/ui/nav-tabs.tsx";

type Props = { params: Promise<{ courseId: string }>; children: ReactNode };

/** What the staff of a course see of its tutor. Each page decides for itself who may see it. */
export default async function TutorOfCourseLayout({ params, children }: Props) {
  const base = `/teach/courses/${(await params).courseId}/tutor`;
  return (
    <>
      <div className="mx-auto w-full max-w-6xl px-4 pt-3 sm:px-6 print:hidden">
        <NavTabs
          label="Tutor of the course"
          className="max-sm:-mx-4 border-b-0 max-sm:px-4"
          tabs={[
            { href: base, label: "Questions", exact: true },
            { href: `${base}/conversations`, label: "Conversations" },
            { href: `${base}/flags`, label: "Danger" },
            { href: `${base}/settings`, label: "Rules" },
          ]}
        />
      </div>
      {children}
    </>
  );
}
