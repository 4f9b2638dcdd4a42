/** What a spreadsheet would run as a formula when it opens the file; the wide signs too, in East Asian ones. */
const runs = /^[=+\-@\t\r＝＋－＠]/;
const guarded = /^'[=+\-@\t\r＝＋－＠]/;

/** As a field of CSV that no spreadsheet runs: a leading apostrophe makes it text. */
const fieldOf = (text: string): string => {
  const safe = runs.test(text) ? `'${text}` : text;
  return /[",;\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** RFC 4180. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(fieldOf).join(",")}\r\n`).join("");

export type CsvRow = { line: number; fields: string[] };

const separatorOf = (text: string): string => {
  const [header = ""] = text.split("\n", 1);
  const bare = header.replace(/"[^"]*"/g, "");
  return bare.split(";").length > bare.split(",").length ? ";" : ",";
};

/** Takes the apostrophe back that `toCsv` set. */
const plain = (field: string): string => (guarded.test(field) ? field.slice(1) : field);

/**
 * Reads CSV with commas or, as spreadsheets of some countries write it, semicolons. Lines are those of the file, from
 * 1; empty ones are left out. Null when a quote stays open.
 */
export const parseCsv = (given: string): CsvRow[] | null => {
  const text = given.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const separator = separatorOf(text);
  const rows: CsvRow[] = [];
  let row: CsvRow = { line: 1, fields: [] };
  let field = "";
  let line = 1;
  let isQuoted = false;
  const endField = () => {
    row.fields.push(plain(field));
    field = "";
  };
  const endRow = () => {
    endField();
    if (row.fields.some((value) => value !== "")) rows.push(row);
    row = { line: line + 1, fields: [] };
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at]!;
    if (isQuoted && char === '"' && text[at + 1] === '"') {
      field += '"';
      at += 1;
    } else if (char === '"' && (isQuoted || field === "")) isQuoted = !isQuoted;
    else if (isQuoted || (char !== separator && char !== "\n")) field += char;
    else if (char === separator) endField();
    else endRow();
    if (char === "\n") line += 1;
  }
  if (isQuoted) return null;
  endRow();
  return rows;
};
