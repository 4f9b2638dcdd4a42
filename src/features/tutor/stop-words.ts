const setOf = (words: string) => new Set(words.split(/\s+/).filter((word) => word !== ""));

/** English words that carry grammar rather than a subject, folded: without apostrophes. */
export const stopWords: ReadonlySet<string> = setOf(`
  a an the this that these those such some any each every either neither both all few more most much many other another
  i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers
  herself it its itself they them their theirs themselves one ones someone somebody something anyone anybody anything
  who whom whose which what when where why how whether whatever whichever
  am is are was were be been being do does did done doing have has had having can could may might must shall should
  will would ought im ive id ill youre youve youd youll hes shes theyre theyve theyd theyll weve wed isnt arent
  wasnt werent dont doesnt didnt havent hasnt hadnt cant couldnt wont wouldnt shouldnt mustnt lets thats whats
  and or but nor so if then else than because as until while although though since unless
  of at by for with about against between into through during before after above below to from up down in out on off
  over under again further once upon within without toward towards onto via per
  not no yes only own same too very just also even still ever never here there now
  s t re ve ll d m
`);

/** Words of asking: they tell what one wants done, not about what. */
export const askingWords: ReadonlySet<string> = setOf(`
  explain explained explains tell describe define please help know say says said mean means meaning understand show
  give gives want need like get got let make makes talk
  question questions answer lesson course chapter page text section thing things kind sort
  summary summaries summarise summarize summarised summarized overview recap gist
  work works
  actually really exactly simply basically difference different
  hi hello hey thanks thank ok okay
`);

const loops = setOf("for while until");
const statements = setOf("if else for while with from unless then");
const operators = setOf("in not and or is if else for while with from as do then until unless");

/** Small words that name something before these: "for loop", "if statement", "not operator". */
export const constructs: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...["loop", "loops"].map((word) => [word, loops] as const),
  ...["statement", "statements", "clause", "clauses", "block", "blocks"].map((word) => [word, statements] as const),
  ...["operator", "operators", "keyword", "keywords"].map((word) => [word, operators] as const),
]);
