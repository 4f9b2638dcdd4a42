import { cn } from "#/ui/cn.ts";

const columns = 7;

/** Heights of columns, the same for the same course each time. */
const columnsOf = (slug: string): { x: number; height: number }[] => {
  let seed = [...slug].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 65_521, 7);
  return Array.from({ length: columns }, (_, index) => {
    seed = (seed * 75 + 74) % 65_537;
    return { x: 22 + index * 40, height: 34 + (seed % 60) };
  });
};

/** The picture of a course, or a colonnade of its own where it has none. Says nothing that the title does not. */
export function Cover({
  url,
  slug,
  eager,
  className,
}: {
  url: string | null;
  slug: string;
  eager?: boolean;
  className?: string;
}) {
  const frame = cn("aspect-[16/9] w-full overflow-hidden bg-stone-2", className);
  if (url) {
    return (
      <div className={frame}>
        <img
          src={url}
          alt=""
          loading={eager ? "eager" : "lazy"}
          decoding="async"
          referrerPolicy="no-referrer"
          className="size-full object-cover"
        />
      </div>
    );
  }
  return (
    <div className={frame}>
      <svg viewBox="0 0 320 180" aria-hidden="true" preserveAspectRatio="xMidYMax slice" className="size-full">
        <rect width="320" height="180" className="fill-stone-1" />
        <circle cx="252" cy="52" r="26" className="fill-primary-soft" />
        <path d="M0 150h320v30H0z" className="fill-stone-3" />
        {columnsOf(slug).map(({ x, height }) => (
          <g key={x} transform={`translate(${x} 0)`}>
            <rect x="0" y={150 - height} width="22" height={height} className="fill-stone-4" />
            <rect x="-4" y={146 - height} width="30" height="5" className="fill-primary" opacity="0.75" />
          </g>
        ))}
        <path d="M0 150h320v3H0z" className="fill-primary" opacity="0.5" />
      </svg>
    </div>
  );
}
