import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { Role, Scope } from "#/core/actor.ts";
import { AppError, invalid, isAppError } from "#/core/errors.ts";
import { refusalOfIssues } from "#/core/problems.ts";
import { resolveCourse } from "#/features/courses/actions/resolve-course.ts";
import { exportCourse } from "#/features/transfer/actions/export-course.ts";
import { importCourseExport } from "#/features/transfer/actions/import-course-export.ts";
import { formatOutcome, importFolder } from "#/features/transfer/actions/import-folder.ts";
import { ImportCourseInput } from "#/features/transfer/contract.ts";
import { createKeyFor } from "#/features/users/actions/create-key.ts";
import { createUser } from "#/features/users/actions/create-user.ts";
import { findUserByEmail } from "#/features/users/actions/find-user-by-email.ts";
import { restoreBackup, writeBackup } from "#/server/backup.ts";
import type { Context } from "#/server/context.ts";
import type { Platform } from "#/server/platform.ts";
import { examine } from "./doctor.ts";

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
  if (!isAppError(error)) throw error;
  const sentence = /[.!?]$/.test(error.message) ? error.message : `${error.message}.`;
  throw new AppError(error.code, `${sentence} Nothing was imported.`);
};

/** Readable by its owner alone: a course holds keys. */
const writeJson = (target: string, value: unknown): void =>
  writeFileSync(target, `${JSON.stringify(value, null, 2)}\n`, { flag: "wx", mode: 0o600 });

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** The file of an export. What is wrong with it is said with its place. */
const readExport = (path: string) => {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, "utf8"));
  } catch {
    throw new AppError("invalid_input", `${path} is no JSON, so it is no course that export wrote.`);
  }
  const parsed = ImportCourseInput.safeParse(json);
  if (!parsed.success) throw refusalOfIssues(parsed.error.issues);
  return parsed.data;
};

const importExport = async (ctx: Context, path: string, instructorId: string | null): Promise<string[]> => {
  const file = readExport(path);
  const { title, slug, notes } = await importCourseExport(ctx, file, { instructorId });
  const { questions, quizzes, files } = file;
  return [
    `Imported “${title}” at /courses/${slug}`,
    `  ${questions.length} questions, ${quizzes.length} quizzes, ${files.length} pictures`,
    ...notes,
  ];
};

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
      "imports a course from the file of an export, each time as a new course,",
      "or a book (a folder with OpenStax collections) and prints what came over and what did not;",
      "the same book again updates its course and keeps what people changed here, unless --replace-edits;",
      "--report writes the whole report with every place as JSON; --book chooses among several collections",
    ].join("\n      "),
    run: async ({ ctx, args }) => {
      const options = { book: text, instructor: text, report: text, "replace-edits": flag };
      const { positionals, values } = read(args, options, ["PATH"]);
      const source = resolve(positionals[0]!);
      const instructorId = values.instructor ? await findUserByEmail(ctx, values.instructor) : null;
      if (isFile(source)) {
        const strange = ["book", "report", "replace-edits"].find((name) => name in values);
        if (strange) throw invalid(`--${strange}`, "is for books");
        return importExport(ctx, source, instructorId).catch(nothingImported);
      }
      const target = values.report === undefined ? null : freshFile(values.report);
      const outcome = await importFolder(ctx, source, {
        book: values.book,
        instructorId,
        replaceEdits: values["replace-edits"] ?? false,
      }).catch(nothingImported);
      if (target) writeJson(target, outcome);
      const whereAll = target ?? "add --report FILE";
      return [...formatOutcome(outcome), "", `Every place: ${whereAll}`];
    },
  },
  export: {
    usage: "COURSE FILE",
    about: "writes the course with this slug as JSON, questions with their keys, for import on another site",
    run: async ({ ctx, args }) => {
      const { positionals } = read(args, {}, ["COURSE", "FILE"]);
      const target = freshFile(positionals[1]!);
      const { courseId } = await resolveCourse(ctx, { slug: positionals[0]! });
      const file = await exportCourse(ctx, { courseId });
      writeJson(target, file);
      const { course, modules, questions, quizzes, glossary, files } = file;
      const lessons = modules.flatMap((module) => module.lessons).length;
      const counts = `${lessons} lessons, ${questions.length} questions, ${quizzes.length} quizzes, ${glossary.length} glossary terms and ${files.length} pictures`;
      return [
        `Wrote “${course.title}” with ${counts} to ${target}.`,
        "It does not hold people nor what they did, passwords of quizzes, or earlier versions; a backup does.",
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
