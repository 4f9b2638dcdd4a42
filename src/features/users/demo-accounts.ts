/** The password of every demo account; the seed sets it and the sign-in page of a demo site shows it. */
export const demoPassword = "learn-with-stoa";

/** The accounts that visitors of a demo site may use. */
export const demoAccounts = [
  { email: "learner@stoa.example", label: "Learner", about: "in the middle of the demo course" },
  { email: "instructor@stoa.example", label: "Instructor", about: "teaches it, sees every attempt" },
  { email: "admin@stoa.example", label: "Administrator", about: "manages people and roles" },
] as const;
