import { TRPCError } from "@trpc/server";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import {
  type Actor,
  anonymous,
  hasScope,
  isAdmin,
  isInstructor,
  requireAdmin,
  requireUserId,
  roleOf,
  userIdOf,
} from "./actor.ts";
import { forbidden, invalid, isAppError, notFound, rateLimited, unauthenticated } from "./errors.ts";
import { Id, newId } from "./ids.ts";
import {
  decimal,
  Fraction,
  formatMarks,
  NonNegativeMarks,
  PositiveMarks,
  percentOf,
  sumMarks,
  toMarks,
} from "./marks.ts";
import { decodeCursor, encodeCursor, pageInput, toPage } from "./pagination.ts";
import { refusalOf, refusalOfIssues } from "./problems.ts";
import { internal, rest } from "./rest.ts";
import { createSlugger, slugify } from "./slug.ts";
import { line, text } from "./text.ts";
import { addSeconds, isAfter, Moment, secondsBetween, toInstant } from "./time.ts";

const user = (role: "admin" | "instructor" | "learner"): Actor => ({ kind: "user", userId: "u", role, sessionId: "s" });
const key = (role: "admin" | "learner", scopes: ("admin" | "courses:read")[]): Actor => ({
  ...{ kind: "key", userId: "u", role, keyId: "k", scopes },
});
const system: Actor = { kind: "system", job: "test" };

describe("actors", () => {
  test.each([
    [anonymous, null, null, false, false],
    [user("learner"), "u", "learner", false, false],
    [user("instructor"), "u", "instructor", false, true],
    [user("admin"), "u", "admin", true, true],
    [key("admin", ["courses:read"]), "u", "admin", false, false],
    [key("admin", ["admin"]), "u", "admin", true, true],
    [key("learner", ["admin"]), "u", "learner", false, false],
    [system, null, null, true, true],
  ] as const)("%o", (actor, id, role, admin, instructor) => {
    expect([userIdOf(actor), roleOf(actor), isAdmin(actor), isInstructor(actor)]).toEqual([
      id,
      role,
      admin,
      instructor,
    ]);
  });

  test("what they must be is asked for with the right refusal", () => {
    expect(() => requireUserId(anonymous)).toThrow(expect.objectContaining({ code: "unauthenticated" }));
    expect(requireUserId(user("learner"))).toBe("u");
    expect(() => requireAdmin(anonymous)).toThrow(expect.objectContaining({ code: "unauthenticated" }));
    expect(() => requireAdmin(user("learner"))).toThrow(expect.objectContaining({ code: "forbidden" }));
    expect(() => requireAdmin(system)).not.toThrow();
  });

  test("only keys are held to scopes", () => {
    expect(hasScope(user("learner"), "admin")).toBe(true);
    expect(hasScope(key("learner", ["courses:read"]), "courses:read")).toBe(true);
    expect(hasScope(key("learner", ["courses:read"]), "admin")).toBe(false);
  });
});

describe("refusals", () => {
  test("are known by shape and carry their own instance", () => {
    expect(isAppError(notFound("bee"))).toBe(true);
    expect(isAppError(new Error("AppError"))).toBe(false);
    expect(isAppError("AppError")).toBe(false);
    expect(isAppError(Object.assign(new Error("x"), { name: "AppError" }))).toBe(false);
    expect(forbidden().message).toBe("Not allowed");
    expect(unauthenticated().instance).not.toBe(unauthenticated().instance);
    expect(invalid("/a", "is wrong").faults).toEqual([{ pointer: "/a", message: "is wrong" }]);
  });

  const issuesOf = (schema: z.ZodType, value: unknown) => schema.safeParse(value).error!.issues;

  test("a malformed id alone is not found, beside other faults it is bad input", () => {
    expect(refusalOfIssues(issuesOf(z.object({ id: Id }), { id: "x" })).code).toBe("not_found");
    expect(refusalOfIssues(issuesOf(z.object({ id: Id, n: z.int() }), { id: "x", n: "y" })).code).toBe("invalid_input");
    expect(refusalOfIssues(issuesOf(z.object({ id: Id }), { id: null })).code).toBe("invalid_input");
    expect(refusalOfIssues([]).code).toBe("invalid_input");
  });

  test("a fault of the whole input, and unknown fields, are named", () => {
    expect(refusalOfIssues(issuesOf(z.object({}), 1)).message).toMatch(/^The input /);
    expect(refusalOfIssues(issuesOf(z.strictObject({}), { b: 1 })).faults).toEqual([
      { pointer: "/b", message: "is not a known field" },
    ]);
  });

  test("are found inside what was thrown", () => {
    const own = notFound("bee");
    const zod = z.string().safeParse(1).error!;
    expect(refusalOf(own)).toBe(own);
    expect(refusalOf(new Error("outer", { cause: own }))).toBe(own);
    expect(refusalOf(zod)?.code).toBe("invalid_input");
    expect(refusalOf(new TRPCError({ code: "BAD_REQUEST", cause: zod }))?.code).toBe("invalid_input");
    expect(refusalOf(new TRPCError({ code: "INTERNAL_SERVER_ERROR", cause: zod }))).toBeNull();
    expect(refusalOf(new Error("a fault of ours"))).toBeNull();
    expect(refusalOf("text")).toBeNull();
  });

  test.each([
    ["NOT_FOUND", "not_found"],
    ["METHOD_NOT_SUPPORTED", "method_not_allowed"],
    ["UNSUPPORTED_MEDIA_TYPE", "unsupported_media_type"],
    ["PAYLOAD_TOO_LARGE", "payload_too_large"],
    ["PARSE_ERROR", "invalid_input"],
    ["BAD_REQUEST", "invalid_input"],
  ] as const)("of the transport: %s", (code, own) => {
    expect(refusalOf(new TRPCError({ code }))?.code).toBe(own);
  });
});

