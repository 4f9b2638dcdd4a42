import { Button } from "#/ui/button.tsx";

type ClearAnswerProps = { label: string; isShown: boolean; onClear: () => void };

export function ClearAnswer({ label, isShown, onClear }: ClearAnswerProps) {
  if (!isShown) return null;
  return (
    <Button variant="ghost" size="sm" className="-ms-3 mt-1 text-muted-foreground" onClick={onClear}>
      {label}
    </Button>
  );
}
