import type { LintRule } from "#/features/assessments/lint-finding.ts";
import type { QuestionBody } from "#/features/assessments/question.ts";
import { gaps, match, number, one, order, right, several, statement, written, wrong } from "./write-item.ts";

export type Flawed = readonly [LintRule, QuestionBody];

const again = "Look again.";
/** The first option is right, the others are wrong; `at` moves it. */
const choice = (stem: string, options: readonly string[], at = 0, shuffle = true) => {
  const [key = "", ...others] = options;
  const drafts = others.map((text) => wrong(text, again));
  return one(stem, drafts.toSpliced(at, 0, right(key)), { shuffle });
};

const numeric = (stem: string, value: string, kind: "nominal" | "relative", tolerance: string): QuestionBody => ({
  ...{ type: "numeric", stem, explanation: "Worked in the lesson." },
  answers: [{ value, tolerance: { kind, value: tolerance }, fraction: "1", feedback: "" }],
});

/** Written by hand as authors write them, before the rules were; each with the rule that should find it. */
export const writtenFlaws: readonly Flawed[] = [
  [
    "longest_key",
    choice(
      "What is erosion?",
      [
        "The gradual wearing away and carrying off of soil or rock by wind, water or ice",
        "The growth of plants",
        "The rise of the sea",
        "The cooling of lava",
      ],
      2,
    ),
  ],
  [
    "longest_key",
    choice(
      "Why do leaves fall in autumn?",
      [
        "The tree saves water, since its roots take up little from cold soil while leaves keep losing it",
        "The wind is strong",
        "The leaves are old",
      ],
      1,
    ),
  ],
  [
    "longest_key",
    choice(
      "What does a compiler do?",
      [
        "It translates the whole source code of a program into instructions that a machine can run",
        "It stores files on a disk",
        "It draws windows on a screen",
        "It sends mail to users",
      ],
      3,
    ),
  ],
  [
    "longest_key",
    choice("What is inflation?", [
      "A general and lasting rise of the prices of goods and services in an economy",
      "A rise of wages",
      "A fall of taxes",
      "A loss of trade",
    ]),
  ],
  [
    "longest_key",
    choice(
      "Which statement describes a hypothesis?",
      [
        "A testable statement about how things are connected, which may turn out to be false",
        "A proven law",
        "A wild guess",
        "A list of data",
      ],
      1,
    ),
  ],
  [
    "uneven_options",
    choice(
      "What is the task of the liver?",
      [
        "It cleans the blood",
        "It pumps blood",
        "It takes up oxygen from the air we breathe and passes it on to the blood in many tiny bubbles",
        "It moves the legs",
      ],
      1,
    ),
  ],
  [
    "uneven_options",
    choice(
      "How does a virus multiply?",
      [
        "It makes a host cell build copies of it",
        "It divides into two halves of equal size",
        "Spores",
        "It lays eggs in the tissue of its host",
      ],
      3,
    ),
  ],
  [
    "all_of_the_above",
    choice(
      "Which of these are greenhouse gases?",
      ["All of the above", "Methane", "Carbon dioxide", "Water vapour"],
      3,
      false,
    ),
  ],
  [
    "all_of_the_above",
    choice("Who may vote in the election?", ["Citizens over 18", "Tourists", "Infants", "All of these people"], 1),
  ],
  ["all_of_the_above", choice("What lowers friction?", ["Everything listed here", "Oil", "Balls", "Ice"], 3)],
  [
    "all_of_the_above",
    choice("Which factors change the boiling point?", ["Pressure", "Colour", "Volume", "All are correct."], 0),
  ],
  ["none_of_the_above", choice("Which planet has no moon?", ["Venus", "Mars", "Saturn", "None of the above"])],
  ["none_of_the_above", choice("Which word is a noun?", ["none of these", "run", "quick", "slowly"], 3)],
  [
    "none_of_the_above",
    choice("Which of the drugs treats a virus?", ["Aciclovir", "Penicillin", "Ibuprofen", "No option is right"], 2),
  ],
  [
    "none_of_the_above",
    choice("Which law describes the current?", ["Ohm's law", "Hooke's law", "Boyle's law", "Neither of them"], 1),
  ],
  [
    "combined_options",
    choice("What do plants need to grow?", ["Both A and B", "Light", "Water", "Darkness"], 3, false),
  ],
  [
    "combined_options",
    choice("Which cells have a nucleus?", ["A and C only", "Muscle cells", "Bacteria", "Nerve cells"], 1, false),
  ],
  [
    "combined_options",
    choice(
      "Which statements are true? I. Gold rusts. II. Iron rusts. III. Iron is magnetic.",
      ["II and III", "I only", "I and II", "I, II and III"],
      2,
    ),
  ],
  ["combined_options", choice("Which of them conduct heat?", ["The first two", "Copper", "Silver", "Wood"], 3, false)],
  [
    "absolute_words",
    choice(
      "What is true of antibiotics?",
      ["They work against many bacteria", "They always cure a cold", "They never cause harm"],
      0,
    ),
  ],
  [
    "absolute_words",
    choice(
      "How do markets set prices?",
      ["Supply meets demand", "The state fixes every price in all cases", "Sellers are completely free to choose"],
      2,
    ),
  ],
  [
    "absolute_words",
    choice(
      "What does sleep do for learning?",
      [
        "It helps to keep what was learnt",
        "Nobody learns without exactly eight hours of it",
        "It has absolutely no effect",
      ],
      1,
    ),
  ],
  [
    "absolute_words",
    choice(
      "What follows from a correlation of 0.9?",
      ["The two go together closely", "One must invariably cause the other", "A third thing is impossible"],
      0,
    ),
  ],
  [
    "absolute_words",
    statement(
      "Reading a text twice is always better than reading it once.",
      false,
      again,
      "It depends on the time between.",
    ),
  ],
  ["absolute_words", statement("Nobody in Athens was allowed to vote.", false, again, "Free men were.")],
  [
    "hedged_key",
    choice(
      "What is the effect of caffeine?",
      ["It can make some people sleepless", "It lowers the pulse", "It cures a headache", "It builds muscle"],
      2,
    ),
  ],
  [
    "hedged_key",
    choice(
      "How do wolves hunt?",
      ["They usually hunt in groups", "They hunt alone at noon", "They wait in trees", "They dig traps"],
      1,
    ),
  ],
  ["negative_stem", choice("Which of the following is not a mammal?", ["Trout", "Dolphin", "Bat", "Horse"], 1)],
  ["negative_stem", choice("All of these are primary colours of light except", ["yellow", "red", "green", "blue"], 2)],
  ["negative_stem", choice("Which country didn't sign the treaty?", ["Spain", "Italy", "France", "Austria"])],
  [
    "negative_stem",
    choice("What would a doctor never do in this case?", ["Give aspirin", "Ask for the history", "Take the pulse"]),
  ],
  ["negative_stem", choice("Which explanation is least likely?", ["A meteorite", "A power cut", "A blown fuse"], 2)],
  [
    "negative_stem",
    choice("Which statement about cells is false?", ["They have no membrane", "They hold water", "They can divide"], 1),
  ],
  ["negative_stem", statement("Plants do not need oxygen.", false, "They breathe too.", "They breathe too.")],
  [
    "grammar_cue",
    choice("An animal that eats meat and plants is an", ["omnivore", "herbivore", "carnivore", "predator"], 1),
  ],
  [
    "grammar_cue",
    choice(
      "The instrument that measures air pressure is called a",
      ["barometer", "anemometer", "altimeter", "hygrometer"],
      2,
    ),
  ],
  ["grammar_cue", choice("The organs that clean the blood are the", ["kidneys", "heart", "stomach", "skin"], 0)],
  [
    "grammar_cue",
    choice(
      "To save water, desert plants tend to",
      ["have thick leaves", "growing quickly", "flowers at night", "wide leaves"],
      1,
    ),
  ],
  [
    "grammar_cue",
    choice("A company can raise money by", ["issuing shares", "to pay wages", "a lower price", "it fires staff"], 3),
  ],
  [
    "grammar_cue",
    choice("Which scientists found the structure of DNA?", ["Watson and Crick", "Darwin", "Mendel", "Pasteur"], 2),
  ],
  [
    "grammar_cue",
    gaps("Ice that moves slowly down a valley is a {{1}}.", [
      { options: ["glacier", "avalanche", "iceberg", "eruption"] },
    ]),
  ],
  [
    "stem_in_key",
    choice(
      "What is the main purpose of the water cycle model in this lesson?",
      ["To show how water moves through its cycle", "To predict the harvest", "To map the oceans"],
      1,
    ),
  ],
  [
    "stem_in_key",
    choice(
      "Which process do we call photosynthesis?",
      ["The synthesis of sugar by light", "The digestion of food", "The exchange of gases"],
      2,
    ),
  ],
  [
    "stem_in_key",
    choice(
      "What did the Treaty of Tordesillas divide between Spain and Portugal?",
      ["New lands, by a dividing line", "The spice trade", "The royal fleet"],
      0,
    ),
  ],
  [
    "stem_in_key",
    choice(
      "Why is recursion useful for trees?",
      ["A tree is made of smaller trees", "It saves memory", "It avoids bugs", "It sorts the data"],
      3,
    ),
  ],
  [
    "same_options",
    choice(
      "What does a higher interest rate do to borrowing?",
      ["It falls", "It rises", "It goes up", "It stays the same"],
      0,
    ),
  ],
  ["same_options", choice("What is half of a half?", ["0.25", "1/4", "0.5", "0.75"], 1, false)],
  ["same_options", choice("What is the length of the track?", ["1 km", "100 m", "1000 m", "10 m"], 1, false)],
  [
    "same_options",
    choice("What happens to the speed?", ["It increases", "It decreases", "It grows", "It is constant"], 3),
  ],
  ["same_options", several("Which of these are metals?", [right("Iron"), right("iron."), wrong("Sulphur", again)])],
  [
    "same_options",
    choice("Where is the treaty kept?", ["In the city of Paris", "In London", "In Paris", "In Rome"], 2),
  ],
  [
    "same_options",
    match(
      "Match each animal with its class.",
      [
        ["Frog", "Amphibian"],
        ["Snake", "Reptile"],
      ],
      ["amphibians", "Bird"],
    ),
  ],
  ["several_keys", one("Which number is even?", [right("2"), right("4"), wrong("5", again)], { shuffle: false })],
  [
    "several_keys",
    one("Which city lies in Italy?", [right("Rome"), wrong("Lyon", again), right("Turin"), wrong("Bern", again)]),
  ],
  [
    "several_keys",
    several("Which of these are gases at room temperature?", [right("Oxygen"), right("Helium"), right("Neon")]),
  ],
  [
    "key_count",
    several("Which two of these are planets?", [
      right("Mars"),
      wrong("Pluto", again),
      wrong("Ceres", again),
      wrong("Titan", again),
    ]),
  ],
  [
    "key_count",
    several("Tick the three statements that hold.", [
      right("Ice floats"),
      right("Iron sinks"),
      wrong("Wood sinks", again),
      wrong("Gold floats", again),
    ]),
  ],
  [
    "key_count",
    several("Select four causes of the war.", [
      right("Alliances"),
      right("Arms race"),
      right("Nationalism"),
      wrong("Football", again),
      wrong("Opera", again),
    ]),
  ],
  ["number_order", choice("How many bones does an adult have?", ["206", "350", "180", "270"], 2, false)],
  ["number_order", choice("What share of the air is oxygen?", ["21 %", "78 %", "1 %", "50 %"], 1, false)],
  ["number_order", choice("In which year did the war end?", ["1945", "1939", "1950", "1918"], 1, false)],
  ["unfocused_stem", choice("Mitochondria", ["release energy from sugar", "store DNA", "build walls"], 1)],
  [
    "unfocused_stem",
    choice("Which of the following is true?", ["Iron is a metal", "Gold is a gas", "Wood is a salt"], 1),
  ],
  [
    "unfocused_stem",
    choice("The French Revolution.", ["It began in 1789", "It began in 1848", "It began in 1917"], 0, false),
  ],
  [
    "unfocused_stem",
    choice("Choose the correct answer.", ["Rome is in Italy", "Oslo is in Spain", "Bonn is in Chile"], 2),
  ],
  [
    "unfocused_stem",
    choice("Photosynthesis is a process in plants.", ["It makes sugar", "It makes salt", "It makes iron"], 2),
  ],
  [
    "repeated_words",
    choice(
      "What can we say of the cell wall?",
      ["The cell wall is made of cellulose", "The cell wall is made of fat", "The cell wall is made of salt"],
      1,
    ),
  ],
  [
    "repeated_words",
    choice(
      "What happens in the second act?",
      ["In the second act the king dies", "In the second act the queen flees", "In the second act the fool sings"],
      2,
    ),
  ],
  [
    "feedback_contradicts",
    one("Which is the largest ocean?", [
      right("Pacific", "Correct!"),
      wrong("Atlantic", "Correct, well done!"),
      wrong("Arctic", "It is the smallest."),
    ]),
  ],
  [
    "feedback_contradicts",
    one(
      "What is 7 × 8?",
      [wrong("54", "Check the table."), right("56", "Sorry, that is not right."), wrong("58", "Check the table.")],
      { shuffle: false },
    ),
  ],
  [
    "feedback_contradicts",
    one("Which gas do we breathe out?", [
      wrong("Oxygen", "Exactly: the lungs give it off."),
      right("Carbon dioxide", "Yes."),
      wrong("Neon", "A rare gas."),
    ]),
  ],
  [
    "feedback_contradicts",
    statement("The Earth is flat.", false, "Well done, that's right.", "Ships vanish below the horizon."),
  ],
  [
    "feedback_contradicts",
    one("Which is a verb?", [
      right("run", "No, this one is a noun."),
      wrong("table", "A noun."),
      wrong("green", "An adjective."),
    ]),
  ],
  [
    "missing_feedback",
    one("Which colour has the longest waves?", [
      right("Red", "Yes."),
      wrong("Blue", "Blue waves are short."),
      wrong("Green", ""),
    ]),
  ],
  ["missing_feedback", one("Which tree keeps its needles?", [right("Fir", ""), wrong("Larch", ""), wrong("Oak", "")])],
  ["missing_feedback", several("Which are fruits?", [right("Apple"), wrong("Carrot", ""), wrong("Leek", "")])],
  ["filler_option", choice("Which bone is the longest?", ["Femur", "Tibia", "asdf", "Ulna"], 2)],
  ["filler_option", choice("Who painted the *Mona Lisa*?", ["Leonardo", "Raphael", "I don't know", "Titian"], 1)],
  ["filler_option", choice("Which river is longest?", ["Nile", "Rhine", "xxx", "Seine"], 3)],
  ["filler_option", choice("Which force holds planets?", ["Gravity", "Friction", "Option C", "Drag"], 1)],
  ["filler_option", choice("How tall is the tower?", ["330 m", "30 m", "300 m", "9000000 m"], 1, false)],
  ["filler_option", choice("Which soil holds most water?", ["Clay", "Sand", "no idea", "Gravel"], 2)],
  [
    "double_negation",
    statement("It is not impossible for water to boil at 80 °C.", true, "At low pressure it does.", again),
  ],
  ["double_negation", statement("No mammal does not breathe air.", true, "All do.", again)],
  ["double_negation", statement("A cell cannot live without no water at all.", false, again, again)],
  ["double_negation", choice("Which of these would not be unusual in March?", ["Rain", "A hurricane", "A drought"], 1)],
  [
    "two_statements",
    statement("Venus is the hottest planet and has two moons.", false, "It has none.", "It has none."),
  ],
  [
    "two_statements",
    statement("Ice floats because it is denser than water.", false, "It is less dense.", "It is less dense."),
  ],
  [
    "two_statements",
    statement("Napoleon was born in Corsica; he died in Paris.", false, "On St Helena.", "On St Helena."),
  ],
  [
    "two_statements",
    statement("Lists can be changed, but tuples can be sorted in place.", false, "They cannot.", "They cannot."),
  ],
  [
    "adjacent_gaps",
    gaps("The capital of France is {{1}} {{2}} since long ago.", [{ accepts: ["Paris"] }, { accepts: ["now"] }]),
  ],
  [
    "adjacent_gaps",
    gaps("Blood is pumped by {{1}}, {{2}} and kept under pressure.", [{ accepts: ["the"] }, { accepts: ["heart"] }]),
  ],
  [
    "adjacent_gaps",
    gaps("A cell has {{1}} and {{2}} and {{3}}.", [
      { accepts: ["walls"] },
      { accepts: ["ribosomes"] },
      { accepts: ["DNA"] },
    ]),
  ],
  ["gap_at_start", gaps("{{1}} is the largest planet of the solar system.", [{ accepts: ["Jupiter"] }])],
  ["gap_at_start", gaps("**{{1}}** wrote *Faust* in two parts.", [{ accepts: ["Goethe"] }])],
  [
    "equal_counts",
    match(
      "Match each country with its currency.",
      [
        ["Japan", "yen"],
        ["India", "rupee"],
        ["Russia", "rouble"],
      ],
      [],
    ),
  ],
  [
    "equal_counts",
    match(
      "Match the inventor.",
      [
        ["Telephone", "Bell"],
        ["Dynamite", "Nobel"],
      ],
      [],
    ),
  ],
  ["no_tolerance", numeric("What is π to three places?", "3.142", "nominal", "0")],
  ["no_tolerance", numeric("What is a third of 10 kg, in kg?", "3.33", "relative", "0")],
  ["wide_tolerance", numeric("How many days does a year have?", "365", "nominal", "300")],
  ["wide_tolerance", numeric("How far is the Moon, in km?", "384400", "relative", "0.9")],
  ["no_rubric", { type: "essay", stem: "Discuss the causes of the war.", guidance: "", explanation: "" }],
  ["no_rubric", { type: "code", stem: "Write a sort.", language: "C", starter: "", guidance: "", explanation: "" }],
  ["missing_alt", choice("Which organ is marked? ![](/files/organ.png)", ["Liver", "Heart", "Lung"], 1)],
  [
    "missing_alt",
    choice("Which curve fits? ![IMG_2041.jpg](/files/a.jpg)", ["The steep one", "The flat one", "The round one"], 1),
  ],
  [
    "missing_alt",
    choice(
      "Which flag is that of Peru?",
      ["![image](/files/f1.png)", "![a flag with a leaf](/files/f2.png)", "![a flag with a star](/files/f3.png)"],
      1,
    ),
  ],
  ["missing_alt", written("What is shown here? ![picture](/files/p.png)", ["a volcano"], "It smokes.")],
  ["order_cue", order("Put the steps in order.", ["1. Mix", "2. Bake", "3. Cool"])],
  ["order_cue", order("How is bread made?", ["First knead the dough", "Then let it rise", "Finally bake it"])],
  [
    "answer_in_stem",
    written("Mercury is the planet closest to the Sun. Which planet is closest to the Sun?", ["Mercury"], "It is."),
  ],
  ["answer_in_stem", gaps("The femur is the longest bone. A broken {{1}} heals slowly.", [{ accepts: ["femur"] }])],
  ["answer_in_stem", written("What is the name of the process of osmosis?", ["osmosis"], "It is.")],
  ["long_accepted", written("Why does ice float?", ["because ice has a lower density than liquid water"], "Density.")],
  [
    "long_accepted",
    written("What is the first law?", ["energy can neither be created nor destroyed"], "Thermodynamics."),
  ],
  ["missing_feedback", number("How many legs has a spider?", "8", "0", "")],
];
