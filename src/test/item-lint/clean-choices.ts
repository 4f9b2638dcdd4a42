import type { QuestionBody } from "#/features/assessments/question.ts";
import { one, right, several, wrong } from "./write-item.ts";

/** Written with care, by the rules of the field; a finding on any of them is a false alarm. */
export const cleanChoices: QuestionBody[] = [
  // Biology
  one("Which structure in a plant cell captures the energy of light?", [
    wrong("Mitochondrion", "It releases energy from sugar."),
    right("Chloroplast", "Yes, its chlorophyll absorbs light."),
    wrong("Ribosome", "It builds proteins."),
    wrong("Vacuole", "It stores water and salts."),
  ]),
  one("What happens to a red blood cell that is placed in pure water?", [
    right("It swells and bursts", "Water enters by osmosis."),
    wrong("It shrinks and wrinkles", "That happens in strong salt water."),
    wrong("It keeps its size and shape", "That happens in a solution of equal strength."),
  ]),
  one("A gardener moves a fern from shade into full sun, and its leaves turn pale. What is the most likely cause?", [
    wrong("The roots took up too much iron", "Iron makes leaves greener."),
    right("The light destroyed chlorophyll", "Shade plants protect it poorly."),
    wrong("The stem stopped carrying sugar", "Sugar would then collect in the leaf."),
    wrong("The soil lost its bacteria", "That takes weeks and shows in growth."),
  ]),
  one("During which phase do the chromosomes line up in the middle of a cell?", [
    wrong("Prophase", "They become visible there."),
    right("Metaphase", "Think of *middle*."),
    wrong("Anaphase", "They are pulled apart there."),
    wrong("Telophase", "Two nuclei form there."),
  ]),
  one("Why can a person not hold their breath until they die?", [
    wrong("The heart forces air out of the lungs", "The heart does not move air."),
    wrong("The stomach presses on the diaphragm", "It has no such reflex."),
    right("The brain stem restarts breathing", "Carbon dioxide triggers it."),
  ]),
  one("Two pea plants with round seeds have some offspring with wrinkled seeds. What does this show?", [
    right("Both parents carry the wrinkled allele", "Each gave it to those offspring."),
    wrong("One parent has two wrinkled alleles", "Its own seeds would then be wrinkled."),
    wrong("Both parents have two round alleles", "All offspring would then be round."),
  ]),
  one("Which vessel carries blood that is rich in oxygen towards the heart?", [
    wrong("Pulmonary artery", "It leads away from the heart to the lungs."),
    wrong("Vena cava", "Its blood comes from the body and is poor in oxygen."),
    right("Pulmonary vein", "It comes from the lungs."),
    wrong("Aorta", "It leads away from the heart."),
  ]),
  // Physics and chemistry
  one("A ball is thrown straight up. What is its acceleration at the highest point, if air is ignored?", [
    wrong("Zero", "Its speed is zero there, its acceleration is not."),
    right("Downwards, as everywhere on its way", "Gravity acts all the time."),
    wrong("Upwards, until it starts to fall", "Nothing pushes it upwards after the throw."),
  ]),
  one("By which process does heat travel from the Sun to the Earth?", [
    wrong("Conduction", "It needs matter in between."),
    wrong("Convection", "It needs a flowing liquid or gas."),
    right("Radiation", "It crosses empty space."),
  ]),
  one(
    "How much current flows through a lamp of 6 Ω at 12 V?",
    [
      wrong("0.5 A", "You divided 6 by 12."),
      right("2 A", "12 divided by 6."),
      wrong("18 A", "You added the numbers."),
      wrong("72 A", "You multiplied them."),
    ],
    { shuffle: false },
  ),
  one("Which change would make a pendulum swing more slowly?", [
    right("A longer string", "The period grows with the length."),
    wrong("A heavier bob", "The mass does not matter."),
    wrong("A smaller swing", "For small swings it does not matter."),
  ]),
  one("An ice cube floats in a full glass of water and melts. What does the water level do?", [
    wrong("It rises and spills over", "The ice already displaced its own weight."),
    right("It stays where it was", "The melted ice fills just the space it displaced."),
    wrong("It sinks a little", "Nothing leaves the glass."),
  ]),
  one(
    "What is the pH of a solution with equal numbers of hydrogen and hydroxide ions at 25 °C?",
    [
      wrong("0", "That is a strong acid."),
      wrong("1", "That is a strong acid."),
      right("7", "It is neutral."),
      wrong("14", "That is a strong base."),
    ],
    { shuffle: false },
  ),
  one("Which particle decides to which element an atom belongs?", [
    wrong("The neutron", "Isotopes of one element differ in it."),
    wrong("The electron", "Ions of one element differ in it."),
    right("The proton", "Its number is the atomic number."),
  ]),
  one("Iron rusts faster at the sea than in the desert. Which two things does it need for that?", [
    wrong("Nitrogen and warmth", "Nitrogen does not react with iron here."),
    wrong("Sand and wind", "They wear it down without rust."),
    right("Oxygen and water", "Salt then speeds it up."),
    wrong("Carbon and light", "Neither is needed."),
  ]),
  // History and geography
  one("Which event led Britain to declare war on Germany in August 1914?", [
    wrong("The murder of the archduke in Sarajevo", "It led Austria to act against Serbia."),
    wrong("The sinking of the *Lusitania*", "That was in 1915."),
    right("The march of German troops into Belgium", "Britain had guaranteed its neutrality."),
    wrong("The mobilisation of the Russian army", "It led Germany to declare war on Russia."),
  ]),
  one("What did the Magna Carta of 1215 limit?", [
    right("The power of the king", "He had to keep to the law."),
    wrong("The wealth of the towns", "It protected their rights."),
    wrong("The size of the army", "It says nothing on that."),
    wrong("The trade with France", "It let merchants travel freely."),
  ]),
  one(
    "In which century did Gutenberg print his Bible?",
    [
      wrong("The 13th", "Paper had only just come to Germany."),
      wrong("The 14th", "Printing with movable type was unknown in Europe."),
      right("The 15th", "About 1455."),
      wrong("The 16th", "By then there were presses in 200 towns."),
    ],
    { shuffle: false },
  ),
  one("Why did many towns of the Middle Ages grow up beside rivers?", [
    wrong("Rivers kept the winters mild", "Their effect on climate is small."),
    right("Boats carried goods cheaply", "Roads were poor and slow."),
    wrong("Bridges were forbidden elsewhere", "There was no such law."),
  ]),
  one("The capital of Australia is", [
    wrong("Sydney", "It is the largest city."),
    wrong("Melbourne", "It was the seat of government until 1927."),
    right("Canberra", "It was built as the capital."),
    wrong("Perth", "It lies in the far west."),
  ]),
  one("Which ocean current keeps the winters of north-west Europe mild?", [
    right("The North Atlantic Drift", "It brings warm water from the south."),
    wrong("The Labrador Current", "It brings cold water to Canada."),
    wrong("The Canary Current", "It flows south along Africa."),
    wrong("The Humboldt Current", "It flows in the Pacific."),
  ]),
  one(
    "A city lies at 45° south. In which month are its days longest?",
    [
      wrong("March", "Day and night are about equal."),
      wrong("June", "It is winter there."),
      wrong("September", "Day and night are about equal."),
      right("December", "It is summer there."),
    ],
    { shuffle: false },
  ),
  // Programming
  one(
    "What does `len([3, [4, 5]])` return in Python?",
    [
      wrong("1", "There are two elements at the top."),
      right("2", "The inner list counts as one."),
      wrong("3", "The inner list is not opened."),
    ],
    { shuffle: false },
  ),
  one("What does a Python function return if it does not have a `return` statement?", [
    wrong("`0`", "That would be a number it never computed."),
    wrong("`False`", "`False` is a value of its own."),
    right("`None`", "Yes, for want of anything else."),
    wrong('`""`', "No text is made."),
  ]),
  one("Which data structure gives back first what was put in last?", [
    wrong("Queue", "It gives back what was put in first."),
    right("Stack", "Last in, first out."),
    wrong("Heap", "It gives back the smallest."),
    wrong("Set", "It has no order."),
  ]),
  one("A loop runs over every pair of items in a list. How does its time grow when the list doubles?", [
    wrong("It stays the same", "There are more pairs."),
    wrong("It doubles", "That holds for a loop over items."),
    right("It grows fourfold", "n² pairs."),
    wrong("It grows eightfold", "That holds for triples."),
  ]),
  one("Which statement about a list and a tuple in Python is true?", [
    wrong("A tuple can hold numbers alone", "It may hold anything."),
    right("A list can be changed in place", "A tuple is fixed."),
    wrong("A tuple has to be sorted", "Its order is free."),
    wrong("A list needs a fixed length", "It grows as needed."),
  ]),
  one(
    "A program prints `Hello` although the condition of its `if` was meant to be false. What should the author check first?",
    [
      wrong("Whether the printer is on", "Nothing is sent to a printer."),
      right("What value the condition has", "Print it, then reason on."),
      wrong("How fast the program runs", "Speed does not change the branch."),
    ],
  ),
  // Mathematics
  one(
    "What is the slope of the line through (1, 2) and (3, 8)?",
    [
      wrong("1/3", "You divided the run by the rise."),
      wrong("2", "That is the run."),
      right("3", "6 divided by 2."),
      wrong("6", "That is the rise."),
    ],
    { shuffle: false },
  ),
  one(
    "A fair coin shows heads four times in a row. What is the probability of heads on the next toss?",
    [
      wrong("1/32", "That is the chance of five in a row from the start."),
      wrong("1/5", "The number of tosses does not matter."),
      right("1/2", "The coin has no memory."),
      wrong("4/5", "Past heads do not make heads likelier."),
    ],
    { shuffle: false },
  ),
  one(
    "Which number is at least as large as every other one in the set {3, −8, 5, 0}?",
    [
      wrong("−8", "It has the largest distance from zero, yet it is the smallest."),
      wrong("3", "5 is larger."),
      right("5", "Nothing in the set exceeds it."),
    ],
    { shuffle: false },
  ),
  one("The mean of five numbers is 8. What do we know about the numbers?", [
    right("Their sum is 40", "5 times 8."),
    wrong("Their middle one is 8", "That is the median."),
    wrong("Their most common one is 8", "That is the mode."),
  ]),
  one(
    "What is the derivative of $x^3$ at $x = 2$?",
    [
      wrong("4", "You took $x^2$."),
      wrong("6", "You took $3x$."),
      wrong("8", "That is the value of the function."),
      right("12", "$3x^2$ at 2."),
    ],
    { shuffle: false },
  ),
  // Economics and law
  one("The price of coffee rises. What happens to the demand for tea, if people see tea as a substitute?", [
    right("It rises", "They turn to tea."),
    wrong("It falls", "That holds for a complement such as sugar."),
    wrong("It stays the same", "That holds for goods without a link."),
  ]),
  one("Which of these costs is fixed for a bakery in the short run?", [
    wrong("Flour", "It changes with the number of loaves."),
    right("Rent", "It is due even if nothing is baked."),
    wrong("Packaging", "It changes with the number of loaves."),
    wrong("Electricity for the ovens", "It changes with the hours of baking."),
  ]),
  one(
    "A bank offers 2 % interest while prices rise by 3 %. What happens to the buying power of money in the account?",
    [
      wrong("It grows by about 5 %", "You added the rates."),
      wrong("It grows by about 1 %", "The sign is the other way round."),
      right("It shrinks by about 1 %", "2 % minus 3 %."),
    ],
  ),
  one("A contract is signed under threat. How do most legal systems treat it?", [
    wrong("It binds both sides", "Consent has to be free."),
    right("The victim may set it aside", "It is voidable."),
    wrong("The state takes what was promised", "There is no such rule."),
  ]),
  // Language and literature
  one("Which sentence is in the passive voice?", [
    wrong("The dog has chased the cat.", "The doer is the subject."),
    right("The cat was chased by the dog.", "The subject undergoes the deed."),
    wrong("The cat is afraid of the dog.", "No deed is told."),
    wrong("The dog was very fast today.", "*Was* links a quality here."),
  ]),
  one("What does the prefix *inter-* add to a word such as *international*?", [
    right("The sense of *between*", "Between nations."),
    wrong("The sense of *within*", "That is *intra-*."),
    wrong("The sense of *against*", "That is *anti-*."),
    wrong("The sense of *before*", "That is *pre-*."),
  ]),
  one(
    "In which person is a story told by a narrator who says *I*?",
    [right("First", "I and we."), wrong("Second", "You."), wrong("Third", "He, she, they.")],
    { shuffle: false },
  ),
  one("What is an allegory?", [
    wrong("A verse of four lines", "That is a quatrain."),
    right("A story with a second meaning", "*Animal Farm* is one."),
    wrong("A word that imitates a sound", "That is onomatopoeia."),
    wrong("A scene before the first act", "That is a prologue."),
  ]),
  // Health
  one("A colleague has a nosebleed. What should you have them do?", [
    wrong("Lie flat on the back", "Blood would run down the throat."),
    wrong("Tilt the head back", "Blood would run down the throat."),
    right("Lean forward and pinch the nose", "For ten minutes."),
  ]),
  one("Against which kind of germ do antibiotics work?", [
    right("Bacteria", "They attack what bacteria have and we lack."),
    wrong("Viruses", "They have nothing that an antibiotic attacks."),
    wrong("Prions", "They are misfolded proteins."),
  ]),
  one("A patient who does not drink enough becomes dizzy when standing up. What is the direct cause?", [
    wrong("The blood sugar rises", "Water does not change it so quickly."),
    right("The blood pressure falls", "There is less fluid in the vessels."),
    wrong("The heart beats too slowly", "It beats faster in fact."),
  ]),
  one("Which vitamin does the skin make in sunlight?", [
    wrong("Vitamin A", "We eat it, or make it from carotene."),
    wrong("Vitamin B12", "It comes from animal food."),
    wrong("Vitamin C", "It comes from fruit and vegetables."),
    right("Vitamin D", "From a form of cholesterol."),
  ]),
  // Learning and thinking
  one(
    "Two groups read a text. One reads it again, the other recalls it from memory. Who remembers more after a week?",
    [
      wrong("Those who read it again", "They do better after five minutes."),
      right("Those who recalled it", "Recall strengthens memory."),
      wrong("Neither, they are equal", "They are so on the first day at best."),
    ],
  ),
  one("A survey finds that people who own more books live longer. What may we conclude?", [
    wrong("Books make people live longer", "A link is no cause."),
    wrong("A long life makes people buy books", "A link is no cause."),
    right("The two go together in this sample", "More it does not tell."),
  ]),
  one("Which question would test best whether somebody can use the idea of density?", [
    wrong("Who found the law of buoyancy?", "It asks for a name."),
    wrong("In which unit is density given?", "It asks for a fact."),
    right("Will this block of 2 kg and 3 dm³ float?", "The idea has to be used."),
  ]),
  one("Light from a distant galaxy is redder than expected. What does that tell us about the galaxy?", [
    right("It is moving away from us", "The waves are stretched."),
    wrong("It is hotter than the Sun", "It would look bluer."),
    wrong("It is older than the Earth", "The shift does not tell its age."),
    wrong("It is smaller than ours", "The shift does not tell its size."),
  ]),
  one("Which claim about triangles in a plane is true?", [
    wrong("The sides always add up to 180", "The angles do, in degrees."),
    wrong("The angles are never larger than 90°", "One may be."),
    right("The angles always add up to 180°", "In every triangle of the plane."),
    wrong("The sides are never of equal length", "They are in some."),
  ]),
  // More than one answer
  several("Which of these are mammals?", [
    right("Bat"),
    wrong("Penguin", "It lays eggs and has feathers."),
    right("Whale"),
    wrong("Shark", "It is a fish."),
  ]),
  several(
    "Which of these numbers are prime?",
    [wrong("1", "It has one divisor alone."), right("2"), right("7"), wrong("9", "3 times 3.")],
    { shuffle: false },
  ),
  several("What does a plant take in for photosynthesis?", [
    right("Water"),
    right("Carbon dioxide"),
    wrong("Oxygen", "It gives it off."),
    wrong("Sugar", "It makes it."),
  ]),
  several("Which measures lower the risk of a heart attack?", [
    right("Regular exercise"),
    right("No tobacco"),
    wrong("A diet rich in salt", "Salt raises the blood pressure."),
    wrong("Sleep of four hours", "Too little sleep raises the risk."),
  ]),
  several("Which of these rivers flow into the North Sea?", [
    right("Rhine"),
    wrong("Danube", "It flows into the Black Sea."),
    right("Elbe"),
    wrong("Rhône", "It flows into the Mediterranean."),
    right("Thames"),
  ]),
  several("Which lines of Python change the list `a`?", [
    right("`a.append(4)`"),
    wrong("`b = a + [4]`", "It makes a new list."),
    right("`a[0] = 9`"),
    wrong("`print(sorted(a))`", "It sorts a copy."),
  ]),
  several("Which two of these are renewable sources of energy?", [
    right("Wind"),
    wrong("Coal", "It formed over millions of years."),
    right("Tides"),
    wrong("Uranium", "It is mined and used up."),
  ]),
  several("Which of these words are adverbs in *She sang very softly today*?", [
    wrong("sang", "It is the verb."),
    right("very"),
    right("softly"),
    wrong("She", "It is a pronoun."),
  ]),
];
