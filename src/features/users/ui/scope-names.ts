import type { Role, Scope } from "#/core/actor.ts";

type ScopeName = { scope: Scope; label: string; description: string };

const all: readonly ScopeName[] = [
  { scope: "courses:read", label: "Read courses", description: "Courses, lessons, progress" },
  { scope: "courses:write", label: "Change courses", description: "Write, publish, enrol" },
  { scope: "assessments:read", label: "Read assessments", description: "Quizzes, attempts, results" },
  { scope: "assessments:write", label: "Change assessments", description: "Answer, submit, write questions" },
  { scope: "tutor:read", label: "Read the tutor", description: "Conversations and their messages" },
  { scope: "tutor:write", label: "Ask the tutor", description: "Start conversations, send messages" },
  { scope: "users:read", label: "Read accounts", description: "Your account and keys" },
  { scope: "users:write", label: "Change accounts", description: "Your name, password and keys" },
  { scope: "admin", label: "Administer", description: "Everything your role as administrator allows" },
];

/** What a person of this role may give to a key. */
export const scopeNames = (role: Role): readonly ScopeName[] =>
  all.filter(({ scope }) => scope !== "admin" || role === "admin");
