import { randomBytes } from "node:crypto";
import { existsSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { Role, Scope } from "#/core/actor.ts";
import { AppError, invalid, isAppError } from "#/core/errors.ts";
import { formatOutcome, importFolder } from "#/features/transfer/actions/import-folder.ts";
import { createKeyFor } from "#/features/users/actions/create-key.ts";
import { createUser } from "#/features/users/actions/create-user.ts";
import { findUserByEmail } from "#/features/users/actions/find-user-by-email.ts";
import { restoreBackup, writeBackup } from "#/server/backup.ts";
import type { Context } from "#/server/context.ts";
import type { Platform } from "#/server/platform.ts";
import { examine } from "./doctor.ts";
import { exportCourse } from "./export-course.ts";

type Run = { ctx: Context; site: Platform; args: string[] };

export type Command = {
  usage: string;
  about: string;
  /** Runs on a site that nobody has filled yet. */
  wantsEmptySite?: boolean;
  /** Gives the lines to print. */
  run(given: Run): Promise<string[]>;
};

type Options = Record<string, { type: "string" | "boolean" }>;

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;

const read = <Given extends Options>(args: string[], options: Given, positionals: readonly string[]) => {
  try {
    const parsed = parseArgs({ args, options, allowPositionals: true, strict: true });
    if (parsed.positionals.length !== positionals.length) {
      throw new Error(
        positionals.length === 0 ? "It takes no further words." : `It takes ${positionals.join(" and ")}.`,
      );
    }
    return parsed;
  } catch (error) {
    throw new AppError("invalid_input", error instanceof Error ? error.message : String(error));
  }
};

const required = (value: string | undefined, name: string): string => {
  if (!value) throw invalid(`--${name}`, "is missing");
  return value;
};

const oneOf = <Value extends string>(known: readonly Value[], value: string, name: string): Value => {
  const found = known.find((option) => option === value);
  if (!found) throw invalid(`--${name}`, `must be one of ${known.join(", ")}, not ${value}`);
  return found;
};

const freshFile = (path: string): string => {
  const target = resolve(path);
  if (existsSync(target)) throw new AppError("conflict", `${target} exists already.`);
  return target;
};

const nothingImported = (error: unknown): never => {
  throw isAppError(error) ? new AppError(error.code, `${error.message} Nothing was imported.`) : error;
};

/** Readable by its owner alone: a course holds keys. */
const writeJson = (target: string, value: unknown): void =>
  writeFileSync(target, `${JSON.stringify(value, null, 2)}\n`, { flag: "wx", mode: 0o600 });

const createUserCommand: Command = {
  usage: "--email E --name N [--role admin|instructor|learner] [--password P]",
  about: "makes an account; without --password one is made and printed on the last line",
  run: async ({ ctx, args }) => {
    const { values } = read(args, { email: text, name: text, role: text, password: text }, []);
    const password = values.password ?? randomBytes(12).toString("base64url");
    const user = await createUser(ctx, {
      email: required(values.email, "email"),
      name: required(values.name, "name"),
      role: oneOf(Role.options, values.role ?? "learner", "role"),
      password,
    });
    return [`${user.email} is now ${user.role}.`, ...(values.password ? [] : ["Password:", password])];
  },
};

const daysFrom = (now: Date, days: string): string => {
  const count = Number(days);
  if (!Number.isInteger(count) || count < 1 || count > 3650)
    throw invalid("--days", "must be a whole number from 1 to 3650");
  return new Date(now.getTime() + count * 86_400_000).toISOString();
};

const createKeyCommand: Command = {
  usage: "--user EMAIL --scopes a,b [--name N] [--days D]",
  about: `makes an API key and prints it alone on the last line; scopes: ${Scope.options.join(", ")}`,
  run: async ({ ctx, args }) => {
    const { values } = read(args, { user: text, scopes: text, name: text, days: text }, []);
    const userId = await findUserByEmail(ctx, required(values.user, "user"));
    const names = required(values.scopes, "scopes")
      .split(/[\s,]+/)
      .filter(Boolean);
    const key = await createKeyFor(ctx, userId, {
      name: values.name ?? "Command line",
      scopes: names.map((name) => oneOf(Scope.options, name, "scopes")),
      expiresAt: values.days ? daysFrom(ctx.now(), values.days) : null,
    });
    return [`A key of ${values.user} with ${key.scopes.join(", ")}; it is shown this once:`, key.token];
  },
};

export const commands: Record<string, Command> = {
  "create-user": createUserCommand,
  "create-key": createKeyCommand,
  import: {
    usage: "PATH [--book NAME] [--instructor EMAIL] [--replace-edits] [--report FILE]",
    about: [
      "imports a book (a folder with OpenStax collections) and prints what came over and what did not;",
      "the same again updates the course and keeps what people changed here, unless --replace-edits;",
      "--report writes the whole report with every place as JSON; --book chooses among several collections",
    ].join("\n      "),
    run: async ({ ctx, args }) => {
      const options = { book: text, instructor: text, report: text, "replace-edits": flag };
      const { positionals, values } = read(args, options, ["PATH"]);
      const target = values.report === undefined ? null : freshFile(values.report);
      const outcome = await importFolder(ctx, resolve(positionals[0]!), {
        book: values.book,
        instructorId: values.instructor ? await findUserByEmail(ctx, values.instructor) : null,
        replaceEdits: values["replace-edits"] ?? false,
      }).catch(nothingImported);
      if (target) writeJson(target, outcome);
      const whereAll = target ?? "add --report FILE";
      return [...formatOutcome(outcome), "", `Every place: ${whereAll}`];
    },
  },
  export: {
    usage: "COURSE FILE",
    about: "writes the course with this slug as JSON: lessons, questions with their keys, quizzes and glossary",
    run: async ({ ctx, args }) => {
      const { positionals } = read(args, {}, ["COURSE", "FILE"]);
      const target = freshFile(positionals[1]!);
      const course = await exportCourse(ctx, positionals[0]!);
      writeJson(target, course);
      const { lessons, questions, quizzes, glossary } = course;
      const counts = `${lessons.length} lessons, ${questions.length} questions, ${quizzes.length} quizzes and ${glossary.length} glossary terms`;
      return [
        `Wrote “${course.course.title}” with ${counts} to ${target}.`,
        "It does not hold pictures, nor anything of learners; a backup does.",
      ];
    },
  },
  backup: {
    usage: "FILE",
    about: "writes the whole site into one file that either engine can restore",
    run: async ({ ctx, args }) => {
      const target = freshFile(read(args, {}, ["FILE"]).positionals[0]!);
      const { rows, files } = await writeBackup(ctx.db, ctx.files, target, ctx.now());
      return [`Wrote ${rows} rows and ${files} files to ${target}.`];
    },
  },
  restore: {
    usage: "FILE",
    about: "fills an empty site from a backup",
    wantsEmptySite: true,
    run: async ({ ctx, args }) => {
      const { rows, files } = await restoreBackup(ctx.db, ctx.files, resolve(read(args, {}, ["FILE"]).positionals[0]!));
      return [`Restored ${rows} rows and ${files} files.`];
    },
  },
  doctor: {
    usage: "",
    about: "says what the site runs on and what is wrong with it",
    run: async ({ ctx, site, args }) => {
      read(args, {}, []);
      return examine(ctx, site);
    },
  },
};
