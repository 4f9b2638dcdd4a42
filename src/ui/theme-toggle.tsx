"use client";

import { Moon, Sun } from "lucide-react";
import { Button } from "./button.tsx";
import { switchTheme, useThemeFollowing } from "./theme.ts";

/** Both icons are rendered and the theme's class shows one, so that the server's page needs no guess. */
export function ThemeToggle({ className }: { className?: string }) {
  useThemeFollowing();
  return (
    <Button
      variant="ghost"
      size="icon"
      className={className}
      aria-label="Switch between light and dark"
      onClick={switchTheme}
    >
      <Sun aria-hidden className="hidden size-5 dark:block" strokeWidth={1.75} />
      <Moon aria-hidden className="size-5 dark:hidden" strokeWidth={1.75} />
    </Button>
  );
}
