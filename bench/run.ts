import { bench as api } from "./api.ts";
import { bench as autosave } from "./autosave.ts";
import { bench as gradebook } from "./gradebook.ts";
import { bench as gradebookScroll } from "./gradebook-scroll.ts";
import { bench as grading } from "./grading.ts";
import { bench as growth } from "./growth.ts";
import { bench as importing } from "./import.ts";
import { bench as lint } from "./item-lint.ts";
import { runBenches } from "./lib/command.ts";
import { bench as mastery } from "./mastery.ts";
import { bench as model } from "./model.ts";
import { bench as pages } from "./pages.ts";
import { bench as retrieval } from "./retrieval.ts";
import { bench as start } from "./start.ts";
import { bench as submit } from "./submit.ts";
import { bench as tutor } from "./tutor.ts";
import { bench as tutorStream } from "./tutor-stream.ts";

await runBenches([
  start,
  pages,
  api,
  autosave,
  submit,
  grading,
  gradebook,
  gradebookScroll,
  mastery,
  growth,
  tutor,
  tutorStream,
  retrieval,
  importing,
  lint,
  model,
]);
