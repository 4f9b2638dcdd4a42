/** What the learners of the demo wrote in its exam: four letters of different worth. */
export const letters = {
  tomasz: `Dear Nina,

you are not stupid, and you are right to be afraid. When you read with the script in front of you, every sentence looks familiar, and that feels like knowing. In the exam there is no script.

So put it away. Here are four weeks that I would try.

Week 1: cut the script into eight topics. Each day take one and say out loud what you remember, for ten minutes, before you open anything. Then look up what was missing. Fetching it from memory is hard, and the effort is what makes it last.

Weeks 2 and 3: go through the eight again, but not in their order: draw them from a hat. The examiner will jump too, and choosing what a question is about is half of the work. Leave three or four days until a topic comes back, so that you have forgotten a little. A review of what is still fresh does nothing.

Week 4: ask Jonas twice to play the examiner for half an hour. He does not need to know the subject; he only has to say “why?” and look puzzled. Where you get stuck, you know what to do the next morning.

The colours can stay. They just do not count as learning.

Yours, Tomasz`,

  priya: `Hi Mia!

I know that feeling. When you read something twice you recognise it, and recognising is easier than saying it yourself. I think that this is why you are afraid, because in an oral exam you have to say it yourself.

My tip is to make flash cards and to go through them on the bus. That is retrieval practice, which is better than reading. Also sleep enough, and do not leave everything to the last day, because spacing is important. You are a visual type, so the colours were a good start, and you can draw a mind map of every chapter as well.

If you start early enough and study regularly you will surely pass. You have always been good at talking, so do not worry too much about the exam itself. The examiners are only people, and they want you to pass. Wear something in which you feel well, drink enough water, and breathe before you answer.

Good luck, and tell me how it went!

Priya`,

  hugo: `Dear Ella,

what you describe has a name: the fluency illusion. The text runs smoothly because it lies in front of you, and your head takes the smoothness for knowledge. Your fear knows better. It asks whether you could say it without the page, and you have never tried that. So I would trust the fear and not the feeling.

Here is what I would do. Read the script a third time, but stop after each page and explain it to the wall. In the second and the third week do the same with the summaries that the others have made. Keep the last three days before the exam free and go through everything from early until late, so that it is fresh when you walk in. Cramming has a bad name, but for an exam on Friday it is Thursday that counts.

You can also ask somebody to listen to you, since a listener notices when you only half understand it and asks back. That is feedback, and without it you do not find your gaps.

You still have time, so there is no reason to be afraid.

All the best, Hugo`,

  carla: `Dear Ana,

the reason is simple. While you read, the sentences are in front of you, so your memory has nothing to do: you see performance, and it looks wonderful. In the exam nobody holds up the script. You are afraid of the one thing that you have not practised, getting it out again.

Four weeks are plenty. Write down twelve questions that your examiner could ask, one for each chapter.

Week 1: three questions a day, Monday to Thursday. Answer each out loud before you look. It will be thin and slow, and it is the slow fetching that strengthens the path to it. On Friday nothing.

Week 2: the same twelve, but on two days only, Tuesday and Friday, in an order that you roll with a die. If you always go from one to twelve, you practise the list and not the choice of an answer.

Week 3: once, on Wednesday. Yes, you will have forgotten some. That is what makes the review worth its time.

Week 4: on Monday and on Thursday I come by and ask you, standing, with my serious face. Before each answer you tell me how sure you are, from one to ten, and we write it down. Where you were sure and wrong, that is where you work on Friday.

And put the pens away.

Yours, Carla`,
};
