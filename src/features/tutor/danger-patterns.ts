/** What may stand behind a message; a person decides what does. */
export type Danger = "self_harm" | "threat" | "abuse";
export type DangerPatterns = Record<Danger, readonly RegExp[]>;

/** Within one sentence, at most so many characters apart. */
const near = (max: number) => `[^.!?\\n]{0,${max}}?`;
const anyOf = (...words: string[]) => `(?:${words.join("|")})`;
const pattern = (...parts: string[]) => new RegExp(`(?<![\\p{L}\\p{N}])${parts.join("")}`, "iu");
const end = "(?![\\p{L}\\p{N}])";

const close = anyOf(
  ..."friend|brother|sister|son|daughter|mother|mom|mum|father|dad|cousin|roommate|flatmate|classmate".split("|"),
  ..."boyfriend|girlfriend|husband|wife|partner".split("|"),
);
const grown = anyOf(
  ..."dad|father|mom|mum|mother|step-?dad|step-?father|step-?mother|step-?mom|uncle|aunt|brother|parents".split("|"),
  ..."boyfriend|girlfriend|husband|wife|partner|ex|teacher|professor|instructor|coach|boss|roommate|neighbou?r".split(
    "|",
  ),
);
const victims = `(?:(?:my|the|this|that|our) ${anyOf(
  ..."teacher|professor|instructor|tutor|lecturer|classmates?|roommate|boss|parents|dad|father|mom|mum|mother".split(
    "|",
  ),
  ..."brother|sister|wife|husband|girlfriend|boyfriend|ex|principal|headmaster|neighbou?r".split("|"),
)}|him|her|everyone|everybody|somebody|someone|people)${end}`;
const ending = anyOf(
  "kill(?:ing)? myself",
  "unaliv(?:e|ing) myself",
  "end(?:ing)? my (?:own )?life",
  "end(?:ing)? it all",
  "tak(?:e|ing) my (?:own )?life",
  "commit(?:ting)? suicide",
  "hang(?:ing)? myself",
  "shoot(?:ing)? myself",
  "kms",
);
const hurting = anyOf("hurt(?:ing)?", "harm(?:ing)?", "cut(?:ting)?");
const place = anyOf("school", "class", "campus", "university", "college", "dorm", "the exam");

