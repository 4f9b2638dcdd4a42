import { modes } from "./modes.ts";
import { type FakeRequest, startFakeAi } from "./server.ts";

/** `npm run fake-ai [-- port]`: a language model for people who try Stoa by hand. It knows nothing and costs nothing. */
const usualPort = 4010;
const port = Number(process.argv[2] ?? usualPort);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  process.stderr.write("Usage: npm run fake-ai [-- port]\n");
  process.exit(2);
}

const lineFor = ({ path, mode, body, closedEarly }: FakeRequest, status: number): string => {
  const what = [body.model, body.stream && "streamed", body.tools && "with tools", body.response_format?.type];
  const told = what.filter(Boolean).join(", ");
  const end = closedEarly ? ", the client closed early" : "";
  return `${new Date().toISOString()} ${path} ${told || "-"}: ${mode}, ${status}${end}\n`;
};

const fake = await startFakeAi({
  port,
  mode: "quoting",
  onEnd: (request, status) => process.stdout.write(lineFor(request, status)),
});
const names = Object.entries(modes).filter(([name]) => name !== "scripted" && name !== "in-turn");
process.stdout.write(
  [
    `A fake language model listens at ${fake.baseURL}. Start Stoa with:`,
    "",
    `  AI_BASE_URL=${fake.baseURL} AI_MODEL=fake AI_EMBEDDING_MODEL=embed-64 AI_EMBEDDING_DIMENSIONS=64 npm start`,
    "",
    "or set it up under Administration › Models. The name of the model chooses how it behaves:",
    "",
    `  ${"fake".padEnd(16)}${modes.quoting}`,
    ...names.map(([name, means]) => `  ${name.padEnd(16)}${means}`),
    `  ${"embed-64".padEnd(16)}embeddings of 64 numbers; texts that share words are near (any number will do)`,
    "",
    "",
  ].join("\n"),
);
