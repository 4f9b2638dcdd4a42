"use client";

import { useEffect, useState } from "react";
import type { SearchResults } from "../../contract-search.ts";

type State = { q: string; results: SearchResults | null; problem: string | null };

const nothing: State = { q: "", results: null, problem: null };
const pause = 180;
const unreachable = "The server cannot be reached. Check the connection and try again.";

const ask = async (q: string, signal: AbortSignal): Promise<State> => {
  const response = await fetch(`/api/v1/search?${new URLSearchParams({ q, limit: "6" })}`, { signal });
  const body: unknown = await response.json();
  if (response.ok) return { q, results: body as SearchResults, problem: null };
  return { q, results: null, problem: (body as { detail?: string }).detail ?? unreachable };
};

/** Searches while one writes; of answers that overtake each other the one to the last words is shown. */
export const useSearch = (written: string): State & { isPending: boolean } => {
  const [state, setState] = useState(nothing);
  const q = written.trim();
  useEffect(() => {
    if (q === "") {
      setState(nothing);
      return;
    }
    const going = new AbortController();
    const timer = setTimeout(() => {
      ask(q, going.signal).then(setState, () => {
        if (!going.signal.aborted) setState({ q, results: null, problem: unreachable });
      });
    }, pause);
    return () => {
      clearTimeout(timer);
      going.abort();
    };
  }, [q]);
  return { ...state, isPending: q !== "" && state.q !== q };
};
