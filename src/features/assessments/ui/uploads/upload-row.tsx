import { X } from "lucide-react";
import { Button } from "#/ui/button.tsx";
import { Progress } from "#/ui/progress.tsx";

type UploadRowProps = {
  name: string;
  share: number;
  /** Null while it is being sent. */
  fault: string | null;
  /** Left out where trying again would not help, or comes by itself. */
  onRetry?: () => void;
  onForget: () => void;
};

/** A file on its way, with how far it has been sent or why it was not. */
export function UploadRow({ name, share, fault, onRetry, onForget }: UploadRowProps) {
  const percent = Math.round(share * 100);
  return (
    <li className="flex flex-col gap-2 py-2.5">
      <div className="flex items-center gap-2">
        <span className="min-w-0 flex-1 wrap-anywhere text-sm">{name}</span>
        {onRetry && (
          <Button size="sm" variant="outline" onClick={onRetry}>
            Try again
          </Button>
        )}
        <Button
          variant="ghost"
          size="icon"
          aria-label={fault === null ? `Stop sending ${name}` : `Forget ${name}`}
          onClick={onForget}
        >
          <X aria-hidden />
        </Button>
      </div>
      {fault === null ? (
        <Progress value={percent} label={`${name} is being sent`} valueText={`${percent} %`} />
      ) : (
        <p role="alert" className="text-danger text-sm">
          {fault}
        </p>
      )}
    </li>
  );
}
