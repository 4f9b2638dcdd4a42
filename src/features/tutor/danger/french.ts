import { type DangerPatterns, end, near, pattern, stop } from "./pattern.ts";

const family = "(?:père|mère|beau-père|belle-mère|oncle|tante|frère|copain|copine|mari|femme|parents|ex)";
const grown = `(?:${family}|prof|professeure?|patron|entraîneur)`;
const victims =
  "(?:(?:mon|ma|mes|le|la|les) (?:prof|professeure?|enseignante?|père|mère|parents|frère|sœur|camarades?|copine?|mari|femme|patron|gens)|tout le monde)";

export const french: DangerPatterns = {
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
    pattern("je (?:ne )?veux plus (?:vivre|être là)", stop),
    pattern("je suis suicidaire", end),
    pattern("je pense (?:souvent |parfois |tout le temps )?au suicide", stop),
    pattern("j'ai des (?:pensées|idées) suicidaires", end),
    pattern("(?:j'aimerais|je voudrais) être morte?", stop),
    pattern("je me (?:scarifie|mutile)", end),
    pattern("je me fais du mal", stop),
    pattern(
      "m(?:on|a) (?:meilleure? )?(?:amie?|copain|copine|frère|sœur)",
      near(15),
      "(?:se tuer|se suicider|suicidaire)",
      end,
    ),
  ],
  threat: [
    pattern(`je (?:vais|veux) (?:tuer|poignarder|abattre|égorger) ${victims}`, end),
    pattern("je vais (?:le|la|les) tuer", stop),
    pattern("(?:je vais|je veux) (?:poser|mettre) une bombe", end),
    pattern("bombe (?:dans|à|au) (?:l'|la |le |mon |notre )?(?:école|lycée|collège|université|fac)", end),
  ],
  abuse: [
    pattern(
      `m(?:on|a|es) ${grown}`,
      near(15),
      "me (?:frappe(?:nt)?|bat(?:tent)?|viole|menace(?:nt)?|touche|harcèle(?:nt)?)",
      end,
      "(?! (?:aux|au|à|droit|par))",
    ),
    pattern(`m(?:on|a|es) ${grown} m'(?:a|ont) (?:frappée?|battue?|violée?|menacée?|touchée?|agressée?)`, end),
    pattern("on m'a violée?", end),
    pattern("j(?:e suis|'ai été)", near(15), "(?:violée?|battue?|abusée?|harcelée?|agressée?)", end),
    pattern("j'ai peur de rentrer (?:chez moi|à la maison)", end),
    pattern(`j'ai peur de m(?:on|a|es) ${family}`, end),
  ],
};
