"use client";

import { usePathname, useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { Input } from "#/ui/input.tsx";
import { useSettled } from "../use-settled.ts";

/** The search of the bank: finds while one types, once the typing pauses; with the form's button without script. */
export function QuestionSearch({ search }: { search: string }) {
  const router = useRouter();
  const path = usePathname();
  const [typed, setTyped] = useState(search);
  const sought = useSettled(typed.trim());
  useEffect(() => {
    if (sought === search) return;
    const query = new URLSearchParams(window.location.search);
    query.delete("cursor");
    if (sought === "") query.delete("search");
    else query.set("search", sought);
    router.replace(`${path}?${query}`, { scroll: false });
  }, [sought, search, path, router]);
  return (
    <Input
      type="search"
      name="search"
      value={typed}
      maxLength={200}
      placeholder="Words of the question"
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}
