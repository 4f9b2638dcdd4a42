import { anyMore, close, i, iSmall, self, told, want, will, words } from "./english-words.ts";
import { anyOf, end, near, pattern, stop } from "./pattern.ts";

const ending = anyOf(
  "kill(?:ing)? (?:myself|my self)",
  "unaliv(?:e|ing) myself",
  "end(?:ing)? my (?:own )?life(?! (?:of|sciences?|cycle|story))",
  "end(?:ing)? (?:it|things) (?:tonight|today|tomorrow|now)",
  "end(?:ing)? it all(?! with)",
  "tak(?:e|ing) my (?:own )?life",
  "hang(?:ing)? myself(?! (?:a|an|the|some)(?![\\p{L}]))",
  "shoot(?:ing)? myself(?! (?:in the foot|an?)(?![\\p{L}]))",
  "kms",
);
const dying = `(?:die${end}(?! (?:laughing|trying|cast|rolls?|shape|of|from|on|in (?:the|this|that|a))(?![\\p{L}]))|dying${stop})`;
const suicide = `suicide${end}(?! (?:rates?|statistics|prevention|risk|risks|as|in|gene|notes?|squad|burn|hotlines?|bomb\\p{L}*|attacks?|question|essay|chapter))`;
const notWe = "(?:(?!(?<![\\p{L}])(?:why|how|people|who|he|she|they|those|characters?)(?![\\p{L}]))[^.!?\\n])";
const hurting = anyOf("hurt(?:ing)?", "harm(?:ing)?", "cut(?:ting)?");
const pills = words("pills tablets paracetamol painkillers meds medication");

