"use client";

import { Fault } from "./_shell/fault.tsx";

type Props = { error: Error & { digest?: string }; reset: () => void };

export default function ErrorPage({ error, reset }: Props) {
  return <Fault digest={error.digest} reset={reset} />;
}
