import { anyOf, end } from "./pattern.ts";

export const words = (list: string) => anyOf(...list.split(" "));

/** What follows is told of a work or a game, and not of somebody's life. */
export const told =
  "(?! [^.!?\\n]{0,20}?(?:in|of|for|at) (?:the|this|that|a|an|my|our) (?:\\p{L}+ )?(?:game|level|play|plot|novel|film|movie|book|story|scene|poem|song|simulation|essay|project|text|dialogue|role-?play|example|exercise|sentence|scenario)(?![\\p{L}]))";
/** A person, and not what is theirs. */
export const self = `${end}(?!['-])(?! in law)`;

export const i = "i(?:'m|'ve|'d|'ll|m|ve)?(?![\\p{L}\\p{N}'])";
export const want = anyOf("want (?:to|2)", "wanna", "wish to", "would like to", "'d like to", "need to");
export const will = anyOf("will", "'ll", "going to", "gonna", "plan(?:ning)? (?:to|on)", "about to", want);
/** Of the first person, with small words between. */
export const small = words(
  "am have been had just really only still always often sometimes also even so again keep kept to",
);
export const iSmall = `${i}(?: ${small})*`;

export const family = words(
  "dad father mom mum mother step-?dad step-?father step-?mother step-?mom uncle aunt brother grandfather parents boyfriend girlfriend husband wife partner ex",
);
export const grown = anyOf(
  family,
  words("teacher professor instructor tutor lecturer coach boss roommate flatmate neighbou?r"),
);
export const close = `(?:my ${anyOf("best ", "little ", "older ", "younger ", "")}${anyOf(
  words("friend brother sister son daughter mother mom mum father dad cousin roommate flatmate classmate"),
  words("boyfriend girlfriend husband wife partner"),
)}|(?:a|one of my) friends?(?: of mine)?|(?:someone|somebody) i know)`;
export const others = `(?:(?:my|the|our|a|an|another|other|one of (?:the|my|our)) ${anyOf(
  grown,
  words("student students classmate classmates friend friends guy man woman boy girl group"),
)}|someone|somebody|he|she|they|people)`;
export const victims = `(?:(?:my|the|this|that|our) ${words(
  "teacher professor instructor tutor lecturer classmates? roommate parents dad father mom mum mother brother sister wife husband girlfriend boyfriend ex principal headmaster neighbou?r",
)}|my boss|him|her|everyone|everybody|somebody|someone|people|you all|all of you|(?:this|the|my) (?:whole|entire) (?:class|school))${self}`;

export const anyMore = "( any ?more| any longer)?";
