import { describe, expect, it } from "vitest";
import { isElement, parseXml, textOf, walk } from "./xml.ts";

describe("parseXml", () => {
  it("gives elements with namespaces, lines and decoded text in order", () => {
    const root = parseXml(
      '<?xml version="1.0"?>\n<a xmlns="urn:a" xmlns:m="urn:m" x="1 &lt; 2 &#160;">t &amp; <!-- c -->\n<m:b/><![CDATA[<raw>&amp;]]>\r\n</a>',
      "a.xml",
    );
    expect(root).toMatchObject({ name: "a", namespace: "urn:a", line: 2, attributes: { x: "1 < 2 \u00a0" } });
    expect(textOf(root)).toBe("t & \n<raw>&amp;\n");
    const inner = [...walk(root)].filter(isElement).at(-1);
    expect(inner).toMatchObject({ name: "b", namespace: "urn:m", line: 3 });
  });

  it.each([
    ["a truncated file", "<a><b>text</b>"],
    ["a wrong end tag", "<a><b></a></b>"],
    ["two roots", "<a/><b/>"],
    ["nothing", ""],
    ["a bare ampersand", "<a>x & y</a>"],
    ["an entity of its own", "<a>&nbsp;</a>"],
    ["a DOCTYPE", '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'],
    ["an undeclared prefix", "<m:a/>"],
    ["a number that is no character", "<a>&#0;</a>"],
    ["a number beyond all characters", "<a>&#x110000;</a>"],
    ["half a character", "<a>&#xD800;</a>"],
    ["a file beyond all measure", `<a>${" ".repeat(20_000_000)}</a>`],
    ["too deep a nesting", `${"<a>".repeat(300)}${"</a>".repeat(300)}`],
  ])("refuses %s and names the file", (_, source) => {
    expect(() => parseXml(source, "modules/m1/index.cnxml")).toThrow(/modules\/m1\/index\.cnxml cannot be read as XML/);
  });

  it("says of a truncated file where it ends", () => {
    expect(() => parseXml("<a>\n<b>text", "a.xml")).toThrow("it ends while <a> <b> is open; was it cut off?");
    expect(() => parseXml("<a>\n<b></a>", "a.xml")).toThrow("line 2: ");
  });

  it("reads what is empty or stands outside the root", () => {
    const root = parseXml("<!-- before --><a><!----><![CDATA[]]><b></b></a>", "a.xml");
    expect(root.children.map(({ kind }) => kind)).toEqual(["comment", "text", "element"]);
    expect(textOf(root)).toBe("");
    expect(root.namespace).toBe("");
  });

  it("takes a DOCTYPE in a comment for what it is", () => {
    expect(parseXml("<a><!-- <!DOCTYPE a> --></a>", "a.xml").name).toBe("a");
  });
});
