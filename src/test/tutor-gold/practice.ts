import type { GoldTopic } from "./topic.ts";

export const practiceTopics: GoldTopic[] = [
  {
    answers: ["spacing#why-a-little-forgetting-helps"],
    exact: "Why does a little forgetting help?",
    paraphrase: "Why does attention wander when I read the same text again within the hour?",
    typo: "Why does a litle forgeting help?",
  },
  {
    answers: ["spacing#it-depends-on-when-you-need-it"],
    exact: "How long should the gap be if I need it in a year?",
    paraphrase: "My exam is in a month: how many days between two reviews of a topic?",
    typo: "What is the best gap as a share of the delya for an exm in a month?",
  },
  {
    answers: ["spacing#growing-intervals"],
    exact: "Are growing intervals better than equal intervals?",
    paraphrase: "How does the Python program for flashcards decide when a card is due?",
    typo: "Are growing intervalls better than equal intervalls?",
  },
  {
    answers: ["spacing#why-we-cram-all-the-same", "spacing"],
    exact: "Why do we cram all the same?",
    paraphrase: "Why did most learners believe that cramming had served them better?",
    typo: "Why do people belive in craming?",
  },
  {
    answers: ["spacing"],
    exact: "What is the difference between distributed practice and massed practice?",
    paraphrase:
      "How many experiments on verbal material were reviewed in 2006 to compare spread-out study with one sitting?",
    typo: "What is the diference between distributed practise and masssed practice?",
  },
  {
    answers: ["spacing#what-the-gaps-do"],
    exact: "What does a successful review do to the clock t and the stability S?",
    paraphrase: "What changes in the forgetting equation each time I recall something?",
    typo: "What does a succesful review do to the stabilty of a memory?",
  },
  {
    answers: ["spacing#it-depends-on-when-you-need-it"],
    exact: "What did Cepeda find about the best gap for each test date?",
    paraphrase: "Is it worse to repeat too early or too late?",
    typo: "What did Cepada find about the best gap for each test dtae?",
  },
  {
    answers: ["spacing#the-calendar-does-the-work"],
    exact: "How do I put reviews into my calendar?",
    paraphrase: "How did a student with a statistics exam at the end of May plan her repetitions?",
    typo: "How do I put reveiws into my calender?",
  },
  {
    answers: ["spacing#why-we-cram-all-the-same"],
    exact: "What should I do if it is already the night before the exam?",
    paraphrase: "My test is tomorrow and I have studied nothing; any advice?",
    typo: "What shuold I do if it is alredy the night before the exam?",
  },
  {
    answers: ["spacing#growing-intervals"],
    exact: "After how many days does a card come back with a factor of 2.5?",
    paraphrase: "What benefit of stretching the pauses between cards does nobody doubt?",
    typo: "After how many days does a flashcrad come back with a facter of 2.5?",
  },
  {
    answers: ["interleaving#volumes-that-nobody-had-heard-of"],
    exact: "What did Rohrer and Taylor find about the volumes of solids?",
    paraphrase: "How did the group with shuffled geometry problems do a week later?",
    typo: "What did Roher and Tayler find about the volums of solids?",
  },
  {
    answers: ["interleaving#contrasts-become-visible"],
    exact: "Why do contrasts become visible when paintings are mixed?",
    paraphrase: "Is it better to look at the works of several painters mixed or one artist at a time?",
    typo: "Why do contrats become visible when paintngs are mixed?",
  },
  {
    answers: ["interleaving#when-to-mix-and-when-not-to"],
    exact: "When should I mix and when not?",
    paraphrase: "For which materials is interleaving of no use or even harmful?",
    typo: "For which materals does interleeving harm, such as lists of words?",
  },
  {
    answers: ["interleaving#beginners-first-need-a-foothold"],
    exact: "Why do beginners first need a foothold?",
    paraphrase: "Should somebody new to a procedure start with a short block?",
    typo: "Why do begginers first need a fothold?",
  },
  {
    answers: ["interleaving"],
    exact: "What is blocked practice?",
    paraphrase: "What is wrong with textbook exercises that all belong to the chapter just read?",
    typo: "What is bloked practice?",
  },
  {
    answers: ["interleaving#in-real-classrooms"],
    exact: "What happened in the 54 seventh-grade classes with mixed worksheets?",
    paraphrase: "Has shuffling problems been tried at school and not only in a laboratory?",
    typo: "What hapened in the 54 seventh-grade clases with mixed workshets?",
  },
  {
    answers: ["interleaving#choosing-is-part-of-the-skill"],
    exact: "Why is choosing part of the skill of solving a problem?",
    paraphrase: "What ability do I not exercise when the page already tells me the type of problem?",
    typo: "Why is chosing part of the skil of solving a problem?",
  },
  {
    answers: ["interleaving#not-only-for-mathematics"],
    exact: "How can I interleave in languages, music and medicine?",
    paraphrase: "How should a pianist divide half an hour among several pieces?",
    typo: "How can I interleave in langauges, music and medcine?",
  },
  {
    answers: ["interleaving#living-with-the-discomfort"],
    exact: "Why do marks drop when teachers change to mixed worksheets?",
    paraphrase: "What is an easy first step towards shuffled homework?",
    typo: "Why do marks drop when teachers chnage to mixed worksheats?",
  },
  {
    answers: ["interleaving#contrasts-become-visible"],
    exact: "Does interleaving bring spacing along?",
    paraphrase: "Is the advantage of a shuffled order simply that each topic returns after a pause?",
    typo: "Does interleving bring spaceing along?",
  },
];