export const selfHarm = [
  pattern(`(?:how|ways?|method|pills?)${end}${near(30)}kill myself`, end),
  pattern(i, near(50), "(?<![\\p{L}\\p{N}])", ending, end, told),
  pattern(i, `${notWe}{0,50}?`, " (?:commit(?:ting|ted)?|attempt(?:ed|ing)?|tried) ", suicide),
  /^(?:i )?(?:just )?(?:kill myself|feel(?:ing)? suicidal|suicidal)\s*[.!]*$/iu,
  pattern(
    `${i}${near(25)}`,
    anyOf(
      "want",
      "wanna",
      "going",
      "gonna",
      "need",
      "urge",
      "urges",
      "thinking",
      "thoughts",
      "keep",
      "started",
      "tried",
    ),
    `${near(20)}${hurting} myself${end}`,
  ),
  pattern(`${i}${near(20)} ?(?:might|will|'ll) (?:hurt|harm|cut) myself`, end),
  pattern(
    `${iSmall}(?: started| want| used)?(?: to)? (?:self[- ]?harm(?:ed|ing)?)`,
    end,
    "(?! (?:research|statistics))",
  ),
  pattern(`${iSmall}(?: started)? cutting (?:again|myself|my (?:arms?|wrists?|thighs?))`, end),
  pattern(
    `${iSmall}(?: want to| used to)? cut my (?:arms?|wrists?|thighs?)`,
    end,
    "(?! (?:of|off|while|on|with|from)(?![\\p{L}]))",
  ),
  pattern(
    `${i}${near(12)} ?(?:${want}|feel(?:ing)? like|think(?:ing)? (?:a lot )?(?:about|of)) (?:just |only )?`,
    dying,
  ),
  pattern(`${i} think(?:ing)? (?:a lot )?about dying (?:every|all|a lot|often|constantly|lately|again)`, end),
  new RegExp(`(?:^|[.!?,] )(?:just )?(?:${want}|feel(?:ing)? like) (?:just )?${dying}`, "iu"),
  pattern(
    `(?:i |that |just )*wish(?:ed)? (?:that )?i(?:'d| had| was| were) (?:dead|never (?:been )?born)(?! \\p{L}|\\p{L})`,
  ),
  pattern(
    `i (?:wish|hope) (?:that )?i (?:could |would |will |can )?(?:just )?(?:not|never|don't|dont|didn't) wake up(?: again| tomorrow)?${anyMore}`,
    stop,
  ),
  pattern(`${i}${near(25)} never wake up(?: again)?`, stop),
  pattern("i (?:just |really )*want to be dead", end, "(?! (?:serious|right|sure|certain|on|last))"),
  pattern(
    "i (?:have|see|feel|can see|can find) no (?:reason|point) (?:to live|to go on|in living|in going on)",
    end,
    "(?! with)",
  ),
  pattern("(?:can't|cannot|don't|do not|dont) see (?:the|any|a) (?:point|reason) (?:of|in|to) (?:living|live)", end),
  pattern("nothing (?:left )?to live for", end, "(?! (?:is|was))"),
  pattern("(?:i'd|i would|id) rather (?:be dead|die)", end, "(?! than (?:do|write|solve|learn|study|read|take|use))"),
  pattern("i(?:'m| am|m) ready to die", stop),
  pattern("i (?:don't|dont|do not) think i can (?:live|go on)(?: like this| any ?more| any longer)?", stop),
  pattern("it would be better if i (?:was|were) dead", end),
  pattern(
    `i (?:don't deserve to live|do not deserve to live|(?:shouldn't|should not) be alive|no longer want to live|can't keep living)`,
    end,
  ),
  pattern(`i (?:should just die|hope i die|deserve to die)`, stop),
  pattern("i(?:'m| am|'ve| have|m)? (?:just |already )?(?:wrote|writing|written) (?:a|my) suicide note", end, told),
  pattern(
    "i (?:just |have |relapsed and )*(?:hurt|burn|burned|burnt|cut|harmed) myself (?:on purpose|deliberately|again)",
    stop,
  ),
  pattern("no (?:reason|point) (?:for me to live|(?:to live|in living) (?:for me|any ?more))", end),
  pattern(
    "(?<!unexamined )life (?:is not|isn't|isnt|is no longer|does not feel|doesn't feel) worth (?:living|it)",
    end,
    "(?! (?:without|if))",
  ),
  pattern(`${iSmall}(?: feel| feeling)?(?: so| very| really)? suicidal`, end, told),
  pattern(`${i}${near(20)}suicidal thoughts`, end),
  pattern(
    `(?:${iSmall} )?(?:(?:think|thinking|thought) (?:a lot |seriously |often )?(?:about|of)`,
    "|considering|considered|contemplating|contemplated|planning) (?:committing )?",
    suicide,
    told,
  ),
  pattern("(?:i'm|i am|im|i'd be|i would be|id be) better off dead", end),
  pattern(
    `(?:everyone|everybody|they|you|the world)${near(25)}better (?:off )?(?:without me|if i (?:was|were) (?:dead|gone))`,
  ),
  pattern(
    "(?:nobody|no[ -]?one) would (?:even )?(?:miss|notice|care)(?: me| it)? if i ",
    "(?:died|disappeared|killed myself|(?:was|were) (?:gone|dead))",
    end,
  ),
  pattern(
    "i (?:just |really )*(?:don't|do not|dont) (?:want to|wanna) ",
    `(?:(?:live|be alive|exist|wake up)${anyMore}|be here any ?(?:more|longer))${stop}`,
  ),
  pattern("i (?:can't|cannot|cant|can not) (?:live|go on)(?: living)? (?:like this|any ?more|any longer)", end),
  pattern("i (?:just |really )*want (?:it all|everything) to (?:end|be over|stop)", stop),
  pattern(`i (?:just |really )*(?:want to|wanna) disappear (?:forever|for good)`, end),
  pattern(`my life${near(20)} end it${stop}`),
  pattern(`i(?:'m| am|m)(?: so| just)* (?:done with|tired of|sick of) (?:life|living|being alive)${stop}`),
  pattern(
    `${iSmall}(?: already)? (?:took|taken|swallowed) (?:an overdose|(?:a lot of|too many|a whole|all(?: of)?|a bottle of|a handful of)`,
    ` ?(?:my|the)? ?(?:bottle of )?(?:sleeping )?${pills})`,
    end,
    "(?! (?:of|to|for|courses?)(?![\\p{L}]))",
    told,
  ),
  pattern(`${i}${near(10)} ?${will} overdose`, end, told),
  pattern(
    `${i}${near(10)} ?(?:${will}|feel like|thinking of|thinking about) jump(?:ing)? (?:off|from|in front of) (?:a|the|my|this) `,
    words("bridge roof building balcony window train car bus cliff"),
    end,
    "(?! (?:of|function))",
    told,
  ),
  pattern(
    `${close}${self}${near(30)}`,
    anyOf(
      "suicidal",
      "wants to die",
      "(?:cuts|is cutting) (?:him|her|them)sel(?:f|ves)",
      `talk(?:s|ed|ing) about ${suicide}`,
      "overdosed",
      "self[- ]?harm(?:s|ed|ing)",
      "(?:hang|shoot) (?:him|her|them)self",
      "(?:kill(?:ing|ed)?|hurt(?:ing)?|harm(?:ing)?) (?:him|her|them)sel(?:f|ves)(?! (?:with|by|over))",
      "(?:end(?:ing)?|tak(?:e|ing)|took|ended) (?:his|her|their) (?:own )?life",
      "(?:commit|attempt)(?:ted|ting)? suicide",
    ),
    end,
    told,
  ),
];
