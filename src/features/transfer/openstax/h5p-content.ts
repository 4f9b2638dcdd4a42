import { z } from "zod";

const Feedback = z.looseObject({
  tip: z.string().optional(),
  chosenFeedback: z.string().optional(),
  notChosenFeedback: z.string().optional(),
});

export const H5pAnswer = z.looseObject({
  text: z.string(),
  correct: z.boolean().optional(),
  tipsAndFeedback: Feedback.optional(),
});
export type H5pAnswer = z.infer<typeof H5pAnswer>;

const OverallFeedback = z.array(z.looseObject({ from: z.number(), to: z.number(), feedback: z.string().optional() }));
export type OverallFeedback = z.infer<typeof OverallFeedback>;

const Common = {
  behaviour: z.record(z.string(), z.unknown()).optional(),
  overallFeedback: OverallFeedback.optional(),
  detailedSolution: z.string().optional(),
  isSolutionPublic: z.boolean().optional(),
  isFreeResponseSupported: z.boolean().optional(),
};

export const H5pMultiChoice = z.looseObject({ ...Common, question: z.string(), answers: z.array(H5pAnswer) });
export type H5pMultiChoice = z.infer<typeof H5pMultiChoice>;

export const H5pTrueFalse = z.looseObject({
  ...Common,
  question: z.string(),
  correct: z.enum(["true", "false"]),
});
export type H5pTrueFalse = z.infer<typeof H5pTrueFalse>;

export const H5pEssay = z.looseObject({
  ...Common,
  taskDescription: z.string(),
  solution: z.looseObject({ introduction: z.string().optional(), sample: z.string().optional() }).optional(),
  keywords: z.array(z.looseObject({ keyword: z.string() })).optional(),
});
export type H5pEssay = z.infer<typeof H5pEssay>;

export const H5pPackage = z.looseObject({
  title: z.union([z.string(), z.number()]).optional(),
  mainLibrary: z.string(),
  license: z.string().optional(),
});

export const H5pMetadata = z.looseObject({
  context: z.array(z.string()).optional(),
  tags: z.array(z.string()).optional(),
  attachments: z.array(z.unknown()).optional(),
});
export type H5pMetadata = z.infer<typeof H5pMetadata>;
