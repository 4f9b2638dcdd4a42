import type { Flawed } from "./flawed-written.ts";
import { gaps, match, number, one, order, right, several, statement, written, wrong } from "./write-item.ts";

const again = "Look again.";
const choice = (stem: string, options: readonly string[], at = 0, shuffle = true) => {
  const [key = "", ...others] = options;
  return one(stem, others.map((text) => wrong(text, again)).toSpliced(at, 0, right(key)), { shuffle });
};

/** Written after the rules had been settled, without looking at them or changing them for these: how well they carry over. */
export const laterFlaws: readonly Flawed[] = [
  [
    "longest_key",
    choice(
      "What is a metaphor?",
      [
        "A figure of speech that names one thing by another to point out what they share",
        "A rhyme",
        "A short play",
        "A kind of verse",
      ],
      2,
    ),
  ],
  [
    "longest_key",
    choice(
      "Why do cells divide?",
      ["So that a body can grow, heal its wounds and replace cells that have died", "To move", "To sleep", "To eat"],
      1,
    ),
  ],
  [
    "longest_key",
    choice(
      "What is a tariff?",
      ["A tax that a state takes on goods when they are brought in from abroad", "A kind of ship", "A trade fair"],
      1,
    ),
  ],
  [
    "uneven_options",
    choice(
      "What does the ozone layer do?",
      [
        "It absorbs ultraviolet light",
        "It reflects radio waves",
        "It keeps the warmth of the day near the ground during the night, as a blanket does, and so lets plants live",
        "It carries the clouds",
      ],
      0,
    ),
  ],
  ["all_of_the_above", choice("What can erode a rock?", ["All of them", "Wind", "Water", "Ice"], 3)],
  ["all_of_the_above", choice("Which of these affect demand?", ["All the above apply", "Income", "Taste", "Price"], 3)],
  [
    "all_of_the_above",
    choice("Where does DNA occur?", ["Everywhere mentioned", "Nucleus", "Mitochondria", "Chloroplasts"], 3),
  ],
  ["none_of_the_above", choice("Which king signed it?", ["John", "Henry", "None of the kings listed"], 0)],
  ["none_of_the_above", choice("What is the plural of *ox*?", ["oxen", "oxes", "There is no right answer here"], 0)],
  ["combined_options", choice("Which gases are noble?", ["Both a) and c)", "Neon", "Oxygen", "Argon"], 3)],
  ["combined_options", choice("Which organs digest food?", ["Answers 1 and 2", "Stomach", "Gut", "Lung"], 3)],
  [
    "absolute_words",
    choice(
      "What do vaccines do?",
      ["They prepare the immune system", "They cure every case of flu", "They never have side effects"],
      0,
    ),
  ],
  [
    "absolute_words",
    choice(
      "How does practice help?",
      ["It makes recall easier", "It guarantees a perfect mark", "It always works at once"],
      2,
    ),
  ],
  ["absolute_words", statement("In any case a falling price leads to more sales.", false, again, "Not of all goods.")],
  [
    "hedged_key",
    choice(
      "How does stress affect sleep?",
      ["It often shortens it", "It doubles it", "It ends it", "It improves it"],
      1,
    ),
  ],
  ["negative_stem", choice("Which of these animals cannot fly?", ["Emu", "Swift", "Bat"], 1)],
  ["negative_stem", choice("Which measure would you not take first?", ["Amputate", "Call for help", "Stop the blood"])],
  ["negative_stem", choice("Each of these is a vector except which one?", ["Mass", "Force", "Velocity"], 2)],
  ["negative_stem", choice("Which reason is the least convincing?", ["Luck", "Skill", "Effort"], 1)],
  [
    "grammar_cue",
    choice("A scientist who studies birds is called an", ["ornithologist", "botanist", "zoologist", "geologist"], 2),
  ],
  [
    "grammar_cue",
    choice("The first people to reach the pole were", ["Amundsen and his men", "Scott", "Shackleton", "Nansen"], 1),
  ],
  [
    "stem_in_key",
    choice(
      "What is the role of a catalyst in a catalysed reaction?",
      ["It catalyses the change", "It cools the vessel", "It adds weight"],
      1,
    ),
  ],
  [
    "stem_in_key",
    choice(
      "What does the theory of plate tectonics explain?",
      ["How plates move", "How tides rise", "How stars form"],
      2,
    ),
  ],
  ["same_options", choice("What is the result?", ["0.5", "50 %", "0.7", "0.9"], 1, false)],
  ["same_options", choice("What does the pressure do?", ["It falls", "It rises", "It increases", "It stays"], 0)],
  ["same_options", choice("How heavy is the bag?", ["2 kg", "2000 g", "20 g"], 0, false)],
  ["several_keys", one("Which is a mammal?", [right("Dog"), right("Cat"), wrong("Frog", again)])],
  [
    "key_count",
    several("Which three are metals?", [right("Iron"), right("Tin"), wrong("Salt", again), wrong("Wood", again)]),
  ],
  ["number_order", choice("How many legs has a crab?", ["10", "6", "12", "8"], 1, false)],
  ["unfocused_stem", choice("Which answer is correct?", ["Iron rusts", "Gold rusts", "Salt rusts"], 1)],
  ["unfocused_stem", choice("Osmosis", ["moves water", "moves heat", "moves light"], 2)],
  [
    "repeated_words",
    choice(
      "What is a prime?",
      ["A number that has two divisors", "A number that has one divisor", "A number that has no divisors"],
      2,
    ),
  ],
  [
    "feedback_contradicts",
    one("Which is a planet?", [
      right("Mars"),
      wrong("Pluto", "Perfect, you know your planets!"),
      wrong("Moon", "It orbits the Earth."),
    ]),
  ],
  [
    "feedback_contradicts",
    one("Which is a noun?", [
      right("tree", "Unfortunately not."),
      wrong("go", "A verb."),
      wrong("red", "An adjective."),
    ]),
  ],
  ["missing_feedback", one("Which is a gas?", [right("Neon"), wrong("Iron", "A metal."), wrong("Salt", "")])],
  ["filler_option", choice("Which is a verb?", ["go", "tree", "blah blah"], 1)],
  ["filler_option", choice("Which is the capital of Peru?", ["Lima", "Cusco", "???"], 0)],
  ["double_negation", statement("It is not uncommon for stars to come in pairs.", true, "Many do.", again)],
  ["two_statements", statement("Mammals are warm-blooded and they lay eggs.", false, "Few do.", again)],
  ["two_statements", statement("Copper conducts well, which means that it is a metal.", true, "It is.", again)],
  [
    "adjacent_gaps",
    gaps("The {{1}} {{2}} is the largest organ of the body.", [{ accepts: ["human"] }, { accepts: ["skin"] }]),
  ],
  ["gap_at_start", gaps("“{{1}}” is the first word of the *Iliad* in English.", [{ accepts: ["Sing"] }])],
  [
    "equal_counts",
    match(
      "Match.",
      [
        ["One", "uno"],
        ["Two", "due"],
        ["Three", "tre"],
        ["Four", "quattro"],
      ],
      [],
    ),
  ],
  ["no_tolerance", number("What is the density of gold in g/cm³?", "19.32", "0", "Mass over volume.")],
  ["wide_tolerance", number("How many planets are there?", "8", "5", "Count them.")],
  ["missing_alt", choice("What is this? ![photo 12](/files/x.jpg)", ["A leaf", "A stem", "A root"], 1)],
  ["order_cue", order("Put them in order.", ["a) Boil", "b) Pour", "c) Drink"])],
  [
    "answer_in_stem",
    written(
      "Photosynthesis makes sugar. What is the name of the process, photosynthesis apart from its source?",
      ["photosynthesis"],
      "It is.",
    ),
  ],
  ["long_accepted", written("Why is the sky blue?", ["blue light is scattered more than red light"], "Scattering.")],
];
