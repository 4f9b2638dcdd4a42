/** A question about the demo course and the sections (`lesson#anchor`) that answer it. */
export type GoldQuestion = { style: "exact" | "paraphrase" | "typo"; question: string; answers: string[] };

type Topic = { answers: string[]; exact: string; paraphrase: string; typo: string };

const topics: Topic[] = [
  {
    answers: ["why-we-forget#one-man-and-2300-syllables"],
    exact: "How did Ebbinghaus measure savings with syllables?",
    paraphrase: "Which scientist memorised meaningless lists to find out how quickly they fade?",
    typo: "How did Ebinghaus mesure savings with sylables?",
  },
  {
    answers: ["why-we-forget#a-formula-to-think-with"],
    exact: "What does stability mean in the forgetting formula?",
    paraphrase: "What equation describes the chance of recalling something after some days?",
    typo: "What does stabilty mean in the forgeting formula?",
  },
  {
    answers: ["why-we-forget#performance-is-not-learning"],
    exact: "What is the difference between performance and learning?",
    paraphrase: "Why is doing well during practice no proof that it will last for weeks?",
    typo: "What is the diffrence between perfomance and learning?",
  },
  {
    answers: ["why-we-forget#every-memory-has-two-strengths"],
    exact: "What are storage strength and retrieval strength?",
    paraphrase: "Why is my childhood phone number rooted although I cannot find it today?",
    typo: "What are storage strenght and retreival strenght?",
  },
  {
    answers: ["why-we-forget#the-narrow-door"],
    exact: "How many items fit into working memory, and what is chunking?",
    paraphrase: "How do experts pack several letters into a single item?",
    typo: "How many items fit into workng memory, and what is chuncking?",
  },
  {
    answers: ["retrieval-practice#read-again-or-recall"],
    exact: "What did Roediger and Karpicke find about rereading and recall after a week?",
    paraphrase: "Does writing down all you remember beat reading a text a second time?",
    typo: "What did Roedigr and Karpike find about reareading and recall after a week?",
  },
  {
    answers: ["retrieval-practice#more-than-parroting"],
    exact: "Did recalling beat drawing a concept map on inferences?",
    paraphrase: "Is recall good only for exact words or also for inference questions?",
    typo: "Did recaling beat drawing a consept map on inferrences?",
  },
  {
    answers: ["retrieval-practice#why-it-works"],
    exact: "Why does effort deepen the trace in retrieval?",
    paraphrase: "What happens if I try and the attempt to remember fails?",
    typo: "Why does efort deepen the trace in retrieveal?",
  },
  {
    answers: ["retrieval-practice#five-forms-from-bare-to-playful"],
    exact: "Which forms of retrieval practice are there: blank page, flashcards, teach it, sketch it?",
    paraphrase: "Ways to practise from memory for vocabulary, anatomy or geography",
    typo: "Which forms of retrieval practise are there: blank page, flashcrads, sketching?",
  },
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
];

export const goldQuestions: GoldQuestion[] = topics.flatMap(({ answers, exact, paraphrase, typo }) => [
  { style: "exact", question: exact, answers },
  { style: "paraphrase", question: paraphrase, answers },
  { style: "typo", question: typo, answers },
]);

/** Nothing in the demo course answers these. */
export const offCourseQuestions: string[] = [
  "What is the capital of France?",
  "How do I bake sourdough bread?",
  "Who won the football world cup in 1998?",
  "How does photosynthesis work in plants?",
  "What is the boiling point of mercury?",
  "Write me a poem about the sea",
  "How do I install Linux on a laptop?",
  "What are the symptoms of diabetes?",
  "Which planets have rings?",
  "How do interest rates influence inflation?",
  "When did the Roman Empire fall?",
  "How do I repair a bicycle tyre?",
  "What is the integral of sine x?",
  "Which visa does a tourist need for Japan?",
  "Explain quantum entanglement",
  "What is the plot of Hamlet?",
  "How many legs does a spider have?",
  "Recommend a good restaurant in Berlin",
  "How do vaccines get approved by regulators?",
  "What does the mitochondrion do in a cell?",
];
