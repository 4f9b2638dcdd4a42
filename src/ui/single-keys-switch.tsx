"use client";

import { useState } from "react";
import { setSingleKeys, useSingleKeys } from "./single-keys.ts";
import { Switch } from "./switch.tsx";

/** Switches keys of one character on and off in this browser. */
export function SingleKeysSwitch() {
  const areOn = useSingleKeys();
  const [isRefused, setRefused] = useState(false);
  return (
    <div>
      <Switch
        label="Keys of one character"
        description="Such as / for the search. Switch them off if you dictate, or press keys by mistake. Kept in this browser."
        checked={areOn}
        onCheckedChange={(next) => setRefused(!setSingleKeys(next))}
      />
      {isRefused && (
        <p role="alert" className="text-danger text-sm">
          This browser keeps no settings for this site, so it cannot be changed here.
        </p>
      )}
    </div>
  );
}
