"use client";

import { useCallback, useRef, useState } from "react";
import type { StoaClient } from "./vanilla.ts";

type State<Output> =
  | { kind: "idle" }
  | { kind: "pending" }
  | { kind: "failed"; error: Error }
  | { kind: "done"; data: Output };

type Options<Output> = { onSuccess?: (data: Output) => void; onError?: (error: Error) => void };

/**
 * One change from a page that should stay light: the client is fetched with the first call. Of calls that overlap the
 * last one shows. Pages that read and cache use `trpc` from `client/trpc.ts` instead.
 */
export const useOperation = <Input, Output>(
  run: (client: StoaClient, input: Input) => Promise<Output>,
  options: Options<Output> = {},
) => {
  const [state, setState] = useState<State<Output>>({ kind: "idle" });
  const latest = useRef({ run, options });
  latest.current = { run, options };
  const calls = useRef(0);
  const mutateAsync = useCallback(async (input: Input): Promise<Output> => {
    const call = ++calls.current;
    const show = (next: State<Output>) => {
      if (call === calls.current) setState(next);
    };
    show({ kind: "pending" });
    try {
      const { client } = await import("./vanilla.ts");
      const data = await latest.current.run(client, input);
      show({ kind: "done", data });
      latest.current.options.onSuccess?.(data);
      return data;
    } catch (thrown) {
      const error = thrown instanceof Error ? thrown : new Error(String(thrown));
      show({ kind: "failed", error });
      latest.current.options.onError?.(error);
      throw error;
    }
  }, []);
  const mutate = useCallback((input: Input) => void mutateAsync(input).catch(() => {}), [mutateAsync]);
  const reset = useCallback(() => {
    calls.current += 1;
    setState({ kind: "idle" });
  }, []);
  return {
    mutate,
    mutateAsync,
    reset,
    isPending: state.kind === "pending",
    data: state.kind === "done" ? state.data : undefined,
    error: state.kind === "failed" ? state.error : null,
  };
};
