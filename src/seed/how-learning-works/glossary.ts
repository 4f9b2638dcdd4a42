/** Terms of the demo course in alphabetical order; definitions are Markdown. */
export const demoGlossary: { term: string; definition: string }[] = [
  {
    term: "Blocked practice",
    definition:
      "Practising one kind of problem at a time, so that the method is known before the problem is read. The opposite of *interleaving*.",
  },
  {
    term: "Calibration",
    definition:
      "How well confidence matches results. Of the answers of which a well-calibrated person is 70% sure, about 70% are right.",
  },
  {
    term: "Chunking",
    definition:
      "Packing several items into one meaningful unit with the help of what one knows already, so that it takes a single place in *working memory*.",
  },
  {
    term: "Cognitive load",
    definition:
      "What a task demands of *working memory*. If hunting for a solution takes up all of it, little is left for learning.",
  },
  {
    term: "Concept map",
    definition: "A drawing of ideas and of the relations between them, with words on the connecting lines.",
  },
  {
    term: "Desirable difficulty",
    definition:
      "A condition that makes practice harder and slower now, but learning more lasting, such as retrieval, spacing and mixing. It is desirable only if the learner can overcome it.",
  },
  {
    term: "Dual coding",
    definition:
      "Learning an idea in words **and** in a fitting picture, so that there are two connected ways back to it (Paivio).",
  },
  {
    term: "Elaboration",
    definition: "Adding meaning to new material: reasons, examples, and links to what one knows.",
  },
  {
    term: "Elaborative interrogation",
    definition: "Asking *why is that true?* of a statement, and answering it from one’s own knowledge.",
  },
  {
    term: "Feedback",
    definition:
      "Information on one’s work that can be used to improve it. It answers: where am I going, how am I going, where to next?",
  },
  {
    term: "Fluency illusion",
    definition: "Taking the ease with which something is read or followed for proof that one knows it.",
  },
  {
    term: "Foresight bias",
    definition:
      "Overestimating what one will recall because the answer is in view during the judgement, as it will not be in the test.",
  },
  {
    term: "Forgetting curve",
    definition:
      "How memory falls off with time since the last practice: steeply at first, then ever more slowly. A simple model is $R = e^{-t/S}$.",
  },
  {
    term: "Hypercorrection effect",
    definition:
      "Errors made with high confidence are, once corrected, remembered better in their right form than hesitant errors.",
  },
  {
    term: "Illusion of explanatory depth",
    definition: "Believing that one understands how something works until one tries to explain it step by step.",
  },
  {
    term: "Interleaving",
    definition: "Mixing kinds of problems or examples in practice, so that each time one has to tell which kind it is.",
  },
  {
    term: "Learning",
    definition:
      "A lasting change in what one knows or can do: what is still there after a delay and carries over to new tasks.",
  },
  {
    term: "Learning style",
    definition:
      "A supposed type of learner, such as *visual* or *verbal*. Preferences exist, but the claim that matching lessons to them helps is not supported by evidence.",
  },
  {
    term: "Long-term memory",
    definition: "The lasting store of what one knows and can do. No limit to its size has been measured.",
  },
  {
    term: "Massed practice",
    definition: "Putting all practice into one sitting, known as cramming. The opposite of *spacing*.",
  },
  {
    term: "Metacognition",
    definition: "Thinking about one’s own knowledge and learning: planning, monitoring and judging it.",
  },
  {
    term: "Neuromyth",
    definition: "A widespread misconception about the brain and learning, often a misread piece of research.",
  },
  {
    term: "Performance",
    definition: "What can be seen during practice. It need not show what has been learned.",
  },
  {
    term: "Retrieval practice",
    definition: "Learning by bringing knowledge to mind from memory, rather than by taking it in again.",
  },
  {
    term: "Retrieval strength",
    definition: "How easily a memory comes to mind at this moment. It falls with time and rises with use.",
  },
  {
    term: "Savings",
    definition: "Ebbinghaus’s measure of memory: the share of the work that a second learning no longer costs.",
  },
  {
    term: "Self-explanation",
    definition: "Telling oneself, while reading or solving, what each step does and how it fits with the one before.",
  },
  {
    term: "Spacing",
    definition: "Spreading practice over several sessions with gaps between them; also called *distributed practice*.",
  },
  {
    term: "Storage strength",
    definition: "How well a memory is rooted. It grows with use, most of all when *retrieval strength* has dropped.",
  },
  {
    term: "Testing effect",
    definition: "Recalling something improves later memory of it more than studying it again for the same time.",
  },
  {
    term: "Worked example",
    definition: "A problem with its solution, step by step, to be studied before one solves a similar problem.",
  },
  {
    term: "Working memory",
    definition: "The small workspace in which ideas are held and combined. It has room for about four items.",
  },
];
