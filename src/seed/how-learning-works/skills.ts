import type { DemoSkill } from "./types.ts";

/** What the course teaches to do, and which questions show it. */
export const demoSkills: DemoSkill[] = [
  {
    ref: "curve",
    name: "Read a curve of forgetting",
    needs: [],
    questions: [
      ..."q-forget-savings q-forget-retention q-forget-curve-shape q-forget-days-until".split(" "),
      ..."c-savings e-stability".split(" "),
    ],
  },
  {
    ref: "performance",
    name: "Tell performance from learning",
    needs: [],
    questions: [
      ..."q-forget-storage q-forget-performance q-interleaving-practice-scores q-meta-fluency".split(" "),
      ..."c-two-strengths c-difficulties e-interpret-study".split(" "),
    ],
  },
  {
    ref: "recall",
    name: "Learn by recalling",
    needs: ["performance"],
    questions: [
      ..."q-retrieval-after-week q-retrieval-concept-map q-retrieval-failed q-retrieval-examples".split(" "),
      ..."q-retrieval-thirty-minutes q-retrieval-lecture-order".split(" "),
      ..."c-reread-feels c-retrieval-form c-effect-name p-blank-page".split(" "),
    ],
  },
  {
    ref: "spacing",
    name: "Spread practice over days",
    needs: ["curve"],
    questions: [
      ..."q-spacing-definition q-spacing-why q-spacing-gap q-spacing-plan q-spacing-evidence q-spacing-gaps".split(" "),
      ..."c-spacing-interleaving e-stop-too-soon p-spaced-dates".split(" "),
    ],
  },
  {
    ref: "mixing",
    name: "Mix what can be confused",
    needs: ["performance"],
    questions: [
      ..."q-interleaving-practice-scores q-interleaving-blocked-word q-interleaving-sequence".split(" "),
      ..."q-interleaving-when q-interleaving-beginner c-spacing-interleaving e-block-first".split(" "),
      "p-mixed-scores",
    ],
  },
  {
    ref: "explaining",
    name: "Explain with reasons, examples and pictures",
    needs: [],
    questions: [
      ..."q-elaboration-question q-elaboration-examples q-elaboration-worked-example".split(" "),
      ..."q-dual-coding-good-picture q-dual-coding-decorative e-self-explanation".split(" "),
    ],
  },
  {
    ref: "feedback",
    name: "Give feedback that changes something",
    needs: [],
    questions: [
      ..."q-feedback-average q-feedback-three-questions q-feedback-best-comment q-feedback-multiple-choice".split(" "),
      ..."q-feedback-hypercorrection q-feedback-levels c-feedback-next e-feedback-person".split(" "),
      "p-next-comments",
    ],
  },
  {
    ref: "judging",
    name: "Judge what one knows",
    needs: ["performance", "recall"],
    questions: [
      ..."q-meta-fluency q-meta-foresight q-meta-bias q-meta-calibration-word q-meta-delayed".split(" "),
      ..."e-metacognition-word p-illusion-name p-session-order".split(" "),
    ],
  },
  {
    ref: "evidence",
    name: "Tell evidence from myth",
    needs: [],
    questions: [
      ..."q-myth-styles-test q-myth-ten-percent q-myth-multitask q-myth-supported q-spacing-evidence".split(" "),
      ..."e-interpret-study e-high-utility e-myth-claim".split(" "),
    ],
  },
  {
    ref: "planning",
    name: "Plan a week of study",
    needs: ["recall", "spacing", "mixing"],
    questions: "q-monday-plan q-spacing-plan q-retrieval-thirty-minutes e-essay-plan p-session-order".split(" "),
  },
];
