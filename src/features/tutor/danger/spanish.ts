import { type DangerPatterns, end, near, pattern, stop } from "./pattern.ts";

const family = "(?:padre|madre|papá|mamá|padrastro|madrastra|tío|tía|hermano|novio|novia|marido|pareja|padres|ex)";
const grown = `(?:${family}|profesora?|maestr[ao]|jefe|entrenador)`;
const victims =
  "(?:(?:mis?|la|el|los) (?:profesora?|maestr[ao]|padres?|madre|hermano|hermana|compañer[ao]s?|novia|novio|jefe|gente)|todos)";

export const spanish: DangerPatterns = {
  self_harm: [
    pattern("(?:quiero|voy a|pienso|pienso en) (?:matarme|suicidarme|quitarme la vida|hacerme daño|cortarme)", end),
    pattern("me quiero (?:matar|suicidar|morir)", end, "(?! de (?:risa|ganas|vergüenza))"),
    pattern("quiero morir(?:me)?", end, "(?! de (?:risa|ganas|vergüenza))"),
    pattern("(?:ya )?no quiero (?:vivir más|seguir viviendo|vivir\\s*(?:[.!?,]|$))"),
    pattern("pienso (?:mucho |a menudo )?en el suicidio", stop),
    pattern("tengo (?:pensamientos|ideas) suicidas", end),
    pattern("(?:quisiera|ojalá) estar? muert[ao]", stop),
    pattern("me corto (?:los brazos|las muñecas)", end),
    pattern("me hago daño(?: a mí mism[ao])?", stop),
    pattern("mi (?:mejor )?(?:amig[ao]|herman[ao]|novi[ao])", near(15), "(?:matarse|suicidarse|suicida)", end),
  ],
  threat: [
    pattern(`(?:voy a|quiero) (?:matar|apuñalar|disparar) a ${victims}`, end),
    pattern("(?:lo|la|los) voy a matar", stop),
    pattern("(?:voy a|quiero) poner una bomba", end),
    pattern("bomba en (?:la|el|mi) (?:escuela|colegio|instituto|universidad)", end),
  ],
  abuse: [
    pattern(
      `mis? ${grown}`,
      near(15),
      "me (?:pegan?|pegó|golpean?|golpeó|violó|viola|abusa|amenazan?|tocó|acosan?)",
      end,
    ),
    pattern(
      "(?:me violaron|fui violad[ao]|abusaron de mí|me (?:están )?acosa(?:n|ndo)|sufro (?:acoso|maltrato|abusos?))",
      end,
    ),
    pattern("tengo miedo de (?:volver|ir) a (?:mi )?casa", end),
    pattern(`tengo miedo de mis? ${family}`, end),
  ],
};