/** Of the first person nearly always: what a course is about speaks of others, and idioms kill no one. */
const english: DangerPatterns = {
  self_harm: [
    pattern("i(?:'m|'ve|'d|'ll|m)?", end, near(50), "(?<![\\p{L}\\p{N}])", ending, end),
    pattern(
      "i(?:'m|'ve|'d|'ll|m)?",
      end,
      near(25),
      anyOf("want", "wanna", "going", "gonna", "need", "urge", "urges", "thinking", "thoughts", "keep", "started"),
      near(20),
      hurting,
      " myself",
      end,
    ),
    pattern(
      "i (?:just |really |only |sometimes |often |still )*(?:want to|wanna|wish to) (?:just )?die(?! laughing)",
      end,
    ),
    pattern("i (?:just |really |sometimes |often )*(?:wish|wished) (?:that )?i (?:was|were) (?:dead|never born)", end),
    pattern("i (?:just |really )*want to be dead", end),
    pattern("i (?:have|see|feel|can see|can find) no (?:reason|point) (?:to live|to go on|in living|in going on)", end),
    pattern("no (?:reason|point) (?:for me to live|(?:to live|in living) (?:for me|any ?more))", end),
    pattern("i(?:'m| am|m| feel| have been feeling|'ve been feeling)(?: so| very| really)? suicidal", end),
    pattern("i(?:'m| am|m|'ve| have)?", end, near(20), "suicidal thoughts", end),
    pattern(
      "(?:everyone|everybody|they|you|the world)",
      near(25),
      "better off (?:without me|if i (?:was|were) (?:dead|gone))",
    ),
    pattern(
      "i (?:don't|do not|dont) want to (?:live|be alive|exist|wake up)( anymore| any more| any longer)?\\s*(?:[.,!?;]|$)",
    ),
    pattern("i (?:can't|cannot|cant|can not) (?:live|go on)(?: living)? (?:like this|any ?more|any longer)", end),
    pattern(
      `my (?:best |little |older |younger )?${close}(?:'s)?`,
      end,
      near(30),
      anyOf(
        "suicidal",
        `(?:kill(?:ing)?|hurt(?:ing)?|harm(?:ing)?) (?:him|her|them)sel(?:f|ves)`,
        "(?:commit|attempt)(?:ted|ting)? suicide",
      ),
      end,
    ),
  ],
  threat: [
    pattern(
      "i(?:'m|'ll|'d|m| will| am)?",
      end,
      near(20),
      anyOf("will", "'ll", "going to", "gonna", "want to", "wanna", "plan to", "planning to", "about to"),
      " (?:really |fucking )?(?:kill|shoot|stab|murder|strangle|poison|beat up) ",
      victims,
    ),
    pattern("i'll (?:kill|shoot|stab|murder|strangle|poison|beat up) ", victims),
    pattern(
      "(?:shoot|blow|burn)(?:ing)? (?:up|down) (?:the|this|my|our|your) (?:whole )?(?:school|class|classroom|campus|university|college|building|dorm)",
      end,
    ),
    pattern(
      "i(?:'m|'ll|m)?",
      end,
      near(40),
      "(?:gun|knife|bomb)s?",
      near(15),
      `(?:to|into|in) (?:my |the )?${place}`,
      end,
    ),
    pattern("there(?:'s| is) a bomb (?:in|at|under)", end),
  ],
  abuse: [
    pattern(
      `my ${grown}`,
      end,
      near(25),
      "(?:hits?|beats?|chokes?|choked|kicks?|kicked|punches|punched) me",
      end,
      "(?! (?:at|in|by|to|up|with|on|back|every|when we play))",
    ),
    pattern(
      `(?:my|the) ${grown}`,
      end,
      near(25),
      "(?:raped|rapes|molested|molests|(?:sexually )?abuses|(?:sexually )?abused|assaulted|assaults) me",
      end,
    ),
    pattern(
      `(?:my|the) ${grown}`,
      end,
      near(25),
      "touche[sd] me (?:inappropriately|there|sexually|where|in ways|at night)",
      end,
    ),
    pattern(`my ${grown}`, end, near(25), "threatens? (?:me|to (?:kill|hurt|hit|beat) me)", end),
    pattern(
      "i(?:'m|'ve| am| was| have| got| get)",
      end,
      near(20),
      "(?:raped|molested|sexually (?:abused|assaulted|harassed)|being (?:abused|beaten|bullied|stalked|blackmailed)|been (?:abused|bullied|stalked|blackmailed))",
      end,
    ),
    pattern("i(?:'m| am|m) (?:scared|afraid) (?:to go|of going|to be) home", end),
    pattern("i(?:'m| am|m) (?:not safe|unsafe) at home", end),
  ],
};

const german: DangerPatterns = {
  self_harm: [
    pattern(
      "ich",
      end,
      near(40),
      anyOf(
        "mich (?:selbst )?(?:umbringen|umzubringen|töten|zu töten)",
        "mich (?:selbst )?(?:verletzen|ritzen|zu verletzen|zu ritzen)",
        "mir (?:etwas|was) (?:antun|anzutun)",
        "mir das leben (?:nehmen|zu nehmen)",
        "(?:suizid|selbstmord) (?:begehen|zu begehen)",
      ),
      end,
    ),
    pattern("ich bringe? mich um", end),
    pattern(
      "ich (?:will|möchte|wollte) (?:nur |einfach |nur noch |endlich |am liebsten )*(?:sterben|tot sein|nicht mehr leben|nicht mehr da sein)",
      end,
    ),
    pattern("ich (?:kann|mag) (?:so )?nicht mehr leben", end),
    pattern("ich (?:bin|fühle mich) (?:suizidal|selbstmordgefährdet|lebensmüde)", end),
  ],
  threat: [
    pattern(
      "ich (?:werde|will|möchte)",
      near(15),
      "(?:meine[nr]?|den|die|alle|unsere[nr]?)",
      near(25),
      "(?:umbringen|töten|erschießen|erstechen|abstechen|ermorden)",
      end,
    ),
    pattern("ich bringe? (?:meine[nr]?|den|ihn|sie alle|alle)", near(20), " um", end),
    pattern("bombe (?:in|an) (?:der|die|meiner|unserer) (?:schule|uni|universität|hochschule)", end),
  ],
  abuse: [
    pattern(
      "meine? (?:vater|mutter|stiefvater|stiefmutter|onkel|tante|bruder|freund|freundin|mann|frau|ex|lehrer|chef|eltern)",
      near(15),
      "(?:schlägt|schlagen|verprügelt|missbraucht|missbrauchen|vergewaltigt|bedroht|bedrohen|würgt) mich",
      end,
      "(?! (?:im|beim|in|bei|mit))",
    ),
    pattern(
      "ich (?:wurde|werde|bin)",
      near(20),
      "(?:vergewaltigt|missbraucht|verprügelt|gemobbt|gestalkt|erpresst)",
      end,
    ),
    pattern("ich habe angst,? nach hause zu (?:gehen|kommen)", end),
  ],
};

