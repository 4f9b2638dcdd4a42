import type { Metadata } from "next";
import { getApi } from "#/app/_lib/api.ts";
import { crumbsOf, loadTaughtCourse } from "#/app/attempts/_lib/load-taught-course.ts";
import { GlossaryEditor } from "#/features/courses/ui/teach/glossary-editor.tsx";
import { Container } from "#/ui/container.tsx";
import { PageHeader } from "#/ui/page-header.tsx";

type Props = { params: Promise<{ courseId: string }> };

export const metadata: Metadata = { title: "Glossary" };

/** All pages of the list: the form holds the whole glossary. */
const allTerms = async (courseId: string) => {
  const api = await getApi();
  const terms: { term: string; definition: string }[] = [];
  let cursor: string | undefined;
  do {
    const page = await api.courses.glossary({ courseId, limit: 100, cursor });
    terms.push(...page.items.map(({ term, definition }) => ({ term, definition })));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return terms;
};

export default async function TeachGlossaryRoute({ params }: Props) {
  const course = await loadTaughtCourse((await params).courseId);
  return (
    <Container>
      <PageHeader
        title="Glossary"
        description="Definitions are Markdown. In a lesson, :term[word] marks a word that stands here."
        crumbs={[...crumbsOf(course), { label: "Glossary" }]}
      />
      <GlossaryEditor courseId={course.id} terms={await allTerms(course.id)} />
    </Container>
  );
}
