import { anyOf, type DangerPatterns, end, near, pattern, stop } from "./pattern.ts";

const family =
  "(?:vater|mutter|papa|mama|stiefvater|stiefmutter|onkel|tante|bruder|opa|freund|freundin|mann|frau|ex|eltern|partner)";
const grown = `(?:${family}|lehrer|lehrerin|chef|chefin|trainer|dozent|professor|mitbewohner)`;
const close = `meine?r? (?:bester? |beste |kleiner? |großer? )?(?:freund|freundin|bruder|schwester|sohn|tochter|mutter|vater|mitbewohner|partner|mann|frau)`;
const victims =
  "(?:(?:meine[nr]?|den|die|unsere[nr]?) (?:lehrer|lehrerin|chef|chefin|vater|mutter|eltern|bruder|schwester|mann|frau|freund|freundin|ex|mitschüler|mitbewohner|professor|dozent|klasse|leute)|ihn|sie alle|euch alle|alle)";
const school = "(?:schule|klasse|uni|universität|hochschule)";

export const german: DangerPatterns = {
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
      "ich (?:will|möchte|wollte) (?:nur |einfach |nur noch |endlich |am liebsten )*",
      "(?:sterben|tot sein|nicht mehr leben|nicht mehr da sein|nicht mehr aufwachen)",
      end,
    ),
    pattern("ich (?:wünschte|wünsche mir),? ich wäre (?:tot|nie geboren)", end),
    pattern("ich (?:kann|mag) (?:so )?nicht mehr leben", end),
    pattern("ich (?:bin|fühle mich) (?:suizidal|selbstmordgefährdet|lebensmüde)", end),
    pattern("ich habe (?:wieder |oft |ständig |immer )*(?:suizid|selbstmord)gedanken", end),
    pattern("ich denke (?:oft |immer |ständig |wieder |gerade )*an (?:selbstmord|suizid)", stop),
    pattern("ich (?:ritze|verletze|schneide) mich(?: wieder| selbst| oft| manchmal)*", stop),
    pattern("ich habe mich (?:wieder |selbst )*(?:geritzt|selbst verletzt)", stop),
    pattern("ohne mich wären (?:alle|sie) besser dran", end),
    pattern("mein leben hat keinen sinn(?: mehr)?", stop),
    pattern(close, end, near(30), "sich (?:umbringen|umzubringen|das leben (?:nehmen|zu nehmen)|etwas antun)", end),
  ],
  threat: [
    pattern(
      "ich (?:werde|will|möchte)",
      near(15),
      victims,
      near(15),
      "(?:umbringen|töten|erschießen|erstechen|abstechen|ermorden)",
      end,
    ),
    pattern(`ich bringe? ${victims}(?: alle| noch| morgen| heute)* um`, end, "(?! (?:\\d|die ecke|zehn|halb))"),
    pattern("ich (?:werde |will |laufe )+amok(?: laufen)?", end),
    pattern(
      "ich",
      near(30),
      "(?:messer|pistole|waffe|gewehr|bombe)",
      near(10),
      `(?:mit )?in (?:die|meine|unsere) ${school}`,
      end,
    ),
    pattern(`bombe (?:in|an) (?:der|die|meiner|unserer) ${school}`, end),
  ],
  abuse: [
    pattern(
      `meine? ${grown}`,
      near(15),
      "(?:schlägt|schlagen|verprügelt|missbraucht|missbrauchen|vergewaltigt|bedroht|bedrohen|würgt|belästigt) mich",
      end,
      "(?! (?:im|beim|in|bei|mit))",
    ),
    pattern(
      `meine? ${grown} (?:hat|haben) mich (?:wieder |gestern |immer |oft )*`,
      "(?:geschlagen|verprügelt|missbraucht|vergewaltigt|gewürgt|sexuell belästigt|angefasst)",
      end,
    ),
    pattern(`meine? ${grown} fasst mich an`, end),
    pattern(
      "ich (?:wurde|werde|bin)",
      near(20),
      "(?:vergewaltigt|missbraucht|verprügelt|gemobbt|gestalkt|erpresst|sexuell belästigt)",
      end,
    ),
    pattern("(?:die anderen|alle|meine mitschüler) mobben mich", end),
    pattern("ich habe angst,? nach hause zu (?:gehen|kommen)", end),
    pattern(`ich habe angst vor meine[mrn] ${family}`, end),
  ],
};
