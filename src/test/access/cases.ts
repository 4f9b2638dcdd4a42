import type { ErrorCode } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import type { QuestionBody } from "#/features/assessments/question.ts";
import { exampleExport } from "#/features/transfer/example-export.ts";
import { answerCases } from "./cases-answers.ts";
import { assignmentCases } from "./cases-assignments.ts";
import { authorCases } from "./cases-authors.ts";
import { hintCases } from "./cases-hints.ts";
import { masteryCases } from "./cases-mastery.ts";
import { modelCases } from "./cases-models.ts";
import { reviewCases } from "./cases-review.ts";
import { searchCases } from "./cases-search.ts";
import { teachCases } from "./cases-teach.ts";
import { type ActorName, dot, type World } from "./world.ts";

export type Outcome = "ok" | ErrorCode;
export type Rule = Record<ActorName, Outcome>;

export type Case = {
  /** `me` is null for nobody. */
  input: (world: World, me: Exclude<ActorName, "anonymous"> | null) => Record<string, unknown>;
  rule: Rule;
  /** Where a key gets another answer than its person. */
  withKey?: Rule;
};

const rule = (given: Partial<Rule> & { others: Outcome }): Rule => {
  const { others, ...named } = given;
  return {
    ...{ anonymous: others, outsider: others, learner: others, classmate: others },
    ...{ teacher: others, otherTeacher: others, admin: others, ...named },
  };
};

const everyone = rule({ others: "ok" });
const people = rule({ others: "ok", anonymous: "unauthenticated" });
const admins = rule({ others: "forbidden", anonymous: "unauthenticated", admin: "ok" });
/** Their role does not let other people's keys have the scope. */
const adminKeys = rule({ others: "insufficient_scope", anonymous: "unauthenticated", admin: "ok" });
const instructors = rule({
  others: "forbidden",
  anonymous: "unauthenticated",
  teacher: "ok",
  otherTeacher: "ok",
  admin: "ok",
});
/** In a published course everybody knows that it exists. */
const staff = rule({ others: "forbidden", anonymous: "unauthenticated", teacher: "ok", admin: "ok" });
/** What only staff may know of. */
const staffOfHidden = rule({ others: "not_found", teacher: "ok", admin: "ok" });
const signedStaffOfHidden = { ...staffOfHidden, anonymous: "unauthenticated" as const };
const learners = rule({
  others: "ok",
  anonymous: "unauthenticated",
  outsider: "not_enrolled",
  otherTeacher: "not_enrolled",
});
const readers = learners;
/** The learner is in the middle of a quiz. */
const tutored = { ...learners, learner: "tutor_locked" as const };
const theTeacher = rule({ others: "not_found", anonymous: "unauthenticated", teacher: "ok" });
const theLearner = rule({ others: "not_found", anonymous: "unauthenticated", learner: "ok" });

const course = ({ courseId }: World) => ({ courseId });
const colleague = ({ courseId, colleagueId }: World) => ({ courseId, userId: colleagueId });
const lesson = ({ lessonId }: World) => ({ lessonId });
const module = ({ moduleId }: World) => ({ moduleId });
const thread = ({ threadId }: World) => ({ threadId });
const quiz = ({ quizId }: World) => ({ quizId });
const group = ({ groupId }: World) => ({ groupId });
const override = ({ overrideId }: World) => ({ overrideId });
const skill = ({ skillId }: World) => ({ skillId });
const category = ({ categoryId }: World) => ({ categoryId });
const quizChoice = ({ quizId, choiceId }: World) => ({ quizId, questionId: choiceId });
const quizEssay = ({ quizId, essayId }: World) => ({ quizId, questionId: essayId });
const note = ({ noteId }: World) => ({ noteId });
const savedComment = ({ savedCommentId }: World) => ({ commentId: savedCommentId });
const column = ({ columnId }: World) => ({ columnId });
const cell = ({ columnId, people }: World) => ({ columnId, userId: people.learner.id });
const none = () => ({});
/** SHA-256 of no changes. */
const digestOfNothing = "4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945";

