import type { QuestionBody } from "#/features/assessments/question.ts";
import { gaps, match, number, order, statement, written } from "./write-item.ts";

const rubric = {
  criteria: ["Claim", "Evidence"].map((title, i) => ({
    ...{ id: `c${i}`, title, description: "" },
    levels: ["0", "1", "2"].map((points) => ({ id: `l${points}`, title: `Level ${points}`, description: "", points })),
  })),
};

/** As the choices: a finding on any of them is a false alarm. */
export const cleanOthers: QuestionBody[] = [
  statement(
    "Sound travels faster in water than in air.",
    true,
    "About four times as fast.",
    "Water is stiffer than air.",
  ),
  statement("The Moon shines by its own light.", false, "It reflects sunlight.", "It reflects sunlight."),
  statement("Every square is a rectangle.", true, "Four right angles.", "Look at its angles."),
  statement("Whales breathe through gills.", false, "They have lungs.", "They come up for air."),
  statement("In Python, `7 // 2` gives 3.", true, "It rounds down.", "`//` rounds down."),
  statement("A falling price makes people buy less of most goods.", false, "They buy more.", "They buy more."),
  statement("Berlin lies further north than London.", true, "By one degree.", "Look at the map again."),
  statement("Salt lowers the freezing point of water.", true, "So roads are salted.", "Think of roads in winter."),
  statement(
    "Caesar was emperor of Rome when he crossed the Rubicon.",
    false,
    "He was a general; the first emperor was Augustus.",
    "The first emperor was Augustus.",
  ),
  statement(
    "Bread and butter are complements in economics.",
    true,
    "They are used together.",
    "They are used together.",
  ),
  number("How many chromosomes does a human body cell hold?", "46", "0", "23 pairs."),
  number("A car drives 150 km in 2 hours. What is its mean speed in km/h?", "75", "0", "150 divided by 2."),
  number("What is the square root of 2, to two decimal places?", "1.41", "0.005", "1.41² is 1.99."),
  number("In which year did the Berlin Wall fall?", "1989", "0", "On the 9th of November."),
  number("What is 15 % of 80?", "12", "0", "0.15 times 80."),
  number("What is the density in g/cm³ of a stone of 54 g and 20 cm³?", "2.7", "0.05", "Mass over volume."),
  number("How many different pairs can be formed from 6 people?", "15", "0", "6 times 5, halved."),
  written("Which gas do plants take in for photosynthesis?", ["carbon dioxide", "CO2"], "They build sugar from it."),
  written("Who wrote the play *Hamlet*?", ["Shakespeare", "William Shakespeare"], "About 1600."),
  written("What is the capital of Canada?", ["Ottawa"], "Since 1857."),
  written("Which keyword begins the definition of a function in Python?", ["def"], "For *define*."),
  written("Which organ of the body makes insulin?", ["pancreas", "the pancreas"], "In its islets."),
  written("What do we call an animal that eats plants alone?", ["herbivore", "a herbivore"], "From Latin *herba*."),
  written("Which planet is closest to the Sun?", ["Mercury"], "It goes round in 88 days."),
  match(
    "Match each country with its capital.",
    [
      ["Norway", "Oslo"],
      ["Sweden", "Stockholm"],
      ["Finland", "Helsinki"],
    ],
    ["Copenhagen"],
  ),
  match(
    "Match each quantity with its unit.",
    [
      ["Force", "newton"],
      ["Energy", "joule"],
      ["Power", "watt"],
    ],
    ["pascal", "volt"],
  ),
  match(
    "To which group does each animal belong?",
    [
      ["Frog", "Amphibians"],
      ["Newt", "Amphibians"],
      ["Snake", "Reptiles"],
      ["Bat", "Mammals"],
    ],
    [],
  ),
  match(
    "Match each author with a work.",
    [
      ["Austen", "Emma"],
      ["Orwell", "1984"],
      ["Shelley", "Frankenstein"],
    ],
    ["Dracula"],
  ),
  match(
    "Match each term with what it means.",
    [
      ["Mean", "The sum divided by the count"],
      ["Median", "The one in the middle"],
      ["Mode", "The one that is most common"],
    ],
    ["The distance from least to greatest"],
  ),
  order("Put the planets in order, from the Sun outwards.", ["Mercury", "Venus", "Earth", "Mars"]),
  order("Put these events in order, the earliest at the top.", [
    "Fall of Rome",
    "Black Death",
    "French Revolution",
    "Landing on the Moon",
  ]),
  order("Put the steps of an experiment in order.", [
    "Ask a question",
    "Form a hypothesis",
    "Collect data",
    "Draw a conclusion",
  ]),
  order("Sort these from small to large.", ["Atom", "Molecule", "Cell", "Tissue", "Organ"]),
  gaps("Water boils at {{1}} degrees Celsius at sea level.", [{ accepts: ["100"] }]),
  gaps("The heart has four chambers. The upper two are called {{1}}, the lower two {{2}}.", [
    { accepts: ["atria"] },
    { accepts: ["ventricles"] },
  ]),
  gaps("In a plant, {{1}} carries water upwards while phloem moves {{2}} to where it is needed.", [
    { options: ["xylem", "cambium", "cortex"] },
    { options: ["sugar", "starch", "oxygen"] },
  ]),
  gaps("The French Revolution began in {{1}} with the storming of the {{2}}.", [
    { accepts: ["1789"] },
    { accepts: ["Bastille"] },
  ]),
  gaps("When the price of a good rises, the quantity that people want to buy usually {{1}}.", [
    { options: ["falls", "rises", "stays the same"] },
  ]),
  {
    type: "formula",
    stem: "A stone falls for {{t}} s. How many metres does it fall, with g = 9.81 m/s²?",
    variables: [{ name: "t", from: "1", to: "5", step: "1" }],
    answers: [
      { expression: "9.81 * t^2 / 2", tolerance: { kind: "relative", value: "0.01" }, fraction: "1", feedback: "" },
    ],
    explanation: "Half of g times the time squared.",
  },
  {
    type: "hotspot",
    stem: "Where on this map does the Nile reach the sea?",
    picture: { src: "/files/map", width: 800, height: 600, alt: "Map of north-east Africa with its coasts and rivers" },
    regions: [{ id: "a", label: "The delta", fraction: "1", feedback: "", shape: "circle", x: 300, y: 80, radius: 30 }],
    marks: 1,
    missFraction: "0",
    explanation: "North of Cairo.",
  },
  {
    type: "essay",
    stem: "Was the Treaty of Versailles a cause of the Second World War? Argue for your view with two pieces of evidence.",
    guidance: "A claim, two pieces of evidence, a counter-argument.",
    rubric,
    explanation: "",
  },
  {
    type: "code",
    stem: "Write a function that returns the largest of three numbers.",
    language: "Python",
    starter: "def largest(a, b, c):\n    ",
    guidance: "Ties have to work.",
    rubric,
    explanation: "",
  },
];
