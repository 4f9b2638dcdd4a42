import type { Role } from "#/core/actor.ts";

export type DemoPerson = { name: string; email: string; role: Role };

/** The three accounts that visitors may use, then six learners who fill the results. */
export const demoPeople: DemoPerson[] = [
  { name: "Lena Okafor", email: "learner@stoa.example", role: "learner" },
  { name: "Ivo Marchetti", email: "instructor@stoa.example", role: "instructor" },
  { name: "Ada Nyström", email: "admin@stoa.example", role: "admin" },
  { name: "Tomasz Wieczorek", email: "tomasz.wieczorek@stoa.example", role: "learner" },
  { name: "Priya Raman", email: "priya.raman@stoa.example", role: "learner" },
  { name: "Hugo Lindqvist", email: "hugo.lindqvist@stoa.example", role: "learner" },
  { name: "Meron Tesfaye", email: "meron.tesfaye@stoa.example", role: "learner" },
  { name: "Carla Duarte", email: "carla.duarte@stoa.example", role: "learner" },
  { name: "Yuki Hasegawa", email: "yuki.hasegawa@stoa.example", role: "learner" },
];
