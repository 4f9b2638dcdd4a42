import Link from "next/link";
import { Logo } from "./logo.tsx";

const groups = [
  {
    title: "Learn",
    links: [
      { href: "/courses", label: "All courses" },
      { href: "/learn", label: "My learning" },
    ],
  },
  {
    title: "Teach",
    links: [
      { href: "/teach", label: "Your courses" },
      { href: "/teach/courses/new", label: "New course" },
    ],
  },
  {
    title: "Build",
    links: [
      { href: "/docs", label: "REST API" },
      { href: "/api/v1/openapi.json", label: "OpenAPI document" },
    ],
  },
];

export function SiteFooter() {
  return (
    <footer className="mt-16 border-border border-t bg-stone-1">
      <div className="mx-auto grid w-full max-w-6xl gap-x-8 group-has-data-wide/body:max-w-7xl gap-y-10 px-4 py-10 sm:px-6 md:grid-cols-[1.6fr_repeat(3,1fr)]">
        <div className="flex flex-col gap-3">
          <Logo />
          <p className="max-w-xs text-muted-foreground text-sm leading-relaxed">
            An open learning platform: courses, assessments and a tutor that shows where its answers come from.
          </p>
          <Link
            href="/keyboard"
            prefetch={false}
            className="inline-flex min-h-10 w-fit items-center rounded-xs text-muted-foreground text-sm underline-offset-4 focus-ring hover:text-foreground hover:underline sm:min-h-8"
          >
            Keyboard
          </Link>
        </div>
        <div className="contents max-md:grid max-md:grid-cols-3 max-md:gap-6">
          {groups.map((group) => (
            <nav key={group.title} aria-label={group.title}>
              <p className="pb-1.5 font-semibold text-sm">{group.title}</p>
              <ul>
                {group.links.map((link) => (
                  <li key={link.href}>
                    <Link
                      href={link.href}
                      prefetch={false}
                      className="inline-flex min-h-10 items-center rounded-xs text-muted-foreground text-sm underline-offset-4 focus-ring hover:text-foreground hover:underline sm:min-h-8"
                    >
                      {link.label}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
          ))}
        </div>
      </div>
    </footer>
  );
}
