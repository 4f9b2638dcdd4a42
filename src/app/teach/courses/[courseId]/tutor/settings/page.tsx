import type { Metadata } from "next";
import { getApi } from "#/app/_lib/api.ts";
import { crumbsOf, loadTaughtCourse } from "#/app/attempts/_lib/load-taught-course.ts";
import { TutorSettingsForm } from "#/features/tutor/ui/teach/settings-form.tsx";
import { Container } from "#/ui/container.tsx";
import { PageHeader } from "#/ui/page-header.tsx";

type Props = { params: Promise<{ courseId: string }> };

export const metadata: Metadata = { title: "Rules of the tutor" };

export default async function TutorSettingsPage({ params }: Props) {
  const course = await loadTaughtCourse((await params).courseId);
  const api = await getApi();
  const settings = await api.tutor.settings({ courseId: course.id });
  const instructors = (await api.instructors.list({ courseId: course.id, limit: 100 })).items;
  return (
    <Container>
      <PageHeader
        title="Rules of the tutor"
        description="Learners read them before their first message, and again when they change."
        crumbs={[
          ...crumbsOf(course),
          { label: "Tutor", href: `/teach/courses/${course.id}/tutor` },
          { label: "Rules" },
        ]}
      />
      <TutorSettingsForm
        key={settings.version}
        settings={settings}
        instructors={instructors.map(({ userId, name }) => ({ userId, name }))}
      />
    </Container>
  );
}
