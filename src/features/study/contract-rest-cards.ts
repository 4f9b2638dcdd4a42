import { studied } from "./contract-rest-review.ts";

const courseId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d";
const cardId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3ca1";

const card = studied("Cards");
export const cardsRest = {
  list: card("GET /courses/{courseId}/cards", "List the caller's cards of a course", { errors: [409] }),
  create: card("POST /courses/{courseId}/cards", "Write a card", {
    description: "It is in the caller's reviews from then on.",
    status: 201,
    location: "/cards/{id}",
    example: { input: { courseId, front: "What is the capital of Australia?", back: "Canberra" } },
  }),
  get: card("GET /cards/{cardId}", "Read a card"),
  update: card("PATCH /cards/{cardId}", "Change a card that the caller wrote", {
    description: "Its schedule stays.",
    example: { input: { cardId, back: "Canberra, not Sydney" } },
  }),
  delete: card("DELETE /cards/{cardId}", "Delete a card with its reviews", { status: 204 }),
  offer: card("GET /lessons/{lessonId}/cards", "Read the cards that a lesson gives", {
    description:
      "Made by rules, without a model: terms of the glossary that it uses, marked terms as gaps in their sentences, headings to explain.",
    errors: [409],
  }),
  addFromLesson: card("POST /lessons/{lessonId}/cards", "Add the cards of a lesson to the caller's reviews", {
    description: "Those that the caller has are left as they are. They follow the lesson when it changes.",
  }),
  addFromCourse: card("POST /courses/{courseId}/cards-of-lessons", "Add the cards of all lessons of a course", {
    description: "As for a lesson. How many new ones come on a day is the caller's setting.",
  }),
};
