"use client";

import Link from "next/link";
import { useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Alert } from "#/ui/alert.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { Spinner } from "#/ui/spinner.tsx";
import type { CourseExport, ImportReceipt } from "../contract.ts";

const largest = 60_000_000;

/** What a file of this site or another says; null when it is none. */
const readExport = (text: string): CourseExport | null => {
  try {
    const file: unknown = JSON.parse(text);
    return typeof file === "object" && file !== null && "format" in file ? (file as CourseExport) : null;
  } catch {
    return null;
  }
};

/** Makes a course of the file of an export. */
export function ImportCourse() {
  const [fault, setFault] = useState<string | null>(null);
  const add = trpc.courses.import.useMutation();
  const take = async (chosen: File | undefined) => {
    add.reset();
    setFault(null);
    if (!chosen) return;
    if (chosen.size > largest) return setFault("The file is larger than 60 MB. Import it on the command line.");
    const file = readExport(await chosen.text());
    if (!file) return setFault("This is no file that an export of a course wrote.");
    add.mutate({ ...file, asDraft: true });
  };
  return (
    <div className="flex flex-col gap-4">
      <Field
        label="File of an export"
        hint="Such as planets.stoa.json. It becomes a new course, a draft that only you see."
        error={fault}
      >
        <Input
          type="file"
          accept=".json,application/json"
          className="py-1.5"
          disabled={add.isPending}
          onChange={(event) => void take(event.target.files?.[0])}
        />
      </Field>
      <div aria-live="polite" className="empty:hidden">
        {add.isPending && (
          <p className="flex items-center gap-2 text-muted-foreground text-sm">
            <Spinner /> Importing …
          </p>
        )}
        {add.error && (
          <Alert tone="danger" title="Nothing was imported">
            {refusalText(add.error).message}
          </Alert>
        )}
        {add.data && <Imported receipt={add.data} />}
      </div>
    </div>
  );
}

function Imported({ receipt }: { receipt: ImportReceipt }) {
  return (
    <Alert tone="success" title={`“${receipt.title}” is imported`}>
      {receipt.notes.length > 0 && (
        <ul className="mb-2 list-disc ps-5">
          {receipt.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <Link
        href={`/teach/courses/${receipt.courseId}`}
        className="rounded-xs font-medium underline underline-offset-4 focus-ring"
      >
        Open the course
      </Link>
    </Alert>
  );
}
