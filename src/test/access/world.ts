import { eq } from "drizzle-orm";
import { type Actor, anonymous, type Scope, scopes } from "#/core/actor.ts";
import { newId } from "#/core/ids.ts";
import { addColumn } from "#/features/assessments/actions/add-column.ts";
import { uploadAnswerFile } from "#/features/assessments/actions/answer-files.ts";
import { applyRegrade } from "#/features/assessments/actions/apply-regrade.ts";
import { addMember } from "#/features/assessments/actions/change-group-members.ts";
import { getMarking } from "#/features/assessments/actions/get-marking.ts";
import { holdMarks } from "#/features/assessments/actions/hold-marks.ts";
import { markAnswer } from "#/features/assessments/actions/mark-answer.ts";
import { previewRegrade } from "#/features/assessments/actions/preview-regrade.ts";
import { saveAnswers } from "#/features/assessments/actions/save-answers.ts";
import { createCategory } from "#/features/assessments/actions/save-category.ts";
import { addNote } from "#/features/assessments/actions/save-note.ts";
import { createOverride } from "#/features/assessments/actions/save-override.ts";
import { saveQuestions } from "#/features/assessments/actions/save-questions.ts";
import { saveQuiz } from "#/features/assessments/actions/save-quiz.ts";
import { createSkill } from "#/features/assessments/actions/save-skill.ts";
import { saveComment } from "#/features/assessments/actions/saved-comments.ts";
import { setMarkingPolicy } from "#/features/assessments/actions/set-marking-policy.ts";
import { startAttempt } from "#/features/assessments/actions/start-attempt.ts";
import { submitAttempt } from "#/features/assessments/actions/submit-attempt.ts";
import { updateQuestion } from "#/features/assessments/actions/update-question.ts";
import type { QuestionBody } from "#/features/assessments/question.ts";
import { quizzes } from "#/features/assessments/tables.ts";
import { createGroup } from "#/features/courses/actions/save-group.ts";
import { uploadFile } from "#/features/courses/actions/upload-file.ts";
import { createThread } from "#/features/tutor/actions/create-thread.ts";
import { createKeyFor } from "#/features/users/actions/create-key.ts";
import type { Context, Services } from "#/server/context.ts";
import {
  makeCourse,
  makeEnrolment,
  makeInstructor,
  makeLesson,
  makeModule,
  makeUser,
  type Person,
} from "../factories.ts";
import { sampleBodies } from "../factories-assessments.ts";
import { makeFlag } from "../factories-tutor.ts";
import { beginPracticeQuiz } from "./practice-quiz.ts";
import { type PractiseWorld, practise } from "./practise.ts";
import { type AssignmentWorld, buildAssignments } from "./world-assignments.ts";
import { type AuthorWorld, buildAuthors } from "./world-authors.ts";
import { buildStudy, type StudyWorld } from "./world-study.ts";
import { buildTeach, type TeachWorld } from "./world-teach.ts";

export const actorNames = [
  "anonymous",
  "outsider",
  "learner",
  "classmate",
  "teacher",
  "otherTeacher",
  "admin",
] as const;
export type ActorName = (typeof actorNames)[number];

/** A word that stands in every key field of the world's questions and may reach no learner before release. */
export const canary = "canary7f3a";

export type World = AssignmentWorld &
  TeachWorld &
  StudyWorld &
  PractiseWorld &
  AuthorWorld & {
    people: Record<Exclude<ActorName, "anonymous">, Person>;
    actors: Record<ActorName, Actor>;
    /** An enrolled-only published course of the teacher; the learner and the classmate are enrolled. */
    courseId: string;
    /** Of another instructor of that course. */
    colleagueId: string;
    slug: string;
    draftCourseId: string;
    moduleId: string;
    emptyModuleId: string;
    lessonId: string;
    draftLessonId: string;
    essayId: string;
    choiceId: string;
    /** Asks for files; the learner has answered it with one in their open attempt. */
    fileQuestionId: string;
    answerFileId: string;
    practiceId: string;
    /** Of the draft course. */
    draftFileId: string;
    quizId: string;
    draftQuizId: string;
    /** The learner is in it, and the quiz makes an exception for it. */
    categoryId: string;
    skillId: string;
    otherSkillId: string;
    groupId: string;
    overrideId: string;
    /** The learner's: one open, one submitted with an essay that two marked unlike each other, and a note on it. */
    openAttemptId: string;
    doneAttemptId: string;
    /** The teacher's, as is the comment. */
    noteId: string;
    /** A passage of that essay. */
    passage: { attemptId: string; questionId: string; answerSeq: number; start: number; end: number; quote: string };
    savedCommentId: string;
    /** The learner's in practice mode, with an answer that has not been checked. */
    checkAttemptId: string;
    checkQuestionId: string;
    checkSeq: number;
    /** Of the classmate, who has no other at this quiz. */
    onlyAttemptId: string;
    /** Of the gradebook, without a mark. */
    columnId: string;
    /** Holds its marks, which wait for nobody. */
    heldQuizId: string;
    /** Of the choice in the quiz: one applied, and the digest of the next, whose preview waits. */
    regradeId: string;
    regradeDigest: string;
    /** The learner's. */
    threadId: string;
    flagId: string;
    /** Of each person, to be listed or revoked by them. */
    keyIds: Record<Exclude<ActorName, "anonymous">, string>;
    /** API keys with all scopes that the person's role may have. */
    tokens: Record<Exclude<ActorName, "anonymous">, string>;
  };

