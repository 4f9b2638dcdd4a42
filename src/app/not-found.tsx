import type { Metadata } from "next";
import { Container } from "#/ui/container.tsx";
import { LinkButton } from "#/ui/link-button.tsx";
import { getViewer } from "./_lib/api.ts";
import { Colonnade } from "./_shell/colonnade.tsx";

export const metadata: Metadata = { title: "Not found" };

export default async function NotFound() {
  const viewer = await getViewer();
  return (
    <Container width="prose" className="flex flex-1 flex-col items-center justify-center gap-5 text-center">
      <Colonnade missing={2} className="w-full max-w-sm" />
      <h1 className="text-balance font-semibold font-serif text-3xl">There is nothing at this address</h1>
      <p className="max-w-md text-pretty text-muted-foreground leading-relaxed">
        It may have been moved or taken down, or it is only for people who are enrolled.
        {!viewer && " If you have an account, signing in may bring it back."}
      </p>
      <div className="flex flex-wrap justify-center gap-2">
        <LinkButton href="/courses">Browse the courses</LinkButton>
        <LinkButton href={viewer ? "/learn" : "/signin"} variant="outline">
          {viewer ? "My learning" : "Sign in"}
        </LinkButton>
      </div>
    </Container>
  );
}
