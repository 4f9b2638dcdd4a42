import { type HttpMethod, type RestOperation, rest } from "#/core/rest.ts";

type More = Omit<RestOperation, "method" | "path" | "tag" | "summary" | "scope">;

/** Reviews and cards are what a person does with what they were asked. */
export const studied =
  (tag: string) =>
  (request: `${HttpMethod} /${string}`, summary: string, more: More = {}) => {
    const [method, path] = request.split(" ") as [HttpMethod, `/${string}`];
    const scope = method === "GET" ? "assessments:read" : "assessments:write";
    return rest({ method, path, scope, tag, summary, ...more });
  };

const itemId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3ca0";
const clientKey = "phone 2026-03-29 17";

const review = studied("Review");
export const reviewsRest = {
  summary: review("GET /reviews/summary", "Read how the caller stands with their reviews"),
  queue: review("GET /reviews", "Read what the caller reviews next", {
    description:
      "Over all courses in which they learn, within their limits for a day. Practice that was answered comes back by itself; cards come when they are added. What is archived or unpublished, and the items of a course during a graded quiz there, are left out.",
  }),
  answer: review("POST /reviews/{itemId}/answers", "Answer a question that is reviewed", {
    description:
      "Grades the answer, tells the solution, and sets when the question comes back: wrong is again, right after a hint is hard, right is good, and right as fast as one reads is easy. The first review of a day counts.",
    example: { input: { itemId, clientKey, answer: { type: "single_choice", optionId: "a" }, seconds: 14 } },
  }),
  grade: review("POST /reviews/{itemId}/grades", "Grade a card that is reviewed", {
    example: { input: { itemId, clientKey, grade: "good" } },
  }),
  undo: review("POST /reviews/{itemId}/undo", "Take back today's grade of a card"),
  bury: review("POST /reviews/{itemId}/bury", "Leave an item for tomorrow", { status: 204 }),
  suspend: review("POST /reviews/{itemId}/suspend", "Take an item out of the queue", { status: 204 }),
  resume: review("POST /reviews/{itemId}/resume", "Take an item into the queue again", { status: 204 }),
  suspended: review("GET /reviews/suspended", "List what the caller has taken out of the queue"),
  settings: review("GET /reviews/settings", "Read how the caller wants to review"),
  updateSettings: review("PATCH /reviews/settings", "Change how the caller wants to review", {
    example: { input: { zone: "Europe/Vienna", dailyLimit: 30 } },
  }),
};
