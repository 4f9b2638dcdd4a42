"use client";

import { Eye, EyeOff } from "lucide-react";
import { type ComponentProps, useState } from "react";
import { Button } from "#/ui/button.tsx";
import { Input } from "#/ui/input.tsx";

/** A password that can be shown while it is typed. Stands inside a Field like Input. */
export function PasswordInput(props: Omit<ComponentProps<"input">, "type">) {
  const [shown, setShown] = useState(false);
  const Icon = shown ? EyeOff : Eye;
  return (
    <span className="relative block">
      <Input {...props} type={shown ? "text" : "password"} className="pe-11" spellCheck={false} autoCapitalize="none" />
      <Button
        variant="ghost"
        size="icon-sm"
        aria-label="Show the password"
        aria-pressed={shown}
        onClick={() => setShown(!shown)}
        className="absolute inset-e-1 top-1/2 -translate-y-1/2"
      >
        <Icon aria-hidden />
      </Button>
    </span>
  );
}
