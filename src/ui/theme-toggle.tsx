"use client";

import { Moon, Sun } from "lucide-react";
import { useTheme } from "next-themes";
import { Button } from "./button.tsx";

/** Both icons are rendered and the theme's class shows one, so that the server's page needs no guess. */
export function ThemeToggle({ className }: { className?: string }) {
  const { resolvedTheme, setTheme } = useTheme();
  return (
    <Button
      variant="ghost"
      size="icon"
      className={className}
      aria-label="Switch between light and dark"
      onClick={() => setTheme(resolvedTheme === "dark" ? "light" : "dark")}
    >
      <Sun aria-hidden className="hidden size-5 dark:block" strokeWidth={1.75} />
      <Moon aria-hidden className="size-5 dark:hidden" strokeWidth={1.75} />
    </Button>
  );
}
