import { Search } from "lucide-react";
import { Button } from "#/ui/button.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { Select } from "#/ui/select.tsx";
import { roleNames, roles } from "./role-names.ts";

/** A form that works without script: the filter is the page's address. */
export function PeopleFilter({ q, role, state }: { q?: string; role?: string; state?: string }) {
  return (
    <search>
      <form className="grid grid-cols-2 items-end gap-3 pb-5 sm:grid-cols-[1fr_10rem_10rem_auto]">
        <Field label="Search" className="max-sm:col-span-2">
          <Input type="search" name="q" defaultValue={q} placeholder="Name or e-mail" />
        </Field>
        <Field label="Role">
          <Select name="role" defaultValue={role ?? ""}>
            <option value="">All roles</option>
            {roles.map((each) => (
              <option key={each} value={each}>
                {roleNames[each]}s
              </option>
            ))}
          </Select>
        </Field>
        <Field label="State">
          <Select name="state" defaultValue={state ?? ""}>
            <option value="">All</option>
            <option value="active">Active</option>
            <option value="suspended">Suspended</option>
          </Select>
        </Field>
        <Button type="submit" variant="outline" className="max-sm:col-span-2">
          <Search aria-hidden /> Filter
        </Button>
      </form>
    </search>
  );
}
