import { Trash2 } from "lucide-react";
import { Button } from "#/ui/button.tsx";
import { ConfirmDialog } from "#/ui/confirm-dialog.tsx";

type WorkActionsProps = {
  kind: "quiz" | "assignment";
  state: "draft" | "published";
  publishing: boolean;
  /** What hiding it and deleting it mean. */
  words: { hide: string; delete: string };
  onPublish: () => void;
  onHide: () => Promise<unknown>;
  onDelete: () => Promise<unknown>;
};

/** Publishes and deletes a draft; hides what is published. */
export function WorkActions({ kind, state, publishing, words, onPublish, onHide, onDelete }: WorkActionsProps) {
  if (state === "published")
    return (
      <ConfirmDialog
        trigger={<Button variant="outline">Unpublish</Button>}
        title={`Hide this ${kind} from learners?`}
        description={words.hide}
        confirmLabel="Unpublish"
        onConfirm={onHide}
      />
    );
  return (
    <>
      <ConfirmDialog
        trigger={
          <Button variant="outline" size="icon" aria-label={`Delete the ${kind}`}>
            <Trash2 aria-hidden />
          </Button>
        }
        title={`Delete this ${kind}?`}
        description={words.delete}
        confirmLabel="Delete"
        tone="danger"
        onConfirm={onDelete}
      />
      <Button pending={publishing} onClick={onPublish}>
        Publish
      </Button>
    </>
  );
}
