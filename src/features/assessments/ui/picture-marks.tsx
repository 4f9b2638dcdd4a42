import type { Picture } from "../question-hotspot.ts";

type Spot = { x: number; y: number };
type PictureMarksProps = {
  picture: Picture;
  points: readonly Spot[];
  /** Where the keyboard's crosshair stands. */
  aim?: Spot | null;
  /** Outlines of right places; shown with the solution. */
  regions?: readonly { id: string; label: string; path: string }[];
};

/** A picture with numbered marks on it; what they say stands in words beside it. */
export function PictureMarks({ picture, points, aim, regions = [] }: PictureMarksProps) {
  const { src, width, height, alt } = picture;
  const unit = Math.max(width, height) / 100;
  return (
    <span className="relative block w-fit max-w-full overflow-hidden rounded-lg bg-card ring-1 ring-border">
      <img
        src={src}
        alt={alt}
        width={width}
        height={height}
        draggable={false}
        className="block h-auto max-w-full select-none"
      />
      <svg aria-hidden viewBox={`0 0 ${width} ${height}`} className="pointer-events-none absolute inset-0 size-full">
        <title>Marks</title>
        {regions.map(({ id, path }) => (
          <path key={id} d={path} className="fill-success/25 stroke-success" strokeWidth={unit * 0.6} />
        ))}
        {points.map(({ x, y }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a mark has no identity but its number
          <g key={index}>
            <circle cx={x} cy={y} r={unit * 2.4} className="fill-primary stroke-card" strokeWidth={unit * 0.5} />
            <text
              x={x}
              y={y}
              dy="0.35em"
              textAnchor="middle"
              fontSize={unit * 2.8}
              className="fill-primary-foreground font-sans font-semibold"
            >
              {index + 1}
            </text>
          </g>
        ))}
        {aim && <Cross x={aim.x} y={aim.y} unit={unit} />}
      </svg>
    </span>
  );
}

/** Dark on a light rim, so that it shows on any picture. */
function Cross({ x, y, unit }: Spot & { unit: number }) {
  const path = `M${x - unit * 4} ${y}h${unit * 8}M${x} ${y - unit * 4}v${unit * 8}`;
  return [
    { name: "rim", className: "fill-none stroke-white", width: unit * 1.1 },
    { name: "cross", className: "fill-none stroke-black", width: unit * 0.4 },
  ].map(({ name, className, width }) => (
    <g key={name} className={className} strokeWidth={width}>
      <path d={path} />
      <circle cx={x} cy={y} r={unit * 2} />
    </g>
  ));
}
