import { cn } from "./cn.ts";
import { LinkButton } from "./link-button.tsx";

type FilterLinksProps = {
  /** What is chosen among, for screen readers. */
  label: string;
  links: readonly { label: string; href: string; current: boolean }[];
  className?: string;
};

/** Which part of a list a page shows; each choice is an address of its own. */
export function FilterLinks({ label, links, className }: FilterLinksProps) {
  return (
    <nav aria-label={label} className={cn("flex flex-wrap gap-1", className)}>
      {links.map(({ label: text, href, current }) => (
        <LinkButton
          key={href}
          size="sm"
          variant={current ? "secondary" : "ghost"}
          aria-current={current ? "page" : undefined}
          href={href}
          scroll={false}
        >
          {text}
        </LinkButton>
      ))}
    </nav>
  );
}
