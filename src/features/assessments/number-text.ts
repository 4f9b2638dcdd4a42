type DecimalMark = "." | ",";

const groups = { " ": /^\d{1,3}( \d{3})+$/, ",": /^\d{1,3}(,\d{3})+$/, ".": /^\d{1,3}(\.\d{3})+$/ };

const ungroup = (digits: string, separator: keyof typeof groups): string | null =>
  groups[separator].test(digits) ? digits.replaceAll(separator, "") : null;

/**
 * Takes the thousands away. A single comma is a decimal one, unless what stands there can be thousands, as in `1,234`,
 * and the question reads a dot as the decimal mark; the other way round where it reads a comma so.
 */
const plainMantissa = (mantissa: string, mark: DecimalMark): string | null => {
  const comma = mantissa.lastIndexOf(",");
  const dot = mantissa.lastIndexOf(".");
  if (comma >= 0 && dot >= 0) {
    const whole = ungroup(mantissa.slice(0, Math.max(comma, dot)), comma > dot ? "." : ",");
    return whole === null ? null : `${whole}.${mantissa.slice(Math.max(comma, dot) + 1)}`;
  }
  if (comma < 0 && dot < 0) return mantissa;
  const separator = comma >= 0 ? "," : ".";
  const isSingle = mantissa.indexOf(separator) === mantissa.lastIndexOf(separator);
  const mayBeThousands = !isSingle || (separator !== mark && !mantissa.startsWith("0"));
  const thousands = mayBeThousands ? ungroup(mantissa, separator) : null;
  return thousands ?? (isSingle ? mantissa.replace(",", ".") : null);
};

const form = /^([+-]?)\s*(\d[\d.,\s]*|[.,]\d+)(?:e\s*([+-]?\d{1,3}))?$/i;

/**
 * Reads a number as people write it: `1,234.5`, `1 234,5`, `3,14`, `6.02e23`, `6.02 × 10^23`, `−4`. Gives it as
 * programs write it; null when it is none, or when its exponent is beyond ±400.
 */
export const plainNumber = (text: string, mark: DecimalMark = "."): string | null => {
  const tidy = text
    .trim()
    .replace(/[\u2212\u2010-\u2013\uff0d]/g, "-")
    .replace(/\s*[x×*·⋅]\s*10\s*\^\s*([+-]?\d+)$/i, "e$1");
  const parts = form.exec(tidy);
  if (!parts) return null;
  const exponent = Number(parts[3] ?? 0);
  if (Math.abs(exponent) > 400) return null;
  const [whole] = parts[2]!.trim().split(/[.,]/, 1) as [string];
  const plainWhole = /\s/.test(whole) ? ungroup(whole.replace(/\s/g, " "), " ") : whole;
  if (plainWhole === null) return null;
  const mantissa = plainMantissa(plainWhole + parts[2]!.trim().slice(whole.length), mark);
  if (mantissa === null || /\s/.test(mantissa)) return null;
  return `${parts[1]}${mantissa}e${exponent}`;
};

/** What may yet become a number, so that nobody is corrected in the middle of typing one. */
const beginning = /^[+\u2212\u2010-\u2013-]?[\d.,\s]*(e|e[+\u2212-])?$/i;

/** Whether a learner should be told that this is no number: a unit, a per cent sign, a word. */
export const isNoNumber = (text: string): boolean => plainNumber(text) === null && !beginning.test(text.trim());
