import { isQuoteOf, quotationsIn } from "./quotes.ts";
import { isSafeLink } from "./safe-link.ts";

/** A mark that was found to be true: which passage, and the words right before it that it stands for. */
export type VerifiedMark = { n: number; quotes: string[]; claim: string };
export type Filtered = { text: string; marks: VerifiedMark[] };

/** The text of passage n, or undefined when there is none. */
export type PassageText = (n: number) => string | undefined;

const markPattern = /^\[\^?\d{1,3}(?:\s*[,;]\s*\^?\d{1,3})*\]$/;
const longestHeld = 2_000;

/**
 * Lets an answer through while it arrives. A mark `[n]` stays when passage n exists and holds what is quoted right
 * before it, else it goes. Pictures become their description, links other than http(s) and relative ones their text,
 * and what would be HTML is escaped. Code is left as it is. Text that may still become any of these is held back.
 */
export const createAnswerFilter = (passage: PassageText) => {
  let pending = "";
  let fence: string | null = null;
  /** What came since the last mark or paragraph, for finding quotations. */
  let claim = "";
  let isAfterMark = false;
  let out: Filtered = { text: "", marks: [] };
  let line = "";

  const emit = (text: string): void => {
    if (text === "") return;
    if (isAfterMark && text.trim() !== "") {
      claim = "";
      isAfterMark = false;
    }
    out.text += text;
    claim += text;
    const paragraph = claim.lastIndexOf("\n\n");
    if (paragraph >= 0) claim = claim.slice(paragraph + 2);
    line = (line + text).slice((line + text).lastIndexOf("\n") + 1);
  };
  const take = (length: number): string => {
    const taken = pending.slice(0, length);
    pending = pending.slice(length);
    return taken;
  };

  const isTrue = (n: number): boolean => {
    const text = passage(n);
    return text !== undefined && quotationsIn(claim).every((quote) => isQuoteOf(quote, text));
  };

  const marks = (inside: string, space: string): void => {
    const kept = [...new Set(Array.from(inside.matchAll(/\d+/g), Number))].filter(isTrue);
    if (kept.length === 0) return;
    out.marks.push(...kept.map((n) => ({ n, quotes: quotationsIn(claim), claim: claim.trim() })));
    out.text += space + kept.map((n) => `[${n}]`).join("");
    isAfterMark = true;
    line += "[";
  };

  /** Code up to the run of backticks that closes it; inline code also ends with its paragraph. */
  const passCode = (isEnd: boolean): boolean => {
    const ticks = fence!;
    const close = new RegExp(`(?<!\`)${ticks}(?!\`)${ticks.length < 3 ? "|\\n\\n" : ""}`);
    const found = close.exec(pending);
    const isWhole = found && (isEnd || found.index + found[0].length < pending.length);
    if (found && isWhole) {
      emit(take(found.index + found[0].length));
      fence = null;
      return true;
    }
    const tail = isEnd ? "" : (/[`\n]+$/.exec(pending)?.[0] ?? "");
    emit(take(pending.length - tail.length));
    return false;
  };

  const openCode = (space: string, isEnd: boolean): boolean => {
    const ticks = /^`+/.exec(pending)![0];
    if (ticks.length === pending.length && !isEnd) return false;
    emit(space + take(ticks.length));
    fence = ticks;
    return true;
  };

  /** Decides about text that begins with `[`; false when more of it must arrive first. */
  const passBracket = (space: string, isEnd: boolean): boolean => {
    const mayGrow = !isEnd && pending.length < longestHeld;
    const [label] = /^\[[^[\]\n]*\]/.exec(pending) ?? [];
    if (label === undefined) {
      if (mayGrow && /^\[[^[\]\n]*$/.test(pending)) return false;
      emit(space + take(1));
      return true;
    }
    const rest = pending.slice(label.length);
    if (rest === "" && mayGrow) return false;
    if (rest.startsWith("(")) return passLink(label, rest, space, mayGrow);
    if (markPattern.test(label)) {
      take(label.length);
      marks(label, space);
    } else if (rest.startsWith(":") && line.trim() === "") {
      take(1);
      emit(`${space}\\[`);
    } else emit(space + take(label.length));
    return true;
  };

  const passLink = (label: string, rest: string, space: string, mayGrow: boolean): boolean => {
    const [whole, address = ""] = /^\(\s*<?((?:[^\s()<>]|\([^\s()<>]*\))*)>?[^()\n]*\)/.exec(rest) ?? [];
    if (whole === undefined && mayGrow && /^\([^\n]*$/.test(rest)) return false;
    const isLink = whole !== undefined && isSafeLink(address);
    take(label.length);
    if (isLink) emit(space + label + take(whole.length));
    else if (markPattern.test(label)) marks(label, space);
    else {
      if (whole !== undefined) take(whole.length);
      emit(space + label.slice(1, -1));
    }
    return true;
  };

  const passPicture = (space: string, isEnd: boolean): boolean => {
    const mayGrow = !isEnd && pending.length < longestHeld;
    const picture = /^!\[([^\]\n]*)\]\([^)\n]*\)/.exec(pending);
    if (picture === null) {
      if (mayGrow && /^!(\[([^\]\n]*(\](\([^)\n]*)?)?)?)?$/.test(pending)) return false;
      const isPicture = pending.startsWith("![");
      const mark = take(1);
      emit(space + (isPicture ? "" : mark));
      return true;
    }
    const [whole, description] = picture;
    take(whole.length);
    emit(space + description!.replace(/[[\]<>]/g, ""));
    return true;
  };

  const passAngle = (space: string, isEnd: boolean): boolean => {
    if (pending.length === 1 && !isEnd) return false;
    const isTag = /^<[a-z/!?]/i.test(pending);
    take(1);
    emit(`${space}${isTag ? "\\" : ""}<`);
    return true;
  };

  const passProse = (isEnd: boolean): boolean => {
    const special = /[`[!<\\]/.exec(pending);
    const until = special ? special.index : pending.length;
    const plain = pending.slice(0, until);
    const space = special || !isEnd ? /[ \t]*$/.exec(plain)![0] : "";
    emit(plain.slice(0, plain.length - space.length));
    pending = pending.slice(until - space.length);
    if (!special) return false;
    const start = pending;
    pending = pending.slice(space.length);
    const pass = { "`": openCode, "[": passBracket, "!": passPicture, "<": passAngle, "\\": passEscape }[special[0]]!;
    if (pass(space, isEnd)) return true;
    pending = start;
    return false;
  };
  const passEscape = (space: string, isEnd: boolean): boolean => {
    if (pending.length === 1 && !isEnd) return false;
    emit(space + take(2));
    return true;
  };

  const run = (isEnd: boolean): Filtered => {
    out = { text: "", marks: [] };
    while (pending !== "" && (fence === null ? passProse(isEnd) : passCode(isEnd)));
    return out;
  };

  return {
    push: (text: string): Filtered => {
      pending += text;
      return run(false);
    },
    /** Whatever is still held back, as it stands. */
    end: (): Filtered => run(true),
  };
};

/** The same for a text that is whole. */
export const filterAnswer = (text: string, passage: PassageText): Filtered => {
  const filter = createAnswerFilter(passage);
  const first = filter.push(text);
  const rest = filter.end();
  return { text: first.text + rest.text, marks: [...first.marks, ...rest.marks] };
};
