import { Container } from "#/ui/container.tsx";
import { PageHeader } from "#/ui/page-header.tsx";

export default function LandingPage() {
  return (
    <Container>
      <PageHeader title="Stoa" />
    </Container>
  );
}