describe("marks", () => {
  test("are exact", () => {
    expect(sumMarks(["0.1", "0.2"])).toBe("0.3");
    expect(sumMarks([])).toBe("0");
    expect(toMarks(decimal("-0.0000000000001"))).toBe("0");
    expect(toMarks(decimal(1).div(3))).toBe("0.333333333333");
    expect(formatMarks("2.345")).toBe("2.35");
    expect(percentOf("1", "3")).toBe(33);
    expect(percentOf("1", "0")).toBe(0);
  });

  test.each([
    [NonNegativeMarks, ["0", "1.5"], ["-1", "x"]],
    [PositiveMarks, ["0.01"], ["0", "0.00", "-1"]],
    [Fraction, ["-1", "0.5", "1"], ["1.1", "-2", "x"]],
  ] as const)("schemas hold the bounds", (schema, good, bad) => {
    expect(good.every((value) => schema.safeParse(value).success)).toBe(true);
    expect(bad.some((value) => schema.safeParse(value).success)).toBe(false);
  });
});

describe("pages", () => {
  const Values = z.tuple([z.string(), z.number()]);

  test("a cursor comes back as it was; another one is refused", () => {
    expect(decodeCursor(encodeCursor(["a", 1]), Values)).toEqual(["a", 1]);
    expect(decodeCursor(undefined, Values)).toBeNull();
    for (const wrong of ["", "x", encodeCursor(["a"]), encodeCursor([1, "a"])]) {
      expect(() => decodeCursor(wrong, Values)).toThrow(expect.objectContaining({ code: "invalid_input" }));
    }
  });

  test("one row more than asked for means another page", () => {
    const cursorOf = (row: number) => [row];
    expect(toPage([1, 2, 3], 2, cursorOf)).toEqual({ items: [1, 2], nextCursor: encodeCursor([2]) });
    expect(toPage([1, 2], 2, cursorOf)).toEqual({ items: [1, 2], nextCursor: null });
    expect(toPage([], 2, cursorOf)).toEqual({ items: [], nextCursor: null });
    expect(pageInput({}).parse({})).toEqual({ limit: 20 });
  });
});

describe("names, texts and times", () => {
  test("anchors of one document are unique and never empty", () => {
    const slug = createSlugger();
    expect([slug("Bees & blossom"), slug("Bees & blossom"), slug("!?")]).toEqual([
      "bees--blossom",
      "bees--blossom-1",
      "section",
    ]);
  });

  test("addresses are plain", () => {
    expect(slugify("Über Äpfel: 3 Sorten!")).toBe("uber-apfel-3-sorten");
    expect(slugify("数学")).toBe("untitled");
    expect(slugify(`${"a".repeat(79)} b`)).toBe("a".repeat(79));
  });

  test("text that PostgreSQL cannot hold is refused", () => {
    expect(text(3).safeParse("abc").success).toBe(true);
    for (const bad of ["abcd", "a\u0000", "a\ud800"]) expect(text(3).safeParse(bad).success).toBe(false);
    for (const bad of ["", "  ", "a\nb", "\u200b\u202e\ufeff", "\u0007\u001b"])
      expect(line(9).safeParse(bad).success).toBe(false);
  });

  test("instants compare and move", () => {
    const at = toInstant(new Date(0));
    expect(addSeconds(at, 90)).toBe("1970-01-01T00:01:30.000Z");
    expect(secondsBetween(at, addSeconds(at, -5))).toBe(-5);
    expect(isAfter(addSeconds(at, 1), at)).toBe(true);
    const [first, second] = [newId(), newId()];
    expect(first < second).toBe(true);
  });

  test("an operation is shown or says why not", () => {
    const shown = rest({ method: "GET", path: "/bees", scope: null, tag: "Bees", summary: "Bees" });
    expect(shown.openapi).toMatchObject({ method: "GET", path: "/bees", protect: false });
    expect(internal("ours").internal).toBe("ours");
  });
});

test("a limit says how long to wait, in words and in seconds", () => {
  expect(rateLimited("tries", 61)).toMatchObject({
    message: "Too many tries. Try again in 2 minutes.",
    retryAfter: 61,
  });
  expect(rateLimited("tries", 5)).toMatchObject({ message: "Too many tries. Try again in 1 minute.", retryAfter: 5 });
});

test("a moment is one that the database can hold", () => {
  expect(Moment.safeParse("2026-01-01T00:00:00.000Z").success).toBe(true);
  for (const far of ["0000-01-01T00:00:00.000Z", "9999-01-01T00:00:00.000Z"]) {
    expect(Moment.safeParse(far).success).toBe(false);
  }
});