const body: QuestionBody = {
  ...{ type: "true_false", stem: "True?", correct: true, feedbackTrue: "", feedbackFalse: "", explanation: "" },
};
const password = "a long and private phrase";

/** One row per procedure: how to call it, and what each kind of actor gets. A procedure without a row fails the test. */
export const cases: Record<string, Case> = {
  "users.signUp": { input: () => ({ email: `${newId()}@new.example`, name: "New", password }), rule: everyone },
  "users.setUp": {
    input: () => ({ email: `${newId()}@new.example`, name: "New", password }),
    rule: rule({ others: "conflict" }),
  },
  "users.me": { input: none, rule: people },
  "users.updateMe": { input: () => ({ name: "Renamed" }), rule: people },
  "users.changePassword": {
    input: () => ({ newPassword: password }),
    rule: people,
    withKey: rule({ others: "forbidden", anonymous: "unauthenticated" }),
  },
  "users.list": { input: () => ({ q: newId() }), rule: admins, withKey: adminKeys },
  "users.get": {
    input: ({ people: { learner } }) => ({ userId: learner.id }),
    rule: rule({ others: "not_found", anonymous: "unauthenticated", learner: "ok", admin: "ok" }),
  },
  "users.update": {
    input: ({ people: { outsider } }) => ({ userId: outsider.id, role: "instructor" }),
    rule: admins,
    withKey: adminKeys,
  },
  "users.suspend": { input: ({ people: { outsider } }) => ({ userId: outsider.id }), rule: admins, withKey: adminKeys },
  "users.reinstate": {
    input: ({ people: { outsider } }) => ({ userId: outsider.id }),
    rule: admins,
    withKey: adminKeys,
  },
  "keys.create": { input: () => ({ name: "Mine", scopes: ["courses:read"] }), rule: people },
  "keys.list": { input: () => ({ limit: 1 }), rule: people },
  "keys.get": { input: ({ keyIds }) => ({ keyId: keyIds.learner }), rule: theLearner },
  "keys.revoke": { input: ({ keyIds }) => ({ keyId: keyIds.learner }), rule: theLearner },

  "courses.list": { input: ({ slug }) => ({ q: slug }), rule: everyone },
  "courses.get": { input: course, rule: everyone },
  "courses.resolve": { input: ({ slug }) => ({ slug }), rule: everyone },
  "courses.create": { input: () => ({ title: "A new course" }), rule: instructors },
  "courses.update": { input: (world) => ({ ...course(world), summary: "Short" }), rule: staff },
  "courses.publish": { input: course, rule: staff },
  "courses.unpublish": { input: course, rule: staff },
  "courses.delete": { input: ({ draftCourseId }) => ({ courseId: draftCourseId }), rule: signedStaffOfHidden },
  "courses.export": { input: course, rule: staff },
  "courses.import": {
    input: () => ({ ...exampleExport, course: { ...exampleExport.course, slug: `planets-${newId()}` } }),
    rule: instructors,
  },
  "courses.glossary": { input: course, rule: everyone },
  "courses.putGlossary": {
    input: (world) => ({ ...course(world), terms: [{ term: "A", definition: "B" }] }),
    rule: staff,
  },
  "courses.previewMarkdown": { input: () => ({ markdown: "*a*" }), rule: instructors },
  "modules.create": { input: (world) => ({ ...course(world), title: "Two" }), rule: staff },
  "modules.update": { input: (world) => ({ ...module(world), title: "Two" }), rule: staff },
  "modules.move": { input: (world) => ({ ...module(world), position: 0 }), rule: staff },
  "modules.delete": { input: ({ emptyModuleId }) => ({ moduleId: emptyModuleId }), rule: staff },
  "lessons.create": { input: (world) => ({ ...module(world), title: "Three", body: "Text" }), rule: staff },
  "lessons.get": { input: lesson, rule: readers },
  "lessons.page": { input: lesson, rule: readers },
  "lessons.update": { input: (world) => ({ ...lesson(world), title: "Four" }), rule: staff },
  "lessons.move": { input: (world) => ({ ...lesson(world), position: 0 }), rule: staff },
  "lessons.publish": { input: ({ draftLessonId }) => ({ lessonId: draftLessonId }), rule: signedStaffOfHidden },
  "lessons.unpublish": { input: lesson, rule: staff },
  "lessons.delete": { input: lesson, rule: staff },
  "lessons.versions": { input: lesson, rule: staff },
  "lessons.version": { input: (world) => ({ ...lesson(world), version: 1 }), rule: staff },
  "lessons.open": { input: lesson, rule: learners },
  "lessons.complete": { input: lesson, rule: learners },
  "lessons.reopen": { input: lesson, rule: learners },
  "files.upload": { input: (world) => ({ ...course(world), content: dot }), rule: staff },
  "files.get": { input: ({ draftFileId }) => ({ fileId: draftFileId }), rule: staffOfHidden },
  "enrolments.enrol": { input: course, rule: people },
  "enrolments.leave": {
    input: course,
    rule: rule({ others: "not_found", anonymous: "unauthenticated", learner: "ok", classmate: "ok" }),
  },
  "enrolments.mine": { input: () => ({ limit: 5 }), rule: people },
  "enrolments.progress": { input: course, rule: learners },

  "instructors.list": { input: course, rule: staff },
  "instructors.get": { input: colleague, rule: staff },
  "instructors.add": {
    input: (world) => ({ ...course(world), email: world.people.otherTeacher.email }),
    rule: staff,
  },
  "instructors.remove": { input: colleague, rule: staff },
  "learners.list": { input: course, rule: staff },
  "groups.list": { input: course, rule: staff },
  "groups.create": { input: (world) => ({ ...course(world), name: "Thursday" }), rule: staff },
  "groups.get": { input: group, rule: signedStaffOfHidden },
  "groups.update": { input: (world) => ({ ...group(world), name: "Friday" }), rule: signedStaffOfHidden },
  "groups.delete": { input: group, rule: signedStaffOfHidden },
  "groups.addMember": {
    input: (world) => ({ ...group(world), userId: world.people.classmate.id }),
    rule: signedStaffOfHidden,
  },
  "groups.removeMember": {
    input: (world) => ({ ...group(world), userId: world.people.learner.id }),
    rule: signedStaffOfHidden,
  },

  "questions.list": { input: course, rule: staff },
  "questions.create": { input: (world) => ({ ...course(world), title: "Five", body }), rule: staff },
  "questions.get": { input: ({ choiceId }) => ({ questionId: choiceId }), rule: signedStaffOfHidden },
  "questions.update": { input: ({ choiceId }) => ({ questionId: choiceId, title: "Six" }), rule: signedStaffOfHidden },
  "questions.archive": { input: ({ practiceId }) => ({ questionId: practiceId }), rule: signedStaffOfHidden },
  "questions.restore": { input: ({ practiceId }) => ({ questionId: practiceId }), rule: signedStaffOfHidden },
  "questions.preview": { input: (world) => ({ ...course(world), body }), rule: signedStaffOfHidden },
  "questions.tags": { input: course, rule: staff },
  "questions.uses": { input: ({ choiceId }) => ({ questionId: choiceId }), rule: signedStaffOfHidden },
  "questions.versions": { input: ({ choiceId }) => ({ questionId: choiceId }), rule: signedStaffOfHidden },
  "questions.version": { input: ({ choiceId }) => ({ questionId: choiceId, version: 1 }), rule: signedStaffOfHidden },
  "questions.restoreVersion": {
    input: ({ choiceId }) => ({ questionId: choiceId, version: 1 }),
    rule: signedStaffOfHidden,
  },
  "categories.list": { input: course, rule: staff },
  "categories.create": { input: (world) => ({ ...course(world), name: "Recall" }), rule: staff },
  "categories.get": { input: category, rule: signedStaffOfHidden },
  "categories.update": { input: (world) => ({ ...category(world), name: "Renamed" }), rule: signedStaffOfHidden },
  "categories.delete": { input: category, rule: signedStaffOfHidden },
  "skills.list": { input: course, rule: learners },
  "skills.create": { input: (world) => ({ ...course(world), name: "Space out" }), rule: staff },
  "skills.get": { input: skill, rule: learners },
  "skills.update": { input: (world) => ({ ...skill(world), name: "Renamed" }), rule: signedStaffOfHidden },
  "skills.merge": {
    input: ({ skillId, otherSkillId }) => ({ skillId, intoId: otherSkillId }),
    rule: signedStaffOfHidden,
  },
  "skills.delete": { input: skill, rule: signedStaffOfHidden },
  "practice.list": { input: lesson, rule: learners },
  "practice.listOfCourse": { input: course, rule: learners },
  "practice.get": { input: ({ practiceId }) => ({ questionId: practiceId }), rule: learners },
  "practice.answer": {
    input: ({ practiceId }) => ({ questionId: practiceId, answer: { type: "single_choice", optionId: null } }),
    rule: learners,
  },
  "quizzes.list": { input: course, rule: everyone },
  "quizzes.create": { input: (world) => ({ ...course(world), title: "Seven" }), rule: staff },
  "quizzes.get": { input: quiz, rule: everyone },
  "quizzes.update": { input: (world) => ({ ...quiz(world), title: "Eight" }), rule: signedStaffOfHidden },
  "quizzes.publish": { input: ({ draftQuizId }) => ({ quizId: draftQuizId }), rule: signedStaffOfHidden },
  "quizzes.unpublish": { input: quiz, rule: signedStaffOfHidden },
  "quizzes.delete": { input: ({ draftQuizId }) => ({ quizId: draftQuizId }), rule: signedStaffOfHidden },
  "quizzes.statistics": { input: quiz, rule: signedStaffOfHidden },
  "quizzes.questions": { input: quiz, rule: signedStaffOfHidden },
  "quizzes.paper": { input: quiz, rule: signedStaffOfHidden },
  "quizzes.setQuestions": {
    input: ({ draftQuizId, choiceId }) => ({ quizId: draftQuizId, questions: [{ questionId: choiceId, points: "2" }] }),
    rule: signedStaffOfHidden,
  },
  "overrides.list": { input: quiz, rule: signedStaffOfHidden },
  "overrides.create": {
    input: (world) => ({ ...quiz(world), userId: world.people.classmate.id, timeFactor: "1.5" }),
    rule: signedStaffOfHidden,
  },
  "overrides.get": { input: override, rule: signedStaffOfHidden },
  "overrides.update": { input: (world) => ({ ...override(world), attemptsAllowed: 2 }), rule: signedStaffOfHidden },
  "overrides.delete": { input: override, rule: signedStaffOfHidden },
  "attempts.start": { input: quiz, rule: learners },
  "attempts.mine": { input: quiz, rule: people },
  "attempts.list": { input: quiz, rule: signedStaffOfHidden },
  "attempts.get": { input: ({ openAttemptId }) => ({ attemptId: openAttemptId }), rule: theLearner },
  "attempts.saveAnswer": {
    input: ({ openAttemptId, essayId }) => ({
      attemptId: openAttemptId,
      client: "case",
      events: [{ clientSeq: 1, questionId: essayId, answer: { type: "essay", text: "So." } }],
    }),
    rule: theLearner,
  },
  "attempts.uploadFile": {
    input: ({ openAttemptId, fileQuestionId }) => ({
      ...{ attemptId: openAttemptId, questionId: fileQuestionId, name: "more.txt", content: "TW9yZS4=" },
    }),
    rule: theLearner,
  },
  "attempts.file": {
    input: ({ answerFileId }) => ({ fileId: answerFileId }),
    rule: { ...signedStaffOfHidden, learner: "ok" },
  },
  "attempts.check": {
    input: ({ checkAttemptId, checkQuestionId, checkSeq }) => ({
      ...{ attemptId: checkAttemptId, questionId: checkQuestionId, seq: checkSeq },
    }),
    rule: theLearner,
  },
  "attempts.submit": { input: ({ openAttemptId }) => ({ attemptId: openAttemptId }), rule: theLearner },
  "attempts.result": { input: ({ doneAttemptId }) => ({ attemptId: doneAttemptId }), rule: theLearner },
  "reopenings.create": {
    input: ({ onlyAttemptId }) => ({ attemptId: onlyAttemptId, deadline: "2099-01-01T00:00:00.000Z", reason: "Why" }),
    rule: signedStaffOfHidden,
  },
  "reopenings.list": { input: ({ doneAttemptId }) => ({ attemptId: doneAttemptId }), rule: signedStaffOfHidden },
  "reopenings.reopenable": { input: override, rule: signedStaffOfHidden },
  "marking.get": { input: ({ doneAttemptId }) => ({ attemptId: doneAttemptId }), rule: signedStaffOfHidden },
  "marking.history": { input: ({ doneAttemptId }) => ({ attemptId: doneAttemptId }), rule: signedStaffOfHidden },
  "marking.mark": {
    input: ({ doneAttemptId, choiceId }) => ({
      ...{ attemptId: doneAttemptId, questionId: choiceId, earned: "0.5", comment: "Good.", expectedRevision: 2 },
    }),
    rule: signedStaffOfHidden,
  },
  "marking.decide": {
    input: ({ doneAttemptId, essayId }) => ({
      ...{ attemptId: doneAttemptId, questionId: essayId, earned: "0.5", comment: "So.", expectedRevision: 1 },
      expectedGiven: 2,
    }),
    rule: signedStaffOfHidden,
  },
  "answerNotes.add": { input: ({ passage }) => ({ ...passage, text: "Why?" }), rule: signedStaffOfHidden },
  "answerNotes.get": { input: note, rule: signedStaffOfHidden },
  "answerNotes.update": {
    input: (world) => ({ ...note(world), text: "How?", expectedRevision: 1 }),
    rule: { ...signedStaffOfHidden, admin: "forbidden" },
  },
  "answerNotes.remove": { input: note, rule: { ...signedStaffOfHidden, admin: "forbidden" } },
  "savedComments.list": { input: course, rule: staff },
  "savedComments.create": { input: (world) => ({ ...course(world), text: "Name your source." }), rule: staff },
  "savedComments.get": { input: savedComment, rule: theTeacher },
  "savedComments.delete": { input: savedComment, rule: theTeacher },
  "marking.policy": { input: quiz, rule: signedStaffOfHidden },
  "marking.setPolicy": {
    input: (world) => ({ ...quiz(world), holdsMarks: true, isBlind: true }),
    rule: signedStaffOfHidden,
  },
  "marking.release": { input: ({ heldQuizId }) => ({ quizId: heldQuizId }), rule: signedStaffOfHidden },
  "marking.hold": { input: quiz, rule: signedStaffOfHidden },
  "marking.queue": { input: course, rule: staff },
  "marking.questions": { input: course, rule: staff },
  "marking.answers": { input: (world) => ({ ...quiz(world), questionId: world.essayId }), rule: signedStaffOfHidden },
  "regrades.questions": { input: quiz, rule: signedStaffOfHidden },
  "regrades.preview": { input: quizChoice, rule: signedStaffOfHidden },
  "regrades.create": {
    input: (world) => ({ ...quizChoice(world), digest: world.regradeDigest, reason: "This is right." }),
    rule: signedStaffOfHidden,
  },
  "regrades.list": { input: quiz, rule: signedStaffOfHidden },
  "regrades.get": { input: ({ regradeId }) => ({ regradeId }), rule: signedStaffOfHidden },
  "regrades.undo": { input: ({ regradeId }) => ({ regradeId }), rule: signedStaffOfHidden },
  "markProposals.get": { input: quizEssay, rule: signedStaffOfHidden },
  "markProposals.make": { input: (world) => ({ ...quizEssay(world), of: "waiting" }), rule: signedStaffOfHidden },
  "markProposals.accept": {
    input: (world) => ({ ...quizEssay(world), attemptIds: [world.doneAttemptId] }),
    rule: { ...signedStaffOfHidden, teacher: "conflict", admin: "conflict" },
  },
  ...answerCases({ staff, theLearner, hiddenStaff: signedStaffOfHidden }),
  ...teachCases({ staff, hiddenStaff: signedStaffOfHidden, learners, theLearner }),
  ...modelCases({ admins, adminKeys }),
  ...reviewCases({ people, learners, everyone }),
  ...searchCases({ everyone, admins, adminKeys }),
  ...authorCases({ staff, hiddenStaff: signedStaffOfHidden }),
  ...assignmentCases({ everyone, people, staff, hiddenStaff: signedStaffOfHidden, learners, theLearner }),
  ...hintCases({ tutored }),
  "gradebook.get": { input: course, rule: staff },
  "gradebook.means": { input: course, rule: staff },
  "gradebook.rows": { input: (world) => ({ ...course(world), limit: 5 }), rule: staff },
  "gradebook.setUp": {
    input: (world) => ({
      ...{
        ...course(world),
        expectedRevision: 0,
        missingCountsZero: true,
        scheme: { kind: "pass_fail", passAt: "50" },
      },
      ...{ categories: [{ id: newId(), title: "All", weight: "100", dropLowest: 1 }], columns: [] },
    }),
    rule: staff,
  },
  "gradebook.addColumn": { input: (world) => ({ ...course(world), title: "Talk", possible: "5" }), rule: staff },
  "gradebook.getColumn": { input: column, rule: signedStaffOfHidden },
  "gradebook.updateColumn": { input: (world) => ({ ...column(world), title: "Nine" }), rule: signedStaffOfHidden },
  "gradebook.deleteColumn": { input: column, rule: signedStaffOfHidden },
  "gradebook.enter": {
    input: (world) => ({ ...cell(world), kind: "score", earned: "8.5", expectedRevision: 0 }),
    rule: signedStaffOfHidden,
  },
  "gradebook.history": { input: cell, rule: signedStaffOfHidden },
  "gradebook.export": { input: course, rule: staff },
  "gradebook.previewImport": { input: (world) => ({ ...course(world), csv: "Learner id" }), rule: staff },
  "gradebook.import": {
    input: (world) => ({ ...course(world), csv: "Learner id", digest: digestOfNothing }),
    rule: staff,
  },
  "gradebook.mine": { input: course, rule: learners },

  ...masteryCases({ staff, learners, theLearner }),
  "threads.list": { input: course, rule: tutored },
  "threads.create": { input: course, rule: tutored },
  "threads.get": { input: thread, rule: { ...theLearner, learner: "tutor_locked" } },
  "threads.send": {
    input: (world) => ({ ...thread(world), text: "Why?", clientMessageId: "one" }),
    rule: { ...theLearner, learner: "tutor_locked" },
  },
  "threads.stop": { input: thread, rule: theLearner },
  "threads.delete": { input: thread, rule: theLearner },
  "tutor.status": { input: course, rule: learners },
  "tutor.search": { input: (world) => ({ ...course(world), q: "memory" }), rule: tutored },
};
