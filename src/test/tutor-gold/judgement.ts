import type { GoldTopic } from "./topic.ts";

export const judgementTopics: GoldTopic[] = [
  {
    answers: ["metacognition#fluency-feels-like-knowledge"],
    exact: "What is the fluency illusion?",
    paraphrase: "Why can hardly anybody draw a penny correctly?",
    typo: "What is the fluancy illusoin?",
  },
  {
    answers: ["metacognition#calibration"],
    exact: "What is calibration, and how is bias computed?",
    paraphrase: "How do I find out whether I am overconfident?",
    typo: "What is calibraton, and how is bias computed?",
  },
  {
    answers: ["metacognition#better-moments-to-judge"],
    exact: "When are judgements of learning most accurate?",
    paraphrase: "Is it better to predict my memory right after studying or some time later?",
    typo: "When are judgments of lerning most acurate?",
  },
  {
    answers: ["metacognition#the-answer-was-in-front-of-you"],
    exact: "What is foresight bias?",
    paraphrase: "Why do printed solutions at the end of a textbook fool me?",
    typo: "What is foresite bias?",
  },
  {
    answers: ["metacognition#explaining-how-a-zip-works"],
    exact: "What is the illusion of explanatory depth?",
    paraphrase: "Why do people rate their grasp of everyday devices lower after describing how they function?",
    typo: "What is the ilusion of explanatary depth?",
  },
  {
    answers: ["metacognition#ask-act-look-back"],
    exact: "How do I plan, monitor and evaluate my study?",
    paraphrase: "What belongs in a weekly record of predicted and actual scores?",
    typo: "How do I plan, moniter and evalute my study?",
  },
  {
    answers: ["metacognition#do-not-drop-things-too-soon"],
    exact: "Why should I not drop things too soon after the first success?",
    paraphrase: "I got a word right once today. Am I finished with it?",
    typo: "Why should I not drop thigns too soon after the first sucess?",
  },
  {
    answers: ["metacognition#calibration"],
    exact: "What happens to learners who overestimate themselves?",
    paraphrase: "What did Dunlosky and Rawson observe in people with too much confidence?",
    typo: "What hapens to lerners who overestimate themselfs?",
  },
  {
    answers: ["metacognition#fluency-feels-like-knowledge"],
    exact: "How many students named rereading among their study strategies?",
    paraphrase: "What is the most popular way to study among undergraduates, and is it any good?",
    typo: "How many studnets named rereding among their study stratgies?",
  },
  {
    answers: ["myths-and-monday#im-a-visual-learner"],
    exact: "Is there evidence for learning styles such as visual learners?",
    paraphrase: "Should teaching match the preferred style of verbal and visual people?",
    typo: "Is there evidense for learning stlyes?",
  },
  {
    answers: ["myths-and-monday#we-use-ten-per-cent-of-our-brain"],
    exact: "Do we use only ten per cent of our brain?",
    paraphrase: "How much energy does the brain use, and are parts of it idle?",
    typo: "Do we use ten per cent of our brian for real, and what energy does it use?",
  },
  {
    answers: ["myths-and-monday#digital-natives-who-multitask"],
    exact: "Are digital natives able to multitask?",
    paraphrase: "What does switching between two tasks cost?",
    typo: "Are digitel natives able to multitaks?",
  },
  {
    answers: ["myths-and-monday#if-you-teach"],
    exact: "What can I do on Monday if I teach?",
    paraphrase: "Advice for teachers: how to begin each lesson and what to do with comments",
    typo: "What can techers put into every new workshet?",
  },
  {
    answers: ["myths-and-monday"],
    exact: "What is a neuromyth?",
    paraphrase: "How many false claims about the head do school staff hold to be true?",
    typo: "What is a neuromith?",
  },
  {
    answers: ["myths-and-monday#we-remember-10-of-what-we-read"],
    exact: "Do we remember 10% of what we read and 90% of what we do?",
    paraphrase: "Is the learning pyramid attributed to Edgar Dale based on a study?",
    typo: "Do we rember 10% of what we raed?",
  },
  {
    answers: ["myths-and-monday#what-to-do-on-monday"],
    exact: "Which techniques earned the mark high utility?",
    paraphrase: "How did the 2013 review judge underlining with a marker and writing summaries?",
    typo: "Which techniqes earned the mark high utilty?",
  },
  {
    answers: ["myths-and-monday#if-you-are-a-learner"],
    exact: "What can I try instead of highlighting if I am a learner?",
    paraphrase: "Should I overhaul all my study habits at once?",
    typo: "What can I try insted of highligting?",
  },
  {
    answers: ["myths-and-monday#what-this-course-cannot-tell-you"],
    exact: "What can this course not tell me?",
    paraphrase: "Do sleep and a good teacher matter as much as study techniques?",
    typo: "What can this corse not tell me about sleep and intrest?",
  },
  {
    answers: ["myths-and-monday#if-you-teach"],
    exact: "How can I spend thirty minutes on Monday evening?",
    paraphrase: "Is there a half-hour timetable to begin the week with?",
    typo: "How can I spend thirdy minutes on Monday evning?",
  },
  {
    answers: ["myths-and-monday#im-a-visual-learner"],
    exact: "What evidence for learning styles did Pashler ask for?",
    paraphrase: "What kind of experiment would show that fitting lessons to people’s type works?",
    typo: "What evidance for learning stlyes did Pashler ask for?",
  },
];
