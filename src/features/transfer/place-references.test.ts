import { describe, expect, it } from "vitest";
import { fileUrl, lessonUrl } from "./imported-course.ts";
import { paragraph, questionMarker, text, writeMarkdown } from "./markdown-tree.ts";
import { placeReferences } from "./place-references.ts";

const places = {
  questionId: (ref: string) => (ref === "q_1" ? "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d" : null),
  lessonAddress: (ref: string) => `/courses/c/lessons/${ref.replace("m", "lesson-")}`,
  fileAddress: (ref: string) => (ref === "media/a_(1)*.png" ? "/files/1" : null),
};

describe("placeReferences", () => {
  it("puts in ids and addresses, and leaves code and words alone", () => {
    const body = writeMarkdown([
      paragraph([
        text("See lesson:m1 and "),
        { type: "link", url: `${lessonUrl("m2")}#a-b`, title: null, children: [text("lesson:m2 (2)")] },
        { type: "inlineCode", value: "](lesson:m3)" },
      ]),
      questionMarker("q_1"),
      { type: "code", lang: null, value: '::question{ref="q_1"}' },
      paragraph([{ type: "image", url: fileUrl("media/a_(1)*.png"), alt: "media:x (y)", title: "media:z" }]),
    ]);
    expect(placeReferences(body, places)).toBe(
      [
        "See lesson\\:m1 and [lesson\\:m2 (2)](/courses/c/lessons/lesson-2#a-b)`](lesson:m3)`",
        '::question{id="0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d"}',
        '```\n::question{ref="q_1"}\n```',
        '![media\\:x (y)](/files/1 "media\\:z")\n',
      ].join("\n\n"),
    );
  });

  it("takes out a question that does not exist and leads a lost address nowhere", () => {
    expect(placeReferences('a\n\n::question{ref="zz"}\n\n![x](media:gone)\n', places)).toBe("a\n\n\n\n![x](#)\n");
  });

  it("leaves alone what no import writes", () => {
    const body = "[x](lesson:a\\_b) [y](https://example.org)\n";
    expect(placeReferences(body, places)).toBe(body);
    expect(placeReferences("a\n\n::question\n", places)).toBe("a\n\n\n");
  });
});
