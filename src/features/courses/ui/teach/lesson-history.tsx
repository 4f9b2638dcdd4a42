"use client";

import { History } from "lucide-react";
import { useState, useSyncExternalStore } from "react";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Button } from "#/ui/button.tsx";
import { Sheet, SheetContent, SheetTrigger } from "#/ui/sheet.tsx";
import { Spinner } from "#/ui/spinner.tsx";
import { toast } from "#/ui/toast.ts";

type LessonHistoryProps = {
  lessonId: string;
  /** Puts an earlier text into the editor; nothing is saved by that. */
  onRestore: (text: { title: string; body: string }) => void;
};

const shown = 100;
const never = () => () => {};

function SavedAt({ at }: { at: string }) {
  const zone = useSyncExternalStore(
    never,
    () => undefined,
    () => "UTC",
  );
  const format = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short", timeZone: zone });
  return <time dateTime={at}>{format.format(new Date(at))}</time>;
}

export function LessonHistory({ lessonId, onRestore }: LessonHistoryProps) {
  const [isOpen, setOpen] = useState(false);
  const versions = trpc.lessons.versions.useQuery({ lessonId, limit: shown }, { enabled: isOpen, staleTime: 0 });
  const utils = trpc.useUtils();
  const restore = async (version: number) => {
    try {
      onRestore(await utils.lessons.version.fetch({ lessonId, version }));
      setOpen(false);
      toast.success(`Version ${version} is in the editor. Save to keep it.`);
    } catch (error) {
      toast.error(refusalText(error).message);
    }
  };
  const items = versions.data?.items ?? [];
  return (
    <Sheet open={isOpen} onOpenChange={setOpen}>
      <SheetTrigger asChild>
        <Button variant="ghost" size="icon" aria-label="Earlier versions">
          <History aria-hidden />
        </Button>
      </SheetTrigger>
      <SheetContent title="Earlier versions">
        {versions.isPending && isOpen && <Spinner label="Loading" />}
        {versions.error && <p className="text-danger text-sm">{refusalText(versions.error).message}</p>}
        <ol className="flex flex-col divide-y divide-border">
          {items.map((item, index) => (
            <li key={item.version} className="flex items-center justify-between gap-3 py-3">
              <div className="min-w-0 text-sm">
                <p className="truncate font-medium">
                  {item.version}. {item.title}
                </p>
                <p className="text-muted-foreground">
                  <SavedAt at={item.savedAt} />
                  {item.savedBy && `, ${item.savedBy}`}
                </p>
              </div>
              {index > 0 && (
                <Button variant="outline" size="sm" onClick={() => void restore(item.version)}>
                  Take this text
                </Button>
              )}
            </li>
          ))}
        </ol>
        {versions.data?.nextCursor && (
          <p className="pt-3 text-muted-foreground text-sm">Older versions are kept, too; the REST API lists them.</p>
        )}
      </SheetContent>
    </Sheet>
  );
}
