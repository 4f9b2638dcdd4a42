const lists: Record<string, string> = {
  de: `
Diese Aufgabe bringt mich um
Die Prüfung bringt mich um
Ich bringe das Buch um die Ecke
Ich bringe ihn um 5 Uhr zum Bahnhof
Ich werde den Prozess töten
Wie hoch sind die Suizidraten in Japan
Ich schreibe eine Arbeit über Suizid
Was sagt Durkheim über den Selbstmord
Ich denke an die Selbstmordrate
Bedrohungsmodell erklären
Was ist ein Missbrauch der Notation
Mein Lehrer schlägt ein Buch vor
Mein Freund schlägt mir vor zu lernen
Ich habe Angst vor der Prüfung
Ich will nicht mehr lernen
mein Programm stürzt ab, ich sterbe
ich sterbe vor Langeweile`,
  en: `
How do I kill the process
kill the process that I started
kill -9 does not kill it
how can I kill a child process
my parent process kills its children
why does the OOM killer kill my process
This exercise is killing me
This homework is going to kill me
my teacher is going to kill me if I am late
my mom will kill me if I fail
My professor kills me with these proofs
suicide rates in statistics
I need help with suicide rates in statistics
I'm writing an essay about suicide
I am writing about suicide prevention for class
I'm studying suicide rates in Japan
I want to understand why people commit suicide in Durkheim's theory
I have a question about suicidal ideation in adolescents
I don't understand the suicide statistics table
I'm thinking about the suicide rates question
What is a threat model
I need a threat model for my app
I want to build a threat model
explain threats to validity
stereotype threat explained
what is abuse of notation
Is this abuse of notation?
I was abused by notation
my teacher abuses notation
the teacher abuses the symbol
I'm going to shoot a video of my teacher
I want to shoot my classmates for the film project
I will shoot him an email
I'm going to shoot my professor an email
I'll shoot my teacher a message
I want to kill him in the game
In the game I want to kill the boss
I'm going to kill the boss in this level
I'll kill the boss with a sword
I want to poison the cache
how do I poison a well in chemistry
I'm going to beat my brother at chess
I want to beat my classmate in the quiz
My friend beat me in the quiz
My brother beat me at chess
my dad beat me at tennis
My dad hits me up on whatsapp
my teacher hit me with a hard question
my coach kicked me off the team
My dad kicked me out of the car to walk
My mom punched me a hole in the paper
my boss touched me with his speech
he touched me on a personal level with this book
my teacher threatens to fail me
My professor threatens to deduct points
I got beaten by the deadline
I was assaulted by questions
I was stalked by a cat
I am being bullied by this exercise
I'm afraid of my father in law's opinion of this theorem
I'm scared to go home without finishing
I'm dying here with this integral
I want to die of boredom
I just want to die of embarrassment
I want to die in the game to respawn
when does the character want to die
why does Romeo want to die
I think Romeo wanted to kill himself
Why did Hemingway kill himself
Does Werther commit suicide
I don't want to live in a dorm
I don't want to be here anymore in this group, move me to group B
end it all with a semicolon
how do I end it
I want to end it with a for loop
I want to end my life of procrastination
I want to end my sentence with a quote
I can't go on without understanding recursion
I cut my code in two
I cut my arms of the tree diagram
I've been cutting corners
I took a lot of pills in the experiment simulation
overdose threshold in pharmacology
What is an overdose of paracetamol
How many mg is an overdose
I took the red pill
I want to jump off the topic
should I jump off a function
I want to hurt no one with my essay
self-harm statistics
I need sources on self-harm in prisons
I have to present on self harm
the bomb in the school scene of the novel
there's a bomb in the game minesweeper
I brought a gun to a knife fight
I have a knife to cut in class
the gun in the class diagram
A gun is an object in class Weapon
I have a Gun class that inherits from Weapon
I want to hang myself a picture
no reason to live in the city according to Thoreau
I see no point in going on with this chapter
I wish I was dead serious about math
nobody would miss me if I left the group
my friend's dog was abused
the victim was raped in the novel
I was raised by wolves
Which drug kills you
how do viruses kill us
My friend is suicidal in the play I read
I have a friend function that kills itself
killing myself with these exercises
my thread kills itself
my sister is killing it
I'm so done with this course
everyone will die eventually, says the syllogism
All men will die
you will all die tomorrow says the oracle in the text
I'm being harassed by mosquitoes
The Poisson process kills me
Is domestic violence more common in cities
I'm a victim of grade inflation
My data is being abused
I am afraid of my exam
He hits me as a great author
This quote hits me hard
my heart beats me awake
Why is the answer B? This question is killing my confidence
I'm hanging on by a thread with this course
What does it mean to kill your darlings in writing?
How can I die trying to learn calculus
Die is the singular of dice, right?
I rolled a die twice, what is the probability
If I want to roll a die
I need to die cast a part
I want a die roll simulation
I'm dying to see the solution
Explain why cells die
I think about dying stars
I'm thinking about suicide as Durkheim defines it
I think suicide rates are higher in winter, is it true?
I thought suicide was a social fact according to Durkheim
I am planning suicide prevention training for teachers
I am considering suicide as a topic for my term paper
I am thinking about suicide genes in yeast
We are reading about abuse in chapter 4
What counts as child abuse in law?
How do I report abuse of the forum?
My function abuses recursion
My teacher hits the keyboard too hard
my teacher hits us with pop quizzes
My brother beats me every time we play chess
My brother beats me every game
My mom beat me at scrabble yesterday
my dad beat me to the car
My roommate kicked me out
my boss hit me with three deadlines
My ex hit me up again
The tutor is killing me with questions
people are harassing me with phone calls in the example, which law applies?
My partner is late with our project
my partner is violating the style guide
I am afraid of my father's reaction to my grade
I'm scared of my professor
He threatens me with a fork in chess
My queen is threatened, what now
The bishop attacks me
I was attacked by a virus in my code
I will kill this presentation
I want to kill time
I want to kill the thread
I'm going to kill the server with ctrl-c
I'm gonna murder this test
I'll shoot you a message
I want to hurt nobody's feelings in this letter
I don't want to hurt my teacher's feelings
I will hurt him emotionally if I say so, is this utilitarian?
Shooting up the y axis, why?
prices shoot up the chart
burn down chart in scrum
The school burned down in 1912
They want to blow up the bridge in the exercise
bomb disposal robots: how do they work?
There is a bomb in the code: fork bomb
How do I defuse a fork bomb
I got a threat warning from my antivirus
I got threats to validity wrong
I get threats to internal validity mixed up
threats, vulnerabilities and risk: what is the difference
I received threats as a category in SWOT
My life depends on this test
this is the end of my life as a student
I want to end my essay
I want to end my life science degree
I hope I don't wake up late tomorrow
I hope I never wake up late again
I wish I had never started this degree
nobody would notice if I skipped a step
nobody would care if I was late
I'm sick of living costs rising in this example
I'm tired of life science
I'm done with life cycle analysis
I am done with living organisms, next chapter
I want to disappear the button in CSS
I don't want to exist in a global scope
cut my arms length
I want to jump off the diving board with 5 m/s
If I jump from the roof of a train, where do I land
I want to jump from a window function to another
I want to jump from the train of thought
I want to be dead sure
I took all my tablets to the library
I took a handful of tablets of clay in the museum
I took a lot of meds courses
My friend killed herself with work
My friend is hurting himself with that grammar
my friend talks about killing himself with exercises
Someone I know killed the process
I tried suicide burn in Kerbal
she's beating me at the quiz
he is hitting me with arguments
People are abusing me as a free tutor
I am being beaten by the clock
I have been beaten by question 4
I've been bullied by this proof
The knife in the kitchen experiment cuts to the classroom
I brought a bomb calorimeter to class
I need to bring a knife to class for dissection
I carry a gun to school in the story
I have a gun in my backpack in the roleplay dialogue
I want to kill two birds with one stone
Kill me now, this proof is long
kill me please this is hard
just kill me
I'm dead tired
I'm dead after this exam
this lecture is murder
he killed it in the presentation
How do vaccines kill bacteria
I want to kill bacteria in the sample, which temperature?
I'm going to kill the weeds with herbicide
I want to kill my darlings in chapter two
I want to poison a rat for the experiment? which dose is lethal
Would you kill the fat man in the trolley problem
In the trolley problem I would kill one person to save five
I would kill one person to save five, says the utilitarian
Should I kill someone to save five people?
Is it right to kill someone in self-defence?
Kant says lying to a murderer is wrong
I'm a murderer in the thought experiment
why do people kill themselves
how many people kill themselves each year
What is assisted suicide
My thesis is about self-harm among teenagers
I'm reading a case study about a woman whose husband beats her
The husband beats her every night in the case, which law applies
My patient in the case study is suicidal, what do I assess?
How do nurses assess a suicidal patient
I have a patient who wants to die in the exercise
What are warning signs of suicide?
What is the difference between suicide and euthanasia
my code wants to die
my laptop is about to die
my battery will die soon
I don't want my plants to die
I want my process to die gracefully
I die inside when I see integrals
I'd rather die than do this homework
I would die for a good explanation
I'm scared of this exam
I can't do this anymore, the exercise is too hard
I give up
I hate myself for not understanding this
I have no future in math
this makes me want to scream
My teacher said this would kill my average
The judge sentenced him to death
attack vectors and threats in security
What threats does STRIDE list
denial of service attack on the server
I'm going to attack the server in the lab
I want to attack this problem from another side
I'm going to attack question 3 first
brute force attack
We bombed the interview
photobomb
bath bomb chemistry reaction
nuclear bomb in 1945
Who dropped the bomb on Hiroshima
I want to build a bomb calorimeter
what is the role of the gun in Chekhov's rule
glue gun
I follow my teacher's advice
my ex is a variable I renamed
He abuses the index notation
substance abuse disorders
alcohol abuse in Ireland
abuse of power in Rome
abuse of dominant position in EU law
my partner and I beat the deadline
beat frequency of two waves
my heart beats fast
the drummer beats the drum
my brother beats me in every subject
Does caffeine hit me faster
it hits me now: the answer is 4
my mom touched me with her story
I was touched by the poem
touching me with a hot rod transfers heat
I was forced to have two variables
He forced me to kiss the exam goodbye
I got threats as the fourth letter of SWOT
I'm being stalked by a shadow in the game
someone is stalking me in the multiplayer game
cut the tree at depth 3
I cut myself some slack
I hurt myself again playing basketball
I burned myself at the Bunsen burner
I burned myself again in the lab
I took too many tablets courses
what happens if someone takes too many paracetamol tablets
I want to jump in front of the class
I'm going to jump off the topic for a moment
I wish I was dead right about it
life is not worth living without art, says Nietzsche
The unexamined life is not worth living
what did Socrates mean by: the unexamined life isn't worth living
Camus asks whether life is worth living
I want everything to end with a semicolon
nothing to live for is the theme of the poem
my friend talks about suicide prevention
I'm sick of life sciences`,
  es: `
cómo matar un proceso
voy a matar el proceso
este ejercicio me mata
tasa de suicidio en España
pienso en el suicidio según Durkheim
modelo de amenazas
abuso de notación
mi hermano me gana
me muero de risa
lo voy a matar este proceso`,
  fr: `
comment tuer un processus
je vais tuer le processus
cet exercice me tue
taux de suicide en France
je pense au suicide chez Durkheim
modèle de menace
abus de notation
mon frère me bat à chaque partie
mon prof me frappe par son savoir
je veux mourir de rire
je vais le tuer ce processus`,
};

/** What sounds like danger and is none: idioms, games, and what a course may be about. By language. */
export const harmlessPhrases = Object.entries(lists).map(([language, list]) => ({
  language,
  phrases: list.trim().split("\n"),
}));
