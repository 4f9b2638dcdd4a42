import { family, grown, i, others, self, told, words } from "./english-words.ts";
import { end, near, pattern, stop } from "./pattern.ts";

/** Of beating in a game, and of things that strike nobody. */
const noBlow = `${end}(?! (?:at|by|to|up|back|out|off|from|as|for|an?|every (?:time (?:we|in|at)|game|match|round)|when we play|hard with|with(?! (?:a|an|his|her|the|their) (?:belt|stick|cane|fists?|hands?|shoe|bat|hanger|cord|spoon)| cigarettes)|in(?! the (?:face|head|stomach|ribs|chest)| front)|on(?! the (?:head|face)))(?![\\p{L}]))`;
const noLoad =
  "(?! (?:by|with) (?:this|the|that|these|those|my|an?|all)? ?(?:\\p{L}+ )?(?:exercises?|homework|quiz|tests?|exams?|questions?|deadlines?|proofs?|problems?|clock|computer|bot|game|team|opponent|ads|notifications|compiler|mosquitoes|flies))";

export const abuse = [
  pattern(
    `my ${grown}${self}${near(25)}`,
    "(?:hits?|beats?|chokes?|choked|kicks?|kicked|punches|punched|slaps|slapped|strangles|strangled|burns) (?:me|us)",
    noBlow,
  ),
  pattern(
    `${others}${self}${near(25)}`,
    "(?:raped|rapes|molested|molests|groped|gropes|(?:sexually )?abuses|(?:sexually )?abused|assaulted|assaults",
    "|(?:sexually )?harass(?:es|ed)|stalks|stalked|bullies|bullied|bully|blackmails) me",
    end,
    noLoad,
  ),
  pattern(
    `${others}${self}${near(25)} ?(?:is|are|'s|'re|keeps?|kept|(?:has|have) been|was|were) `,
    "(?:\\p{L}+ly )?(?:beating|hitting|abusing|molesting|groping|harassing|stalking|bullying|threatening|blackmailing) me",
    noBlow,
  ),
  pattern(
    `(?:my|the) ${grown}${self}${near(25)}`,
    `touch(?:es|ed|ing) me(?: (?:inappropriately|there|sexually|where|in ways|at night)${end}|${stop})`,
  ),
  pattern(
    `my ${grown}${self}${near(15)}(?:hits?|beats?|chokes?|kicks?|slaps?|punches|strangles?|abuses?) (?:my|our) (?:\\p{L}+ )?`,
    words("mom mum mother sister sisters brother brothers siblings kids children"),
    noBlow,
  ),
  pattern(`my ${grown}${self}${near(25)}threatens? me`, end),
  pattern(
    `(?:${others}|kids|boys|girls)${self}${near(25)}(?:beat|beats|are beating|is beating) me up`,
    end,
    "(?! (?:at|in))",
  ),
  pattern(
    "(?:scared|afraid)(?: that)? (?:my ",
    family,
    "|he|she|they) (?:will|'ll|might|is going to|are going to) (?:kill|hurt|beat|hit) me",
    end,
  ),
  pattern(`(?:my ex|someone|somebody|he|she|a (?:guy|man|boy|student)) keeps following me`, end, "(?! on)"),
  pattern(
    "(?:asks?|asked|asking) me for sex|(?:sends?|sent|sending) me (?:sexual|explicit) (?:messages|pictures|photos|pics)",
    end,
  ),
  pattern(`${others}${self}${near(25)}threaten(?:s|ed|ing|ing me)? to (?:kill|hurt|hit|beat|rape|stab|shoot) me`, end),
  pattern(
    `${others}${self}${near(25)}(?:said|says|say|told me)${near(12)} (?:will|would|wants to|want to|(?:is|are) going to|'ll|'s going to) (?:kill|hurt|rape|stab|shoot|beat) me`,
    end,
    "(?! if i)",
  ),
  pattern(
    "(?:forc(?:ed|es|ing) me to|i (?:was|am|got) forced to) (?:have sex|sleep with|undress|marry|strip|touch (?:him|her))",
    end,
  ),
  pattern(
    "(?:ask|asks|asking|asked|wants?|pressures?|pressuring|pressured|blackmails?)(?: me)? (?:for|to send)(?: him| her| them)?(?: \\p{L}+)? ?nudes",
    end,
  ),
  pattern(
    "(?:post|posts|posted|posting|shares?|shared|sharing|leaks?|leaked|leaking|spread|spreads|spreading) (?:my nudes|(?:my |a )?(?:nude|naked) (?:pictures?|photos?|pics?) of me|my (?:nude|naked) (?:pictures?|photos?|pics?))",
    end,
  ),
  pattern(
    `my ${family}${self} (?:is|was|gets|becomes|can be)(?: often| sometimes| very| so| really)* (?:violent|abusive)`,
    end,
  ),
  pattern(
    `${i} (?:am |was |have |been |being |keep |just |got |get )*?`,
    "(?:raped|molested|groped|sexually (?:abused|assaulted|harassed)|assaulted|(?:being|been) (?:abused|beaten|bullied|stalked|blackmailed)|(?:get|getting|got) (?:bullied|beaten (?:up|at home)|stalked))",
    end,
    noLoad,
    told,
  ),
  pattern(`i(?:'m| am| was|m) (?:a )?victim of (?:domestic|sexual) (?:violence|abuse|assault)`, end),
  pattern("i(?:'m| am|m) (?:scared|afraid) (?:to go|of going|to be) home", end, "(?! without)"),
  pattern(`i(?:'m| am|m)(?: so| very| really)? (?:scared|afraid) of my ${family}${self}`),
  pattern("(?:i(?:'m| am|m) (?:not safe|unsafe)|i (?:don't|do not|dont|never) feel safe|i feel unsafe) at home", end),
  pattern(
    `my ${family}${self} (?:lock(?:s|ed)? me (?:in|up)|(?:don't|doesn't|do not|does not|won't) let me (?:eat|sleep))`,
    end,
  ),
  pattern(
    `(?:send(?:s|ing)? me|i (?:get|got|am getting|keep getting|receive|received) (?=death|rape|\\p{L}+ from (?:my|a|him|her|someone|people|other))) ?(?:death |rape )?threats`,
    end,
  ),
];
