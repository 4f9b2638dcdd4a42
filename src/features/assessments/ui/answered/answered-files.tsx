import type { Answer } from "../../answer.ts";
import { FileList } from "../assignments/file-list.tsx";
import type { AnsweredQuestionProps } from "./answered-props.ts";
import { FilePreview } from "./file-preview.tsx";

type AnsweredFilesProps = Pick<AnsweredQuestionProps, "files"> & {
  answer: Extract<Answer, { type: "file" }> | null;
  answerLabel: string;
};

/** The files of an answer to fetch, pictures and plain text to look at as well. */
export function AnsweredFiles({ answer, files = [], answerLabel }: AnsweredFilesProps) {
  const named = (answer?.fileIds ?? []).flatMap((id) => files.find((file) => file.id === id) ?? []);
  return (
    <div>
      <p className="mb-1 font-medium text-muted-foreground text-sm">{answerLabel}</p>
      <div className="flex flex-col gap-3 rounded-lg border border-border bg-card px-4 py-3">
        {named.length === 0 ? (
          <p className="text-muted-foreground">Nothing was handed in.</p>
        ) : (
          named.map((file) => (
            <div key={file.id} className="flex flex-col gap-1">
              <FileList files={[file]} label={file.name} />
              <FilePreview file={file} />
            </div>
          ))
        )}
      </div>
    </div>
  );
}
