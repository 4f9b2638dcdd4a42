const explanation = "Jupiter weighs more than all the others together.";
const accepted = (text: string) => ({ text, fraction: "1", feedback: "" });

/** One example of each type, for the API's document. */
export const examplesOfTypes = {
  single_choice: {
    type: "single_choice",
    stem: "Which planet is the largest?",
    options: [
      { id: "a", text: "Jupiter", fraction: "1", feedback: "Yes, by far." },
      { id: "b", text: "Saturn", fraction: "0", feedback: "It is the second largest." },
    ],
    shuffle: true,
    explanation,
    hints: ["It has a great red spot."],
  },
  multiple_choice: {
    type: "multiple_choice",
    stem: "Which planets have rings?",
    options: [
      { id: "a", text: "Saturn", fraction: "0.5", feedback: "" },
      { id: "b", text: "Uranus", fraction: "0.5", feedback: "" },
      { id: "c", text: "Mars", fraction: "-0.5", feedback: "Two moons, but no rings." },
    ],
    scoring: "fractions",
    shuffle: true,
    explanation: "All four giants have rings.",
  },
  true_false: {
    type: "true_false",
    stem: "Venus is hotter than Mercury.",
    correct: true,
    feedbackTrue: "",
    feedbackFalse: "Its air keeps the heat.",
    explanation: "",
  },
  numeric: {
    type: "numeric",
    stem: "How far is the Moon?",
    answers: [
      { value: "384400", tolerance: { kind: "relative", value: "0.02" }, fraction: "1", feedback: "" },
      {
        kind: "range",
        from: "300000",
        to: "450000",
        includesFrom: true,
        includesTo: false,
        fraction: "0.5",
        feedback: "",
      },
    ],
    unit: {
      units: [
        { symbol: "km", multiplier: "1" },
        { symbol: "m", multiplier: "0.001" },
      ],
      isRequired: true,
      penalty: "0.1",
    },
    explanation: "",
  },
  short_answer: {
    type: "short_answer",
    stem: "Which planet has the Great Red Spot?",
    answers: [accepted("Jupiter"), { text: "ju(p|pp)iter", isPattern: true, fraction: "0.8", feedback: "" }],
    caseSensitive: false,
    explanation: "",
  },
  matching: {
    type: "matching",
    stem: "Match each moon with its planet.",
    lefts: [
      { id: "io", text: "Io", rightId: "jupiter", feedback: "" },
      { id: "titan", text: "Titan", rightId: "saturn", feedback: "" },
    ],
    rights: [
      { id: "jupiter", text: "Jupiter" },
      { id: "saturn", text: "Saturn" },
      { id: "mars", text: "Mars" },
    ],
    explanation: "",
  },
  ordering: {
    type: "ordering",
    stem: "Order the planets, nearest to the Sun first.",
    items: [
      { id: "mercury", text: "Mercury" },
      { id: "venus", text: "Venus" },
      { id: "earth", text: "Earth" },
    ],
    scoring: "longest_subset",
    explanation: "",
  },
  cloze: {
    type: "cloze",
    stem: "The Sun is a {{kind}} of age {{age}} billion years.",
    parts: [
      { id: "kind", weight: "0.5", type: "short_answer", answers: [accepted("star")], caseSensitive: false },
      {
        id: "age",
        weight: "0.5",
        type: "numeric",
        answers: [{ value: "4.6", tolerance: { kind: "nominal", value: "0.1" }, fraction: "1", feedback: "" }],
      },
    ],
    explanation: "",
  },
  formula: {
    type: "formula",
    stem: "A probe flies at {{v}} km/s for {{t}} days. How many km is that?",
    variables: [
      { name: "v", from: "10", to: "20", step: "0.5" },
      { name: "t", from: "2", to: "9", step: "1" },
    ],
    answers: [
      { expression: "v * t * 86400", tolerance: { kind: "relative", value: "0.01" }, fraction: "1", feedback: "" },
    ],
    explanation: "{{v}} km/s × {{t}} × 86400 s = {{v * t * 86400}} km.",
  },
  hotspot: {
    type: "hotspot",
    stem: "Mark Saturn.",
    picture: { src: "/pictures/planets.svg", width: 800, height: 400, alt: "Eight planets in a row." },
    regions: [
      { id: "saturn", label: "Saturn", shape: "circle", x: 520, y: 200, radius: 60, fraction: "1", feedback: "" },
    ],
    marks: 1,
    missFraction: "-1",
    explanation: "",
  },
  essay: { type: "essay", stem: "Why is Pluto no longer called a planet?", guidance: "", explanation: "" },
  code: {
    type: "code",
    stem: "Write a function that tells whether a year is a leap year.",
    language: "Python",
    starter: "def is_leap(year):\n    ",
    guidance: "The rule for centuries.",
    explanation: "",
  },
  file: {
    ...{ type: "file", stem: "Hand in your drawing of the solar system.", guidance: "", explanation: "" },
    ...{ fileKinds: ["picture", "pdf"], maxFiles: 2, maxFileBytes: 5_000_000 },
  },
};

/** An answer to each of them. */
export const examplesOfAnswers = {
  single_choice: { type: "single_choice", optionId: "a" },
  multiple_choice: { type: "multiple_choice", optionIds: ["a", "b"] },
  true_false: { type: "true_false", value: true },
  numeric: { type: "numeric", text: "384,400 km" },
  short_answer: { type: "short_answer", text: "Jupiter" },
  matching: { type: "matching", pairs: [{ leftId: "io", rightId: "2" }] },
  ordering: { type: "ordering", itemIds: ["3", "1", "2"] },
  cloze: {
    type: "cloze",
    parts: [
      { id: "kind", value: "star" },
      { id: "age", value: "4.6" },
    ],
  },
  formula: { type: "formula", text: "8640000" },
  hotspot: { type: "hotspot", points: [{ x: 520, y: 200 }] },
  essay: { type: "essay", text: "It shares its orbit with too many others." },
  code: { type: "code", text: "def is_leap(year):\n    return year % 4 == 0" },
  file: { type: "file", fileIds: ["0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3cd0"] },
};