const wrongOption = "That";
const choice = (seed: string, right: "a" | "b" = "a"): QuestionBody => ({
  type: "single_choice",
  stem: `Which one? ${seed}`,
  options: [
    { id: "a", text: "This", fraction: right === "a" ? "1" : "0", feedback: `${canary} right`, tip: "" },
    { id: "b", text: wrongOption, fraction: right === "b" ? "1" : "0", feedback: `${canary} wrong`, tip: "" },
  ],
  shuffle: false,
  explanation: `${canary} because`,
});

const essay: QuestionBody = {
  type: "essay",
  stem: "Say why.",
  guidance: `${canary} guidance`,
  rubric: {
    criteria: [
      {
        ...{ id: "a", title: `${canary} criterion`, description: `${canary} told` },
        levels: [
          { id: "l0", title: `${canary} low`, description: "", points: "0" },
          { id: "l1", title: `${canary} high`, description: `${canary} all`, points: "1" },
        ],
      },
    ],
  },
  explanation: `${canary} why`,
};

/** One of each type that has parts, values or places of its own, with the word in its key fields and ids. */
const inParts = (): QuestionBody[] => {
  const { matching, ordering, cloze, formula, hotspot, code } = sampleBodies();
  const text = JSON.stringify([matching, ordering, cloze, formula, hotspot, code]);
  return JSON.parse(text.replace(/canary-[a-z-]+?-[0-9a-f-]{36}|keyid/g, canary));
};

const fileBody = (): QuestionBody =>
  JSON.parse(JSON.stringify(sampleBodies().file).replace(/canary-[a-z-]+?-[0-9a-f-]{36}/g, canary));

const makePeople = async (services: Services): Promise<World["people"]> => {
  const make = (role: Person["role"]) => makeUser(services.db, { role });
  const [outsider, learner, classmate] = [await make("learner"), await make("learner"), await make("learner")];
  const [teacher, otherTeacher, admin] = [await make("instructor"), await make("instructor"), await make("admin")];
  return { outsider, learner, classmate, teacher, otherTeacher, admin };
};

const takeQuiz = async (ctx: Context, quizId: string, choiceId: string, essayId: string) => {
  const first = await startAttempt(ctx, { quizId });
  const asked = first.questions.find(({ question }) => question.id === choiceId)?.question;
  const wrong = (asked?.type === "single_choice" ? asked.options : []).find(({ text }) => text === wrongOption)!;
  const answers = [
    { questionId: choiceId, answer: { type: "single_choice" as const, optionId: wrong.id } },
    { questionId: essayId, answer: { type: "essay" as const, text: "Since it is." } },
  ];
  const events = answers.map((event, clientSeq) => ({
    ...event,
    clientSeq,
    baseSeq: null,
    cleared: false,
    clientTime: null,
  }));
  await saveAnswers(ctx, { attemptId: first.id, client: "world", events });
  await submitAttempt(ctx, { attemptId: first.id });
  const second = await startAttempt(ctx, { quizId });
  return { doneAttemptId: first.id, openAttemptId: second.id };
};

/** The learner hands in a file and says so in an answer. */
const handInFile = async (ctx: Context, attemptId: string, questionId: string): Promise<string> => {
  const content = Buffer.from("Notes.").toString("base64");
  const { id } = await uploadAnswerFile(ctx, { attemptId, questionId, name: "notes.txt", content });
  const answer = { type: "file" as const, fileIds: [id] };
  const event = { clientSeq: 0, questionId, answer, baseSeq: null, cleared: false, clientTime: null };
  await saveAnswers(ctx, { attemptId, client: "files", events: [event] });
  return id;
};

/** A picture of one pixel. */
export const dot = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
/** The key of the choice is corrected, applied, and corrected back, which nobody has applied yet. */
const correctKeys = async (ctx: Context, where: { quizId: string; questionId: string }) => {
  await updateQuestion(ctx, { questionId: where.questionId, body: choice("quiz", "b") });
  const { digest } = await previewRegrade(ctx, where);
  const { id: regradeId } = await applyRegrade(ctx, { ...where, digest, reason: "That is right." });
  await updateQuestion(ctx, { questionId: where.questionId, body: choice("quiz") });
  return { regradeId, regradeDigest: (await previewRegrade(ctx, where)).digest };
};

