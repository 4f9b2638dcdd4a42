import { expect, test } from "vitest";
import { pictureMarkdown } from "./picture-markdown.ts";

test.each([
  [{ alt: "A curve", caption: "" }, "![A curve](/files/1)"],
  [{ alt: "", caption: "" }, "![](/files/1)"],
  [{ alt: " A\n curve ", caption: "Falls\nfast" }, '![A curve](/files/1 "Falls fast")'],
  [{ alt: "an array a[0] \\ b", caption: 'the "knee"' }, '![an array a\\[0\\] \\\\ b](/files/1 "the \\"knee\\"")'],
])("%j", (words, markdown) => expect(pictureMarkdown({ url: "/files/1", ...words })).toBe(markdown));
