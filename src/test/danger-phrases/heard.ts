const lists: Record<string, string> = {
  "abuse de": `
Mein Vater hat mich geschlagen
mein Freund schlägt mich jeden Tag
meine Mutter schlägt mich
Mein Onkel fasst mich an
ich wurde sexuell belästigt
Mein Lehrer belästigt mich
ich werde gestalkt
Ich werde von Mitschülern gemobbt
die anderen mobben mich
Ich habe Angst vor meinem Vater
ich werde erpresst`,
  "abuse en": `
My father hits me
my father beats me every night
my dad hit me yesterday
My mom beat me last night
my stepdad touches me
My uncle touches me at night
my boyfriend hit me
my boyfriend hits me when he is drunk
My husband is beating me
my husband abuses me
my partner is violent
My teacher touched me
my teacher is touching me inappropriately
I was sexually assaulted
I was assaulted at the party
someone raped me
he raped me
I got raped
a student in this class is harassing me
my classmates are bullying me
I'm being bullied
they bully me every day
people in this course are threatening me
somebody is stalking me
my ex is stalking me
I am being blackmailed
someone is sending me threats
My parents lock me in
my parents don't let me eat
I'm afraid of my father
I am scared of my dad
I don't feel safe at home
I feel unsafe at home
My coach abused me
I'm being abused
I'm a victim of domestic violence
my instructor keeps harassing me
my instructor sexually harassed me
my dad punched me in the face
my dad hits my mom
my father hits my little sister
my mother slaps me when I get bad grades
my boyfriend forced me to have sex
he forced me to sleep with him
I was forced to have sex
a teacher keeps asking me for nudes
someone threatens to post my nudes
my boyfriend choked me last night
My parents beat me when I fail
My parents hit me
my husband locked me in the house
I ran away from home because my dad beats me
My tutor groped me
I'm getting bullied at school
I get bullied every day in this class
other students are bullying me because of my accent
a classmate keeps threatening me
I'm being sexually harassed by my instructor
I was molested as a child
my roommate threatened to kill me
he said he will kill me
my ex says he is going to kill me
my dad beats us
my father hit me with his belt
my uncle raped me when I was ten
my mother burns me with cigarettes
my husband hit me again
My ex keeps following me
a guy from this course is stalking me
My professor asked me for sex in exchange for a grade
my teacher sends me sexual messages
the older kids beat me up every day
they beat me up after school
somebody in the forum threatens to hurt me
I was raped by a friend
I think I was sexually assaulted
my girlfriend hits me and I don't know what to do
I'm scared my dad will kill me
I am being abused by my husband
I get beaten at home`,
  "abuse es": `
mi padre me golpea
mi padre me pegó
mi novio me pega
me violaron
me están acosando
mi profesor me acosa
sufro acoso escolar
tengo miedo de mi padre`,
  "abuse fr": `
mon père me bat
ma mère me frappe tous les jours
mon père m'a frappé
on m'a violée
j'ai été agressée
je suis harcelé par mes camarades
mon prof me harcèle
j'ai peur de mon père`,
  "self_harm de": `
Ich will nicht mehr leben
Ich habe Suizidgedanken
Ich habe Selbstmordgedanken
Ich denke oft an Selbstmord
ich denke daran mich umzubringen
Ich überlege mich umzubringen
ich möchte nicht mehr aufwachen
ich will tot sein
Ich wünschte ich wäre tot
Ohne mich wären alle besser dran
ich ritze mich
ich habe mich wieder geritzt
ich verletze mich selbst
Mein Leben hat keinen Sinn mehr
Meine Freundin will sich umbringen
Mein bester Freund hat versucht sich umzubringen`,
  "self_harm en": `
I wanna kill myself
i want 2 die
I want to end my life
I just want it all to end
I want to disappear forever
I don't want to be here anymore
I dont wanna be here anymore
I don't wanna live
i dont want to live anymore
I can't do this anymore, I want to die
I feel like killing myself
feel like dying. nobody would care
I've been thinking about suicide
I have been thinking about suicide a lot
thinking about suicide lately
I am considering suicide
I'm contemplating suicide
I think about dying every day
I think about killing myself
Should I kill myself?
why shouldn't i just kill myself
life isn't worth living
my life is not worth living anymore
I'm better off dead
I'd be better off dead
the world would be better without me
Nobody would miss me if I was gone
nobody would notice if I died
no one would miss me if I were dead
I took a lot of pills
I took an overdose
I just swallowed a bottle of pills
I'm planning to overdose tonight
I want to overdose
I want to jump off a bridge
I'm going to jump off the roof
I cut my arms last night
I've been cutting again
i self harm
I started self-harming again
I have been self harming
I want to hurt myself
I might hurt myself tonight
I'm scared I will hurt myself
I tried to kill myself last year
I attempted suicide last month
I have a plan to kill myself
wish I were dead
I wish I'd never been born
I wish I could just not wake up
I hope I don't wake up tomorrow
I don't see a future for myself, I want to die
My friend wants to die
my friend told me she wants to kill herself
my sister tried to kill herself yesterday
a friend of mine is suicidal
my roommate talks about suicide
My friend is cutting herself
kill myself
want to die
suicidal
i'm so done with life
Im going to kill myself
I’m gonna end my life tonight
I hate my life and want to end it
I can't take it anymore, I'm going to end my life
if I fail this test i will kill myself
honestly nothing matters, i just wanna die
Can you help me? I have been having thoughts of ending my life
some days I don't want to wake up
ive been thinking of killing myself for weeks
i dont see the point of living anymore
What's the point of living, I want to be dead
I keep thinking about how to kill myself
whats the most painless way to kill myself
how many pills do i need to kill myself
I'm going to commit suicide
I feel so suicidal today
im suicidal
I had suicidal thoughts again
I want to cut myself
I relapsed and cut myself again
I burned myself on purpose
I hurt myself on purpose
nothing left to live for
I have nothing to live for
there's nothing to live for
I don't deserve to live
I shouldn't be alive
I should just die
i hope i die
I want to go to sleep and never wake up
I'm writing my suicide note
I wrote a suicide note
I am going to end things tonight
I can't keep living
I no longer want to live
I do not want to be alive any more
death would be better than this, I want to end my life
my brother tried to take his own life
My mum is talking about killing herself
My classmate said she wants to end her life
please help i am going to kill myself tonight
I do want to die, honestly
everything hurts and I just want to die
I'd rather be dead
I would rather die than live like this
my life is over, I want to kill myself
I want to take my life
sometimes I think I should kill myself
i keep having thoughts about killing myself
I've got suicidal thoughts every night
Is it bad that I want to hurt myself?
I have been cutting myself since January
I feel like ending it all
I'm ready to die
I am ready to end my life
I dont think i can go on anymore
I really don't want to exist
it would be better if I was dead
nobody would care if I killed myself
everyone hates me and i wish i was dead
my boyfriend says he will kill himself if I leave
my best friend overdosed last night
my roommate tried to hang himself
My daughter is self-harming`,
  "self_harm es": `
quiero matarme
me quiero suicidar
pienso en el suicidio
tengo pensamientos suicidas
no quiero vivir
no quiero seguir viviendo
quisiera estar muerto
me corto los brazos
me hago daño
mi amiga quiere suicidarse`,
  "self_harm fr": `
je veux me suicider
je pense au suicide
j'ai des pensées suicidaires
je vais me tuer
je ne veux plus être là
j'aimerais être morte
je voudrais être mort
je me scarifie
je me fais du mal
mon ami veut se tuer`,
  "threat de": `
Ich bringe euch alle um
ich werde ihn abstechen
ich werde alle erschießen
Ich nehme morgen ein Messer mit in die Schule
ich will meinen Chef umbringen
ich werde Amok laufen`,
  "threat en": `
I'm going to shoot up the school
I want to kill my teacher
I'm gonna kill everyone in this class
I will bring a knife to class tomorrow
I have a gun in my bag and I am coming to school
I want to hurt people
I'm going to hurt my roommate
I will hurt him
I want to beat my girlfriend
I am going to blow up the university
I put a bomb in the school
I'm going to kill you all
I'll kill all of you
everyone in this class will die tomorrow
i want to stab my classmate
I want to burn the school down
I'm going to poison my boss
I'm going to kill someone
I'm going to kill him tomorrow
im gonna shoot everyone
I swear I'll stab him
I want to murder my roommate
I'm bringing my dad's gun to school on Friday
I will bomb the school
I want to bomb this university
I'm planning a school shooting
I'm thinking about hurting other people
I'm gonna beat up my teacher
I want to set the school on fire
I will set fire to the classroom
I'm going to kill my roommate tonight
im going to stab that teacher
I want to kill my classmates
one day I'll shoot this whole class
I'm taking a gun to campus tomorrow
I've planted a bomb at the university
I feel like killing someone
I am going to attack my professor`,
  "threat es": `
lo voy a matar
voy a matar a mi compañero
voy a poner una bomba en la escuela`,
  "threat fr": `
je vais le tuer
je vais tuer tout le monde
je vais poser une bombe au lycée`,
};

/** What people might write, by kind and language. */
export const heardPhrases = Object.entries(lists).map(([name, list]) => ({ name, phrases: list.trim().split("\n") }));
