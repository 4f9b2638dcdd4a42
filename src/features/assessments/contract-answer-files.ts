import { z } from "zod";
import { Id } from "#/core/ids.ts";
import { line } from "#/core/text.ts";
import { FileBytes, StoredFile, uploadBodyLimit } from "./contract-files.ts";
import { shownAs } from "./contract-rest.ts";

export const AnswerFile = z
  .object(StoredFile.shape)
  .meta({ id: "AnswerFile", description: "A file that was uploaded to a question of an attempt." });
export type AnswerFile = z.infer<typeof AnswerFile>;

export const UploadAnswerFileInput = z.strictObject({
  attemptId: Id,
  questionId: Id,
  name: line(255).describe("With its ending, which says what the file is."),
  content: FileBytes,
});
export const AnswerFileRef = z.strictObject({ fileId: Id });

const attemptId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d";
const questionId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c60";

const attempt = shownAs("Attempts");
export const answerFilesRest = {
  upload: attempt("POST /attempts/{attemptId}/questions/{questionId}/files", "Upload a file for an answer", {
    description:
      "Its ending and its bytes must agree and be of a kind that the question takes. An answer then names it; what none names is removed after a while. What is uploaded after the end is kept as well, and the answer that names it is late.",
    status: 201,
    location: "/answer-files/{id}",
    bodyLimit: uploadBodyLimit,
    errors: [409, 413, 429],
    example: { input: { attemptId, questionId, name: "notes.txt", content: "Tm90ZXMu" } },
  }),
  get: attempt("GET /answer-files/{fileId}", "Read what an uploaded file is", {
    description:
      "For its learner and, once an answer names it, the staff of the course. The bytes are at `url`. While names are hidden its name is a number.",
  }),
};
