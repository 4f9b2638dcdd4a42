import { describe, expect, test } from "vitest";
import { type Actor, anonymous } from "#/core/actor.ts";
import {
  type CourseFacts,
  canLearnCourse,
  canReadLesson,
  canSeeLesson,
  canTeachCourse,
  canViewCourse,
  courseFacts,
  leavesAnInstructor,
} from "./access.ts";

const person: Actor = { kind: "user", userId: "u", role: "instructor", sessionId: "s" };
const admin: Actor = { ...person, role: "admin" };
const row = { id: "c", slug: "c", title: "C", state: "published", access: "enrolled" } as const;
const facts = (given: Partial<CourseFacts>): CourseFacts => ({ ...row, isStaff: false, isEnrolled: false, ...given });

describe("what the database knows, joined with the role", () => {
  test.each([
    [person, { isInstructor: true, isEnrolled: false }, { isStaff: true, isEnrolled: false }],
    [person, { isInstructor: false, isEnrolled: true }, { isStaff: false, isEnrolled: true }],
    [admin, { isInstructor: false, isEnrolled: false }, { isStaff: true, isEnrolled: false }],
    [anonymous, { isInstructor: true, isEnrolled: true }, { isStaff: false, isEnrolled: false }],
    [
      { kind: "system", job: "index" } as const,
      { isInstructor: false, isEnrolled: true },
      { isStaff: true, isEnrolled: false },
    ],
  ])("%#", (actor, known, expected) => {
    expect(courseFacts(actor, { ...row, ...known })).toEqual({ ...row, ...expected });
  });
});

describe("rules", () => {
  const draft = { state: "draft" } as const;
  const published = { state: "published" } as const;
  const cases: [string, Partial<CourseFacts>, { state: "draft" | "published" }, string][] = [
    ["a visitor of an open course", { access: "open" }, published, "view see read"],
    ["a visitor of a course for the enrolled", {}, published, "view see"],
    ["a learner", { isEnrolled: true }, published, "view see read learn"],
    ["a learner and a draft lesson", { isEnrolled: true }, draft, "view learn"],
    ["a learner of a draft course", { ...draft, isEnrolled: true }, published, ""],
    ["staff and a draft lesson", { isStaff: true }, draft, "view see read learn teach"],
    ["staff of a draft course", { ...draft, isStaff: true }, draft, "view see read learn teach"],
  ];
  test.each(cases)("%s", (_, given, lesson, may) => {
    const course = facts(given);
    const can = {
      view: canViewCourse(course),
      see: canSeeLesson(course, lesson),
      read: canReadLesson(course, lesson),
      learn: canLearnCourse(course),
      teach: canTeachCourse(course),
    };
    const allowed = Object.entries(can).filter(([, is]) => is);
    expect(allowed.map(([name]) => name).join(" ")).toBe(may);
  });

  test.each([
    [["a", "b"], "a", true],
    [["a"], "b", true],
    [["a"], "a", false],
    [[], "a", false],
  ])("of %j, without %s: an instructor is left: %s", (active, gone, isLeft) => {
    expect(leavesAnInstructor(active, gone)).toBe(isLeft);
  });
});
