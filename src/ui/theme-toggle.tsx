"use client";

import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { switchTheme, useThemeFollowing } from "./theme.ts";

/** `children`: an icon for each theme, of which the theme's class shows one, so that the server needs no guess. */
export function ThemeToggle({ children }: { children: ReactNode }) {
  useThemeFollowing();
  return (
    <Button variant="ghost" size="icon" aria-label="Switch between light and dark" onClick={switchTheme}>
      {children}
    </Button>
  );
}
