import { cn } from "#/ui/cn.ts";

const columns = [0, 1, 2, 3, 4];

/** Five columns and a roof; `missing` is the one that has fallen. Decorative. */
export function Colonnade({ missing, className }: { missing?: number; className?: string }) {
  return (
    <svg viewBox="0 0 400 170" aria-hidden="true" className={cn("h-auto", className)}>
      <path d="M18 34h364v-9H18zM30 46h340V34H30z" className="fill-stone-3" />
      <path d="M18 25 200 3l182 22z" className="fill-stone-2" />
      {columns.map((index) => (
        <g key={index} transform={`translate(${48 + index * 70} 46)`}>
          {index === missing ? <FallenColumn /> : <Column />}
        </g>
      ))}
      <path d="M14 150h372v9H14zM2 159h396v9H2z" className="fill-stone-3" />
    </svg>
  );
}

function Column() {
  return (
    <>
      <path d="M-3 0h30v6H-3zM0 6h24l-2 6H2zM-3 98h30v6H-3z" className="fill-stone-4" />
      <path d="M3 12h18l2 86H1z" className="fill-stone-2" />
      <path d="M8 12v86M12 12v86M16 12v86" strokeWidth="1.4" className="stroke-stone-3" />
    </>
  );
}

function FallenColumn() {
  return (
    <>
      <path d="M-3 98h30v6H-3z" className="fill-stone-4" />
      <path d="m2 76 7 5 6-8 7 4 1 21H1z" className="fill-stone-2" />
      <path d="M8 81v17M12 78v20M16 75v23" strokeWidth="1.4" className="stroke-stone-3" />
      <g transform="rotate(-7 52 96)">
        <path d="M34 84h34v20H34z" className="fill-stone-2" />
        <path d="M34 89h34M34 94h34M34 99h34" strokeWidth="1.4" className="stroke-stone-3" />
        <ellipse cx="34" cy="94" rx="5" ry="10" className="fill-primary" />
        <path d="M68 84c3 0 5 4.500 5 10s-2 10-5 10z" className="fill-stone-3" />
      </g>
    </>
  );
}
