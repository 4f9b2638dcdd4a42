import { abuse } from "./english-abuse.ts";
import { selfHarm } from "./english-self-harm.ts";
import { threat } from "./english-threat.ts";
import type { DangerPatterns } from "./pattern.ts";

/** Of the first person nearly always: what a course is about speaks of others, and idioms kill no one. */
export const english: DangerPatterns = { self_harm: selfHarm, threat, abuse };
