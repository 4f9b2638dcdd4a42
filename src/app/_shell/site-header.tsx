import { Menu, Moon, Sun, X } from "lucide-react";
import Link from "next/link";
import { SearchLink } from "#/features/tutor/ui/search/search-link.tsx";
import { buttonVariants } from "#/ui/button-variants.ts";
import { cn } from "#/ui/cn.ts";
import { LinkButton } from "#/ui/link-button.tsx";
import { ThemeToggle } from "#/ui/theme-toggle.tsx";
import { AccountMenu } from "./account-menu.tsx";
import { Logo } from "./logo.tsx";
import { NavLink } from "./nav-link.tsx";
import { placesFor, type Viewer } from "./navigation.ts";
import { PopoverPanel } from "./popover-panel.tsx";

type HeaderProps = {
  viewer: Viewer | null;
  /** Reviews that wait for the viewer. */
  dueCount: number | null;
};

export function SiteHeader({ viewer, dueCount }: HeaderProps) {
  const places = placesFor(viewer, dueCount);
  return (
    <header className="sticky top-0 z-40 border-border border-b bg-background/95 backdrop-blur-sm print:hidden">
      <div className="mx-auto flex h-15 w-full max-w-6xl items-center group-has-data-wide/body:max-w-7xl gap-2 px-4 sm:px-6">
        <Link
          href={viewer ? "/learn" : "/"}
          aria-label="Stoa, home"
          className="-ms-1 flex min-h-10 items-center rounded-md px-1 focus-ring"
        >
          <Logo />
        </Link>
        <nav aria-label="Main" className="ms-4 hidden md:block">
          <ul className="flex">
            {places.map((place) => (
              <li key={place.href}>
                <NavLink
                  href={place.href}
                  className="relative flex h-15 items-center rounded-sm px-3 font-medium text-muted-foreground text-sm focus-ring-inset after:absolute after:inset-x-3 after:bottom-0 after:h-0.5 after:rounded-full hover:text-foreground"
                  currentClassName="text-foreground after:bg-primary"
                >
                  {place.label}
                  <Count count={place.count} />
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className="ms-auto flex items-center gap-1">
          <SearchLink />
          <ThemeToggle>
            <Sun aria-hidden className="hidden size-5 dark:block" strokeWidth={1.75} />
            <Moon aria-hidden className="size-5 dark:hidden" strokeWidth={1.75} />
          </ThemeToggle>
          {viewer ? (
            <AccountMenu viewer={viewer} />
          ) : (
            <div className="ms-1 hidden items-center gap-2 sm:flex">
              <LinkButton href="/signin" variant="ghost">
                Sign in
              </LinkButton>
              <LinkButton href="/signup">Sign up</LinkButton>
            </div>
          )}
          <button
            type="button"
            popoverTarget="site-menu"
            aria-label="Menu"
            className={cn(buttonVariants({ variant: "ghost", size: "icon" }), "md:hidden")}
          >
            <Menu aria-hidden className="size-5" />
          </button>
        </div>
      </div>
      <SiteMenu viewer={viewer} dueCount={dueCount} />
    </header>
  );
}

/** How much waits in a place; nothing where nothing does. */
function Count({ count = 0 }: { count?: number }) {
  if (count === 0) return null;
  return (
    <span className="ms-1.5 inline-grid min-w-5 place-items-center rounded-full bg-primary px-1.5 font-semibold text-[0.6875rem] text-primary-foreground tabular-nums leading-5">
      {count}
      <span className="sr-only"> due</span>
    </span>
  );
}

function SiteMenu({ viewer, dueCount }: HeaderProps) {
  return (
    <PopoverPanel
      id="site-menu"
      className="fixed inset-y-0 inset-e-0 inset-s-auto m-0 h-dvh max-h-none w-[min(20rem,88vw)] animate-slide-in-end border-border border-s bg-popover p-4 text-popover-foreground shadow-xl backdrop:bg-overlay md:hidden"
    >
      <div className="flex items-center justify-between pb-4">
        <Logo />
        <button
          type="button"
          popoverTarget="site-menu"
          popoverTargetAction="hide"
          aria-label="Close the menu"
          className={buttonVariants({ variant: "ghost", size: "icon" })}
        >
          <X aria-hidden className="size-5" />
        </button>
      </div>
      <nav aria-label="Main, on small screens" className="py-4">
        <ul className="flex flex-col gap-1">
          {placesFor(viewer, dueCount).map((place) => (
            <li key={place.href}>
              <NavLink
                href={place.href}
                className="flex min-h-12 items-center rounded-md px-3 font-medium focus-ring hover:bg-accent"
                currentClassName="bg-primary-soft text-primary"
              >
                {place.label}
                <Count count={place.count} />
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      {!viewer && (
        <div className="flex flex-col gap-2 border-border border-t pt-4">
          <LinkButton href="/signup">Sign up</LinkButton>
          <LinkButton href="/signin" variant="outline">
            Sign in
          </LinkButton>
        </div>
      )}
    </PopoverPanel>
  );
}