/** Two of the staff of every course mark the essay unlike each other, and the teacher writes a note on it. */
const markTwice = async (services: Services, teacher: Context, where: { attemptId: string; questionId: string }) => {
  const { quizId, courseId, questions } = await getMarking(teacher, where);
  await setMarkingPolicy(teacher, { quizId, holdsMarks: false, isBlind: false, twoMarkers: true });
  for (const levelId of ["l0", "l1"]) {
    const { actor } = await makeUser(services.db, { role: "admin" });
    const mark = { comment: `${canary} said`, levels: [{ criterionId: "a", levelId }], expectedRevision: 1 };
    await markAnswer({ ...services, actor }, { ...where, ...mark });
  }
  const { answerSeq } = questions.find(({ questionId }) => questionId === where.questionId)!;
  const passage = { ...where, answerSeq: answerSeq!, start: 0, end: 5, quote: "Since" };
  const note = await addNote(teacher, { ...passage, text: `${canary} note` });
  const comment = await saveComment(teacher, { courseId, text: `${canary} again` });
  return { noteId: note.id, passage, savedCommentId: comment.id };
};

const hidden = { marks: false, correctness: false, feedback: false, solution: false };

/** One of everything, of its own, so that tests beside it do not meet. */
export const buildWorld = async (services: Services): Promise<World> => {
  const { db } = services;
  const people = await makePeople(services);
  const { learner, classmate, teacher } = people;
  const course = await makeCourse(db, teacher, { access: "enrolled" });
  const colleague = await makeInstructor(db, course);
  const draft = await makeCourse(db, teacher, { state: "draft" });
  const module = await makeModule(db, course);
  const lesson = await makeLesson(db, course, {
    moduleId: module.id,
    body: "Spacing helps memory.\n\n## Retrieval\n\nPractice it.",
  });
  const draftLesson = await makeLesson(db, course, {
    moduleId: module.id,
    state: "draft",
    position: 1,
    body: "Draft.",
  });
  const emptyModule = await makeModule(db, course, "Empty", 1);
  await makeEnrolment(db, course, learner);
  await makeEnrolment(db, course, classmate);
  const ids = {
    essayId: newId(),
    choiceId: newId(),
    fileQuestionId: newId(),
    practiceId: newId(),
    quizId: newId(),
    draftQuizId: newId(),
    heldQuizId: newId(),
  };
  const at = new Date().toISOString();
  await db.transaction(async (tx) => {
    const plain = { lessonId: null, isPractice: false };
    const files = { ...plain, id: ids.fileQuestionId, title: "File", body: fileBody() };
    const more = inParts().map((body) => ({ ...plain, id: newId(), title: body.type, body }));
    const practice = inParts().map((body) => ({
      ...{ id: newId(), title: body.type, lessonId: lesson.id, isPractice: true, body },
    }));
    await saveQuestions(tx, {
      ...{ courseId: course.id, savedBy: teacher.id, at },
      questions: [
        { ...plain, id: ids.essayId, title: "Essay", body: essay },
        { ...plain, id: ids.choiceId, title: "Choice", body: choice("quiz") },
        { ...plain, id: newId(), title: `${canary} of the bank`, body: { ...essay, stem: `${canary} undrawn` } },
        { id: ids.practiceId, title: "Practice", lessonId: lesson.id, isPractice: true, body: choice("practice") },
        files,
        ...more,
        ...practice,
      ],
    });
    const asked = [ids.essayId, ids.choiceId, ids.fileQuestionId, ...more.map(({ id }) => id)];
    const questions = asked.map((questionId) => ({ questionId, points: "1" }));
    const review = { afterSubmit: hidden, later: hidden, afterClose: hidden };
    const feedbackBands = [{ fromPercent: 0, text: `${canary} band` }];
    await saveQuiz(tx, {
      courseId: course.id,
      at,
      quiz: { id: ids.quizId, title: "Quiz", state: "published", review, feedbackBands, questions },
    });
    const locked = newId();
    await saveQuiz(tx, {
      courseId: course.id,
      at,
      quiz: { id: locked, title: "Locked", state: "published", questions },
    });
    await tx
      .update(quizzes)
      .set({ passwordHash: `${canary}:hash` })
      .where(eq(quizzes.id, locked));
    await saveQuiz(tx, { courseId: course.id, at, quiz: { id: ids.draftQuizId, title: "Draft", questions } });
    await saveQuiz(tx, { courseId: course.id, at, quiz: { id: ids.heldQuizId, title: "Held", questions } });
  });
  const asLearner = { ...services, actor: learner.actor };
  const draftFile = await uploadFile({ ...services, actor: teacher.actor }, { courseId: draft.id, content: dot });
  const asTeacher = { ...services, actor: teacher.actor };
  const group = await createGroup(asTeacher, { courseId: course.id, name: "Tuesday" });
  await addMember(asTeacher, { groupId: group.id, userId: learner.id });
  const category = await createCategory(asTeacher, { courseId: course.id, name: "Memory", parentId: null });
  const skill = await createSkill(asTeacher, { courseId: course.id, name: "Tell recall from rereading" });
  const otherSkill = await createSkill(asTeacher, { courseId: course.id, name: "Plan a review" });
  const override = await createOverride(asTeacher, {
    ...{ quizId: ids.quizId, userId: null, groupId: group.id, timeFactor: "2" },
    ...{ opensAt: null, dueAt: null, closesAt: null, attemptsAllowed: null },
  });
  const thread = await createThread(asLearner, { courseId: course.id });
  const lessonPlace = { courseId: course.id, lessonId: lesson.id, text: "What is recall?" };
  const flagId = await makeFlag(db, course, people.learner);
  const taught = await buildTeach({ asTeacher, asLearner }, lessonPlace);
  const practisedSet = await practise(asTeacher, asLearner, { courseId: course.id, questionId: ids.practiceId });
  const drafted = await buildAuthors(services.db, lessonPlace);
  const attempts = await takeQuiz(asLearner, ids.quizId, ids.choiceId, ids.essayId);
  const answerFileId = await handInFile(asLearner, attempts.openAttemptId, ids.fileQuestionId);
  const markings = await markTwice(services, asTeacher, {
    ...{ attemptId: attempts.doneAttemptId, questionId: ids.essayId },
  });
  const practised = await beginPracticeQuiz(asLearner, course.id, canary);
  await holdMarks(asTeacher, { quizId: ids.heldQuizId });
  const regrades = await correctKeys(asTeacher, { quizId: ids.quizId, questionId: ids.choiceId });
  const asClassmate = { ...services, actor: classmate.actor };
  const { id: onlyAttemptId } = await startAttempt(asClassmate, { quizId: ids.quizId });
  await submitAttempt(asClassmate, { attemptId: onlyAttemptId });
  const system: Context = { ...services, actor: { kind: "system", job: "test" } };
  const column = await addColumn(asTeacher, {
    ...{ courseId: course.id, title: "Portfolio", possible: "10", categoryId: null },
    ...{ isExtraCredit: false, isReleased: true },
  });
  const assignments = await buildAssignments(
    { asTeacher, asLearner, asClassmate: { ...services, actor: classmate.actor } },
    { courseId: course.id, groupId: group.id, canary },
  );
  const study = await buildStudy(asClassmate, { courseId: course.id, lessonId: lesson.id, canary });
  const keyIds = {} as World["keyIds"];
  const tokens = {} as World["tokens"];
  for (const [name, person] of Object.entries(people) as [keyof World["people"], Person][]) {
    const key = await createKeyFor(system, person.id, { name: "Listed", scopes: ["courses:read"], expiresAt: null });
    keyIds[name] = key.id;
    tokens[name] = await keyOf(services, person);
  }
  const actors = Object.fromEntries(Object.entries(people).map(([name, person]) => [name, person.actor]));
  return {
    ...{
      people,
      ...ids,
      ...attempts,
      answerFileId,
      ...practised,
      ...practisedSet,
      onlyAttemptId,
      ...{ groupId: group.id, overrideId: override.id, categoryId: category.id },
      ...{ skillId: skill.id, otherSkillId: otherSkill.id },
      ...regrades,
      ...markings,
      ...assignments,
      ...taught,
      ...study,
      ...drafted,
      keyIds,
      tokens,
      emptyModuleId: emptyModule.id,
      actors: { ...actors, anonymous } as World["actors"],
    },
    ...{
      courseId: course.id,
      colleagueId: colleague.id,
      slug: course.slug,
      draftCourseId: draft.id,
      moduleId: module.id,
    },
    ...{ lessonId: lesson.id, draftLessonId: draftLesson.id, threadId: thread.id, flagId, draftFileId: draftFile.id },
    columnId: column.id,
  };
};

/** A key of a person of the world; with all scopes that their role may have unless told. */
export const keyOf = async (services: Services, person: Person, given?: readonly Scope[]): Promise<string> => {
  const all = scopes.filter((scope) => scope !== "admin" || person.role === "admin");
  const system: Context = { ...services, actor: { kind: "system", job: "test" } };
  const key = await createKeyFor(system, person.id, { name: "Call", scopes: [...(given ?? all)], expiresAt: null });
  return key.token;
};
