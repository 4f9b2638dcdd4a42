import type { Role } from "#/core/actor.ts";

export type Viewer = { name: string; email: string; role: Role };

type Place = { href: string; label: string; count?: number };

/** The main places of the site for this viewer, in order. */
export function placesFor(viewer: Viewer | null, dueCount: number | null): Place[] {
  const places: Place[] = [{ href: "/courses", label: "Courses" }];
  if (viewer) places.push({ href: "/learn", label: "My learning" });
  if (viewer) places.push({ href: "/review", label: "Review", count: dueCount ?? 0 });
  if (viewer && viewer.role !== "learner") places.push({ href: "/teach", label: "Teach" });
  if (viewer?.role === "admin") places.push({ href: "/admin", label: "Administration" });
  return places;
}
