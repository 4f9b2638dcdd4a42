import type { GoldTopic } from "./topic.ts";

export const understandingTopics: GoldTopic[] = [
  {
    answers: ["elaboration-and-dual-coding#facts-that-hang-on-something"],
    exact: "What is elaborative interrogation, and what is self-explanation?",
    paraphrase: "Why is a sentence about a hungry man easier to keep with a reason?",
    typo: "What is elaboratve interogation?",
  },
  {
    answers: ["elaboration-and-dual-coding#from-the-abstract-to-the-concrete"],
    exact: "How do concrete examples help with abstract ideas?",
    paraphrase: "Why give several examples with different surfaces instead of one umbrella?",
    typo: "How do concreet exampels help with abstact ideas?",
  },
  {
    answers: ["elaboration-and-dual-coding#two-routes-instead-of-one"],
    exact: "What is dual coding according to Paivio?",
    paraphrase: "Why do words together with fitting pictures teach more than words alone?",
    typo: "What is dual codding acording to Pavio?",
  },
  {
    answers: ["elaboration-and-dual-coding#worked-examples"],
    exact: "What is a worked example, and what is cognitive load?",
    paraphrase: "Why do beginners who solve many problems learn so little, according to Sweller?",
    typo: "What is a worked exmaple, and what is cognative load?",
  },
  {
    answers: ["elaboration-and-dual-coding#facts-that-hang-on-something"],
    exact: "How useful did Dunlosky rate elaborative interrogation and self-explanation?",
    paraphrase: "What can go wrong if I explain things to myself in a field I know nothing about?",
    typo: "How usefull did Dunlosky rate self-explantion?",
  },
  {
    answers: ["elaboration-and-dual-coding#two-routes-instead-of-one"],
    exact: "What does Mayer advise about labels in a picture?",
    paraphrase: "Should the text of an animation be read aloud or shown on screen?",
    typo: "What does Mayer advice about lables in a picture?",
  },
  {
    answers: ["elaboration-and-dual-coding#you-need-not-be-an-artist"],
    exact: "What does a picture made for learning show?",
    paraphrase: "I cannot draw well. Can sketches still help me study?",
    typo: "What does a pictrue made for learing show?",
  },
  {
    answers: ["elaboration-and-dual-coding#all-three-at-once"],
    exact: "How can I use why, examples and a picture to learn what a vaccine does?",
    paraphrase: "Is there a sample that combines the three habits on one medical topic?",
    typo: "How can I use exampels and a picture to learn what a vacine does?",
  },
  {
    answers: ["elaboration-and-dual-coding#worked-examples"],
    exact: "How do I fade the help of worked examples?",
    paraphrase: "When should I stop reading solved problems and solve my own?",
    typo: "How do I fade the help of workd exampels?",
  },
  {
    answers: ["feedback#six-hundred-effects"],
    exact: "How often did feedback make performance worse in the effects of Kluger and DeNisi?",
    paraphrase: "Can praise pull attention away from the task?",
    typo: "How often did feedbak make performence worse?",
  },
  {
    answers: ["feedback#what-it-should-answer"],
    exact: "Which three questions should good feedback answer according to Hattie and Timperley?",
    paraphrase: "At which levels can feedback aim: task, process, steering, self?",
    typo: "Which three questions should good feedbck answer acording to Hatie?",
  },
  {
    answers: ["feedback#the-gift-of-a-confident-mistake"],
    exact: "What is the hypercorrection effect?",
    paraphrase: "Are errors that I was sure about harder to correct?",
    typo: "What is the hypercorection efect?",
  },
  {
    answers: ["feedback#at-once-or-later"],
    exact: "Should feedback come at once or later?",
    paraphrase: "Is delayed feedback harmful for facts and concepts?",
    typo: "Is delayd feedback harmfull for facts and conceps?",
  },
  {
    answers: ["feedback#wrong-answers-leave-traces"],
    exact: "What hidden risk do multiple-choice questions have?",
    paraphrase: "Can ticking a false option make me believe it later?",
    typo: "What hiden risk do multiple-choise questions have?",
  },
  {
    answers: ["feedback#a-recipe-for-three-sentences"],
    exact: "What is the recipe for three sentences if I comment on somebody’s work?",
    paraphrase: "How do I write useful remarks on a friend’s essay?",
    typo: "What is the recipie for three sentances to comment on work?",
  },
  {
    answers: ["feedback#when-nobody-is-there-to-give-it"],
    exact: "How do I close the loop when nobody is there to give feedback?",
    paraphrase: "I learn on my own: how can I check my work and track my errors?",
    typo: "How do I close the lop when noboby is there to give feedbak?",
  },
  {
    answers: ["feedback#at-once-or-later"],
    exact: "Why should the mark be held back?",
    paraphrase: "Why does a number on top of the paper keep pupils from reading the remarks?",
    typo: "Why shold I hold back the mark to have the feedback raed?",
  },
  {
    answers: ["feedback#the-gift-of-a-confident-mistake"],
    exact: "Why should I bet how sure I am before I look?",
    paraphrase: "Does a right answer given hesitantly also gain from being confirmed?",
    typo: "Why should I say how sure I am befor I chek an answer?",
  },
];
