import type { ShownSection } from "../contract-sections.ts";
import type { PinnedSection } from "../store-sections.ts";
import { renderProse } from "./present-question.ts";

export const presentSections = (sections: readonly PinnedSection[]): Promise<ShownSection[]> =>
  Promise.all(
    sections.map(async ({ position, title, instructions }) => ({
      ...{ position, title, instructionsHtml: await renderProse(instructions) },
    })),
  );
