"use client";

import { useDeferredValue, useState } from "react";
import { trpc } from "#/client/trpc.ts";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { Select } from "#/ui/select.tsx";

type SubjectPickerProps = {
  courseId: string;
  /** `group <id>` or `person <id>`; "" when none. */
  value: string;
  onChange: (value: string) => void;
};

/** A group of the course, or one of its learners; a large course is searched. */
export function SubjectPicker({ courseId, value, onChange }: SubjectPickerProps) {
  const [search, setSearch] = useState("");
  const q = useDeferredValue(search.trim());
  const groups = trpc.groups.list.useQuery({ courseId, limit: 100 });
  const learners = trpc.learners.list.useQuery({ courseId, limit: 100, ...(q ? { q } : {}) });
  const people = learners.data?.items ?? [];
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field label="Search learners" optional>
        <Input
          type="search"
          placeholder="Name or e-mail"
          maxLength={200}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </Field>
      <Field
        label="For whom"
        hint={learners.data?.nextCursor ? "The first 100 learners: search for others." : undefined}
        required
      >
        <Select value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">Choose</option>
          {groups.data && groups.data.items.length > 0 && (
            <optgroup label="Groups">
              {groups.data.items.map(({ id, name }) => (
                <option key={id} value={`group ${id}`}>
                  {name}
                </option>
              ))}
            </optgroup>
          )}
          <optgroup label="Learners">
            {people.map(({ user }) => (
              <option key={user.id} value={`person ${user.id}`}>
                {user.name} ({user.email})
              </option>
            ))}
          </optgroup>
        </Select>
      </Field>
    </div>
  );
}
