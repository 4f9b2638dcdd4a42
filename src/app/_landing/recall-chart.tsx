const delays = ["5 minutes", "2 days", "1 week"];
const reread = [81, 54, 42];
const recalled = [75, 68, 56];

const x = (index: number) => 34 + index * 104;
const y = (share: number) => 118 - (share - 30) * 1.9;
const line = (shares: number[]) =>
  shares.map((share, index) => `${index === 0 ? "M" : "L"}${x(index)} ${y(share)}`).join("");

/** Roediger & Karpicke (2006), experiment 1: the share of ideas recalled. */
export function RecallChart({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 330 150" aria-hidden="true" className={className}>
      {[40, 60, 80].map((share) => (
        <g key={share}>
          <path d={`M34 ${y(share)}H250`} className="stroke-border" />
          <text x="26" y={y(share) + 3.5} textAnchor="end" className="fill-muted-foreground text-[10px]">
            {share}
          </text>
        </g>
      ))}
      {delays.map((delay, index) => (
        <text key={delay} x={x(index)} y="142" textAnchor="middle" className="fill-muted-foreground text-[10px]">
          {delay}
        </text>
      ))}
      <path d={line(reread)} fill="none" strokeWidth="2.5" className="stroke-input" />
      <path d={line(recalled)} fill="none" strokeWidth="2.5" className="stroke-primary" />
      {delays.map((delay, index) => (
        <g key={delay}>
          <circle cx={x(index)} cy={y(reread[index] ?? 0)} r="4" className="fill-input" />
          <circle cx={x(index)} cy={y(recalled[index] ?? 0)} r="4" className="fill-primary" />
        </g>
      ))}
      <text x="252" y={y(56) + 4} className="fill-primary font-semibold text-[11px]">
        recalled 56
      </text>
      <text x="252" y={y(42) + 4} className="fill-muted-foreground font-semibold text-[11px]">
        reread 42
      </text>
    </svg>
  );
}
