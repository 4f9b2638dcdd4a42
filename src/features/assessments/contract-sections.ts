import { z } from "zod";

export const InSection = z
  .int()
  .min(0)
  .nullable()
  .describe("The section that it stands in, by its position; null: in none, before the first.");

/** As those see it who take the quiz. */
export const ShownSection = z
  .object({ position: z.int(), title: z.string(), instructionsHtml: z.string().describe("Sanitised HTML.") })
  .meta({ id: "ShownSection" });
export type ShownSection = z.infer<typeof ShownSection>;
