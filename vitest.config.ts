import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const dbSuites = {
  include: ["src/**/*.db.test.ts"],
  testTimeout: 60_000,
  hookTimeout: 120_000,
  pool: "threads" as const,
};

/** Files without I/O whose every branch a test takes. */
const pure = [
  "src/core/*.ts",
  "src/features/assessments/{access,answer,attempt,blank,expression,formula,gaps,grading,in-words,judge-*,judged,number-text,numeric,question,question-*,release,shuffle,simulated,text-pattern,text-regex,variant}.ts",
  "src/features/assessments/{csv,gradebook,gradebook-cells,gradebook-csv,hold,regrade,rubric,statistics}.ts",
  "src/features/courses/{access,markdown-edit,media-type,progress,reading-minutes,snippet,words}.ts",
  "src/features/tutor/{answer-draft,answer-filter,answer-markdown,blocks,chunk-hub,citation-link,citations}.ts",
  "src/features/tutor/{excerpt,extractive-answer,extractive-model,index-lesson,lexemes,message-view,nearest-word}.ts",
  "src/features/tutor/{passages,practice-fit,prompt,quotes,ranking,stop-words,suggestions,thread-view}.ts",
  "src/features/transfer/{code-text,fidelity,html-fragment,html-markdown,imported-course,markdown-tree}.ts",
  "src/features/transfer/{place-references,report-text,script-text,xml}.ts",
  "src/features/transfer/openstax/*.ts",
  "src/features/users/{access,federated-profile,password-rules,return-path,validity}.ts",
];

export default defineConfig({
  test: {
    // By itself vitest leaves one core free, which on two cores is half of the machine.
    maxWorkers: availableParallelism(),
    coverage: { provider: "v8", include: pure, reporter: ["text-summary"], thresholds: { branches: 100 } },
    projects: [
      {
        test: {
          name: "unit",
          include: ["src/**/*.test.ts", "bench/**/*.test.ts"],
          exclude: ["src/**/*.{db,process}.test.ts", "**/node_modules/**"],
          testTimeout: 180_000,
        },
      },
      // Each starts real processes: seconds to a minute, so not in `npm run check`.
      { test: { name: "processes", include: ["src/**/*.process.test.ts"], testTimeout: 180_000 } },
      { test: { ...dbSuites, name: "embedded", globalSetup: ["src/test/setup-embedded.ts"] } },
      { test: { ...dbSuites, name: "postgres", globalSetup: ["src/test/setup-server.ts"] } },
    ],
  },
});
