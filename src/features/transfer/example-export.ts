const closed = { marks: true, correctness: true, feedback: true, solution: true } as const;

/** The smallest course with one of most things, for the reference and for trying. */
export const exampleExport = {
  format: "stoa-course-2",
  course: {
    ...{ title: "Planets", slug: "planets", summary: "", description: "", access: "open", state: "draft" },
    ...{ language: "en", licence: "CC BY 4.0", attribution: "", coverUrl: null },
  },
  modules: [
    {
      ...{ id: "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c01", title: "The sky" },
      lessons: [
        {
          ...{ id: "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c02", slug: "wanderers", title: "Wanderers", summary: "" },
          ...{ body: "Planets wander.", minutes: 1, state: "published" },
        },
      ],
    },
  ],
  glossary: [{ term: "Planet", definition: "A wanderer." }],
  groups: ["Tuesday"],
  categories: [{ id: "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c03", parentId: null, name: "Planets" }],
  skills: [{ id: "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c04", name: "Tell a planet from a star", prerequisiteIds: [] }],
  questions: [
    {
      ...{ id: "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c05", lessonId: "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c02" },
      ...{ title: "Wandering", isPractice: false, isArchived: false },
      ...{ categoryId: "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c03", tags: ["sky"], difficulty: "easy" },
      skillIds: ["0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c04"],
      body: {
        ...{ type: "true_false", stem: "Planets wander.", correct: true },
        ...{ feedbackTrue: "", feedbackFalse: "", explanation: "" },
      },
    },
  ],
  quizzes: [
    {
      ...{ id: "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c06", moduleId: null, title: "The sky", instructions: "" },
      ...{ state: "draft", position: 0, timeLimitSeconds: null, attemptsAllowed: 1, cooldownSeconds: null },
      ...{
        needsPassword: false,
        scoring: "highest",
        passPercent: 50,
        feedbackBands: [],
        opensAt: null,
        dueAt: null,
        closesAt: null,
      },
      ...{ shuffleQuestions: true, certainty: false, mode: "graded", tries: 3, penalty: "0.333333333333" },
      review: { afterSubmit: closed, later: closed, afterClose: closed },
      marking: { holdsMarks: false, isBlind: false, twoMarkers: false, tolerancePercent: 10 },
      sections: [{ title: "To begin with", instructions: "", shuffle: false }],
      questions: [{ questionId: "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c05", position: 0, points: "1", section: 0 }],
      draws: [],
    },
  ],
  assignments: [
    {
      ...{ id: "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c07", moduleId: "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c01" },
      ...{ title: "Watch the sky", instructions: "For a week.", state: "draft", position: 0, possible: "10" },
      ...{ opensAt: null, dueAt: null, closesAt: null, takesText: true, takesFiles: false, maxFiles: 1 },
      ...{ maxFileBytes: 10_000_000, fileKinds: ["pdf"], submissionsAllowed: null, rubric: null, showsRubric: true },
      ...{ holdsMarks: false, isBlind: false },
    },
  ],
  gradebook: null,
  files: [],
};
