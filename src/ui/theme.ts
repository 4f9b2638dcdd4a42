import { useEffect, useSyncExternalStore } from "react";

const storageKey = "theme";
const darkScreen = () => matchMedia("(prefers-color-scheme: dark)");

const isDark = () => document.documentElement.classList.contains("dark");

/** Puts on what was chosen, or what the screen is set to. Colours change at once, not by their transitions. */
const putOn = (chosen: string | null) => {
  const dark = chosen === "dark" || (chosen !== "light" && darkScreen().matches);
  const { classList, style } = document.documentElement;
  if (dark === isDark() && dark !== classList.contains("light")) return;
  const still = new CSSStyleSheet();
  still.replaceSync("*,*::before,*::after{transition:none!important}");
  document.adoptedStyleSheets.push(still);
  classList.toggle("dark", dark);
  classList.toggle("light", !dark);
  style.colorScheme = dark ? "dark" : "light";
  void getComputedStyle(document.body).opacity;
  setTimeout(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== still);
  }, 1);
};

/** Where storage is refused a choice lasts as long as the page. */
const stored = () => {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
};

/** From light to dark or back, remembered in this browser. */
export const switchTheme = () => {
  const next = isDark() ? "light" : "dark";
  putOn(next);
  try {
    localStorage.setItem(storageKey, next);
  } catch {}
};

/** Follows the screen's setting and the choice made in another tab. */
export const useThemeFollowing = () => {
  useEffect(() => {
    const screen = darkScreen();
    const follow = () => putOn(stored());
    const onStorage = ({ key, newValue }: StorageEvent) => key === storageKey && putOn(newValue);
    // What changed since the first paint, before this listened.
    follow();
    screen.addEventListener("change", follow);
    addEventListener("storage", onStorage);
    return () => {
      screen.removeEventListener("change", follow);
      removeEventListener("storage", onStorage);
    };
  }, []);
};

const observe = (onChange: () => void) => {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ["class"] });
  return () => observer.disconnect();
};

export const useIsDark = () => useSyncExternalStore(observe, isDark, () => false);
