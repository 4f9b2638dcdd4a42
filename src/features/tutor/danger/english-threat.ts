import { i, told, victims, will, words } from "./english-words.ts";
import { anyOf, end, near, pattern, stop } from "./pattern.ts";

const lethal = "(?:kill|attack|shoot|stab|murder|strangle|poison|beat up)";
/** What one shoots without a weapon. */
const noWeapon =
  "(?! (?:an?|some|the) (?:quick )?(?:e-?mail|message|text|note|question|mail|dm|line|video|film)(?![\\p{L}]))";
const house = words("school class classroom campus university college building dorm");
const place = anyOf("school", "class", "campus", "university", "college", "dorm", "the exam");

export const threat = [
  pattern(
    `${i}${near(20)} ?${will} (?:really |fucking )?${lethal} ${victims}`,
    noWeapon,
    told,
    "(?! with (?:a sword|magic))",
  ),
  pattern(`i'll ${lethal} ${victims}`, noWeapon, told),
  pattern(
    `${i} (?:really |just |fucking )?(?:${will} |might )(?:really )?hurt ${victims}`,
    "(?! (?:emotionally|with words))",
    told,
  ),
  pattern(
    `${i}${near(10)} ?${will} beat (?:up )?my (?:wife|husband|girlfriend|boyfriend|kids?|child|children)(?: up| again| tonight)?${stop}`,
  ),
  pattern(`(?:shoot|blow|burn)(?:ing)? (?:up|down) (?:the|this|my|our|your) (?:whole )?${house}`, end, told),
  pattern(
    `(?:i|we)${near(20)} (?:blow|burn)(?:ing)? (?:the|this|my|our|your) (?:whole )?${house} (?:up|down)`,
    end,
    told,
  ),
  pattern(
    `${i}${near(40)}(?:gun|knife|bomb)s?(?! calorimeter)${near(15)}(?:to|into) (?:my |the )?${place}`,
    end,
    "(?! for (?:dissecti|cook|art|biology))",
    told,
  ),
  pattern(
    `${i}${near(25)}(?:gun|knife|bomb)s? in (?:my|the) (?:bag|backpack|locker|school|campus|university)`,
    end,
    told,
  ),
  pattern("i(?:'ve| have)? (?:planted|hid|hidden|placed|put|left) a bomb (?:at|in|under)", end, told),
  pattern(
    "there(?:'s| is) a bomb (?:at|under|in (?:the|this|my|our) (?:\\p{L}+ )?(?:library|room|hall|office|toilets?|bathroom|locker|bag|house))",
    end,
    told,
  ),
  pattern(
    `${i}${near(10)} ?${will} bomb (?:the|this|my|our) (?:school|campus|university|college|building|dorm)`,
    end,
    told,
  ),
  pattern(
    `${i}${near(12)} ?(?:planning|plan|going to (?:do|commit)|want to (?:do|commit)) a (?:school |mass )?shooting`,
    end,
    told,
  ),
  pattern(
    `${i}${near(12)} ?(?:feel like|thinking about|think about|thoughts of|thoughts about|urge to) (?:hurt|kill)(?:ing)? (?:other )?(?:others|${victims})`,
    told,
  ),
  pattern(`set(?:ting)? (?:fire to (?:the|this|my|our) ${house}|(?:the|this|my|our) ${house} on fire)`, end, told),
  pattern(
    `(?:everyone|everybody|all of you) (?:in|at) (?:this|the|my|our) ${house} (?:will|is going to|are going to|is gonna) die`,
  ),
];
