import type { Metadata } from "next";
import { UnsubscribeForm } from "#/features/study/ui/unsubscribe-form.tsx";
import { Container } from "#/ui/container.tsx";
import { PageHeader } from "#/ui/page-header.tsx";

export const metadata: Metadata = { title: "Reminders", robots: { index: false }, referrer: "no-referrer" };

export default async function UnsubscribeRoute({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  return (
    <Container width="form">
      <PageHeader title="No more reminders?" description="Your reviews stay as they are. Only the e-mails end." />
      <UnsubscribeForm token={token} />
    </Container>
  );
}