const french: DangerPatterns = {
  self_harm: [
    pattern(
      "je (?:veux|vais|voudrais|pense à|songe à) (?:me (?:tuer|suicider|pendre|faire du mal|mutiler)|mourir|en finir avec la vie)",
      end,
      "(?! de rire)",
    ),
    pattern(
      "j'ai (?:trop )?envie de (?:mourir|me tuer|me suicider|me faire du mal|en finir avec la vie)",
      end,
      "(?! de rire)",
    ),
    pattern("je (?:ne )?veux plus vivre", end),
    pattern("je suis suicidaire", end),
  ],
  threat: [
    pattern(
      "je (?:vais|veux) (?:tuer|poignarder|abattre|égorger) (?:mon|ma|mes|le|la|les|tout le monde)",
      near(5),
      "(?:prof|professeure?|enseignante?|père|mère|frère|sœur|camarades?|copine?|mari|femme|patron|gens|monde)?",
      end,
    ),
    pattern("bombe (?:dans|à) (?:l'|la |le |mon |notre )(?:école|lycée|collège|université|fac)", end),
  ],
  abuse: [
    pattern(
      "m(?:on|a|es) (?:père|mère|beau-père|belle-mère|oncle|tante|frère|copain|copine|mari|femme|parents|prof|patron)",
      near(15),
      "me (?:frappe(?:nt)?|bat(?:tent)?|viole|menace(?:nt)?|touche)",
      end,
      "(?! (?:aux|au|à|droit))",
    ),
    pattern("j(?:e suis|'ai été)", near(15), "(?:violée?|battue?|abusée?|harcelée?|agressée? sexuellement)", end),
    pattern("j'ai peur de rentrer (?:chez moi|à la maison)", end),
  ],
};

const spanish: DangerPatterns = {
  self_harm: [
    pattern("(?:quiero|voy a|pienso|pienso en) (?:matarme|suicidarme|quitarme la vida|hacerme daño|cortarme)", end),
    pattern("me quiero (?:matar|suicidar|morir)", end, "(?! de (?:risa|ganas|vergüenza))"),
    pattern("quiero morir(?:me)?", end, "(?! de (?:risa|ganas|vergüenza))"),
    pattern("(?:ya )?no quiero (?:vivir más|seguir viviendo|vivir\\s*(?:[.!?,]|$))"),
  ],
  threat: [
    pattern(
      "(?:voy a|quiero) (?:matar|apuñalar|disparar) a (?:mi|mis|todos|la|el|los)",
      near(3),
      "(?:profesora?|maestr[ao]|padres?|madre|hermano|hermana|compañeros|novia|novio|jefe|gente|todos)?",
      end,
    ),
    pattern("bomba en (?:la|el|mi) (?:escuela|colegio|instituto|universidad)", end),
  ],
  abuse: [
    pattern(
      "mi(?:s)? (?:padre|madre|papá|mamá|padrastro|madrastra|tío|tía|hermano|novio|novia|marido|pareja|padres|profesor|jefe)",
      near(15),
      "me (?:pegan?|golpean?|violó|viola|abusa|amenazan?|tocó)",
      end,
    ),
    pattern("(?:me violaron|fui violad[ao]|abusaron de mí|me acosan)", end),
    pattern("tengo miedo de (?:volver|ir) a (?:mi )?casa", end),
  ],
};

/** By the first part of a language tag. English is always heard as well. */
export const dangerPatterns: Readonly<Record<string, DangerPatterns>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
};
