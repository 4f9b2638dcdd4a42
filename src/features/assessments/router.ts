import { Empty, internal } from "#/core/rest.ts";
import { open, router, signedIn } from "#/server/trpc.ts";
import { getAnswerFile, uploadAnswerFile } from "./actions/answer-files.ts";
import { answerPractice } from "./actions/answer-practice.ts";
import { archiveQuestion } from "./actions/archive-question.ts";
import { addMember, deleteGroup, removeMember } from "./actions/change-group-members.ts";
import { checkAnswer } from "./actions/check-answer.ts";
import { createQuestion } from "./actions/create-question.ts";
import { createQuiz } from "./actions/create-quiz.ts";
import { deleteQuiz } from "./actions/delete-quiz.ts";
import { getAttempt } from "./actions/get-attempt.ts";
import { getQuestion } from "./actions/get-question.ts";
import { getQuiz } from "./actions/get-quiz.ts";
import { getQuizPaper } from "./actions/get-quiz-paper.ts";
import { getQuizQuestions } from "./actions/get-quiz-questions.ts";
import { getResult } from "./actions/get-result.ts";
import { getStatistics } from "./actions/get-statistics.ts";
import { listAttempts } from "./actions/list-attempts.ts";
import { getCategory, listCategories, listTags } from "./actions/list-categories.ts";
import { listMyAttempts } from "./actions/list-my-attempts.ts";
import { getOverride, listOverrides } from "./actions/list-overrides.ts";
import { getPractice, listCoursePractice, listPractice } from "./actions/list-practice.ts";
import { listQuestions } from "./actions/list-questions.ts";
import { listQuizzes } from "./actions/list-quizzes.ts";
import { previewQuestion } from "./actions/preview-question.ts";
import { publishQuiz } from "./actions/publish-quiz.ts";
import {
  getQuestionVersion,
  listQuestionUses,
  listQuestionVersions,
  restoreQuestionVersion,
} from "./actions/question-versions.ts";
import { restoreQuestion } from "./actions/restore-question.ts";
import { saveAnswers } from "./actions/save-answers.ts";
import { createCategory, deleteCategory, updateCategory } from "./actions/save-category.ts";
import { createOverride, deleteOverride, updateOverride } from "./actions/save-override.ts";
import { setQuizQuestions } from "./actions/set-quiz-questions.ts";
import { startAttempt } from "./actions/start-attempt.ts";
import { submitAttempt } from "./actions/submit-attempt.ts";
import { unpublishQuiz } from "./actions/unpublish-quiz.ts";
import { updateQuestion } from "./actions/update-question.ts";
import { updateQuiz } from "./actions/update-quiz.ts";
import * as contract from "./contract.ts";
import * as answerFiles from "./contract-answer-files.ts";
import * as taking from "./contract-attempts.ts";
import * as bank from "./contract-bank.ts";
import * as checks from "./contract-checks.ts";
import * as groups from "./contract-groups.ts";
import * as exceptions from "./contract-overrides.ts";
import * as practice from "./contract-practice.ts";
import * as quizParts from "./contract-quiz-questions.ts";
import { attemptsRest, practiceRest, questionsRest, quizzesRest } from "./contract-rest.ts";
import { QuizStatistics } from "./contract-statistics.ts";

export const questionsRouter = router({
  list: signedIn
    .meta(questionsRest.list)
    .input(contract.ListQuestionsInput)
    .output(contract.QuestionPage)
    .query(({ ctx, input }) => listQuestions(ctx, input)),
  create: signedIn
    .meta(questionsRest.create)
    .input(contract.CreateQuestionInput)
    .output(contract.Question)
    .mutation(({ ctx, input }) => createQuestion(ctx, input)),
  get: signedIn
    .meta(questionsRest.get)
    .input(contract.QuestionRef)
    .output(contract.Question)
    .query(({ ctx, input }) => getQuestion(ctx, input)),
  update: signedIn
    .meta(questionsRest.update)
    .input(contract.UpdateQuestionInput)
    .output(contract.Question)
    .mutation(({ ctx, input }) => updateQuestion(ctx, input)),
  archive: signedIn
    .meta(questionsRest.archive)
    .input(contract.QuestionRef)
    .output(contract.Question)
    .mutation(({ ctx, input }) => archiveQuestion(ctx, input)),
  restore: signedIn
    .meta(questionsRest.restore)
    .input(contract.QuestionRef)
    .output(contract.Question)
    .mutation(({ ctx, input }) => restoreQuestion(ctx, input)),
  preview: signedIn
    .meta(internal("Shows the editor what learners will see; nothing is kept."))
    .input(contract.PreviewQuestionInput)
    .output(practice.QuestionPreview)
    .mutation(({ ctx, input }) => previewQuestion(ctx, input)),
});

export const questionBankRouter = router({
  tags: signedIn
    .meta(bank.bankRest.tags)
    .input(bank.ListTagsInput)
    .output(bank.TagPage)
    .query(({ ctx, input }) => listTags(ctx, input)),
  uses: signedIn
    .meta(bank.bankRest.uses)
    .input(bank.ListUsesInput)
    .output(bank.UsePage)
    .query(({ ctx, input }) => listQuestionUses(ctx, input)),
  versions: signedIn
    .meta(bank.bankRest.versions)
    .input(bank.ListQuestionVersionsInput)
    .output(bank.QuestionVersionPage)
    .query(({ ctx, input }) => listQuestionVersions(ctx, input)),
  version: signedIn
    .meta(bank.bankRest.version)
    .input(bank.QuestionVersionRef)
    .output(bank.QuestionVersionText)
    .query(({ ctx, input }) => getQuestionVersion(ctx, input)),
  restoreVersion: signedIn
    .meta(bank.bankRest.restoreVersion)
    .input(bank.QuestionVersionRef)
    .output(contract.Question)
    .mutation(({ ctx, input }) => restoreQuestionVersion(ctx, input)),
});

export const categoriesRouter = router({
  list: signedIn
    .meta(bank.bankRest.categories)
    .input(bank.ListCategoriesInput)
    .output(bank.CategoryPage)
    .query(({ ctx, input }) => listCategories(ctx, input)),
  create: signedIn
    .meta(bank.bankRest.createCategory)
    .input(bank.CreateCategoryInput)
    .output(bank.Category)
    .mutation(({ ctx, input }) => createCategory(ctx, input)),
  get: signedIn
    .meta(bank.bankRest.category)
    .input(bank.CategoryRef)
    .output(bank.Category)
    .query(({ ctx, input }) => getCategory(ctx, input)),
  update: signedIn
    .meta(bank.bankRest.updateCategory)
    .input(bank.UpdateCategoryInput)
    .output(bank.Category)
    .mutation(({ ctx, input }) => updateCategory(ctx, input)),
  delete: signedIn
    .meta(bank.bankRest.deleteCategory)
    .input(bank.CategoryRef)
    .output(Empty)
    .mutation(({ ctx, input }) => deleteCategory(ctx, input)),
});

export const practiceRouter = router({
  list: open
    .meta(practiceRest.list)
    .input(practice.ListPracticeInput)
    .output(practice.PracticePage)
    .query(({ ctx, input }) => listPractice(ctx, input)),
  listOfCourse: signedIn
    .meta(practiceRest.listOfCourse)
    .input(practice.ListCoursePracticeInput)
    .output(practice.PracticePage)
    .query(({ ctx, input }) => listCoursePractice(ctx, input)),
  get: signedIn
    .meta(practiceRest.get)
    .input(practice.PracticeRef)
    .output(practice.PracticeItem)
    .query(({ ctx, input }) => getPractice(ctx, input)),
  answer: signedIn
    .meta(practiceRest.answer)
    .input(practice.PracticeAnswerInput)
    .output(practice.PracticeResult)
    .mutation(({ ctx, input }) => answerPractice(ctx, input)),
});

export const quizzesRouter = router({
  list: open
    .meta(quizzesRest.list)
    .input(contract.ListQuizzesInput)
    .output(contract.QuizPage)
    .query(({ ctx, input }) => listQuizzes(ctx, input)),
  create: signedIn
    .meta(quizzesRest.create)
    .input(contract.CreateQuizInput)
    .output(contract.Quiz)
    .mutation(({ ctx, input }) => createQuiz(ctx, input)),
  get: open
    .meta(quizzesRest.get)
    .input(contract.QuizRef)
    .output(contract.Quiz)
    .query(({ ctx, input }) => getQuiz(ctx, input)),
  update: signedIn
    .meta(quizzesRest.update)
    .input(contract.UpdateQuizInput)
    .output(contract.Quiz)
    .mutation(({ ctx, input }) => updateQuiz(ctx, input)),
  publish: signedIn
    .meta(quizzesRest.publish)
    .input(contract.QuizRef)
    .output(contract.Quiz)
    .mutation(({ ctx, input }) => publishQuiz(ctx, input)),
  unpublish: signedIn
    .meta(quizzesRest.unpublish)
    .input(contract.QuizRef)
    .output(contract.Quiz)
    .mutation(({ ctx, input }) => unpublishQuiz(ctx, input)),
  delete: signedIn
    .meta(quizzesRest.delete)
    .input(contract.QuizRef)
    .output(Empty)
    .mutation(({ ctx, input }) => deleteQuiz(ctx, input)),
  statistics: signedIn
    .meta(quizzesRest.statistics)
    .input(contract.QuizRef)
    .output(QuizStatistics)
    .query(({ ctx, input }) => getStatistics(ctx, input)),
  questions: signedIn
    .meta(quizzesRest.questions)
    .input(contract.QuizRef)
    .output(quizParts.QuizQuestions)
    .query(({ ctx, input }) => getQuizQuestions(ctx, input)),
  paper: signedIn
    .meta(quizzesRest.paper)
    .input(quizParts.QuizPaperInput)
    .output(quizParts.QuizPaper)
    .query(({ ctx, input }) => getQuizPaper(ctx, input)),
  setQuestions: signedIn
    .meta(quizzesRest.setQuestions)
    .input(quizParts.SetQuizQuestionsInput)
    .output(quizParts.QuizQuestions)
    .mutation(({ ctx, input }) => setQuizQuestions(ctx, input)),
});

export const overridesRouter = router({
  list: signedIn
    .meta(exceptions.overridesRest.list)
    .input(exceptions.ListOverridesInput)
    .output(exceptions.OverridePage)
    .query(({ ctx, input }) => listOverrides(ctx, input)),
  create: signedIn
    .meta(exceptions.overridesRest.create)
    .input(exceptions.CreateOverrideInput)
    .output(exceptions.QuizOverride)
    .mutation(({ ctx, input }) => createOverride(ctx, input)),
  get: signedIn
    .meta(exceptions.overridesRest.get)
    .input(exceptions.OverrideRef)
    .output(exceptions.QuizOverride)
    .query(({ ctx, input }) => getOverride(ctx, input)),
  update: signedIn
    .meta(exceptions.overridesRest.update)
    .input(exceptions.UpdateOverrideInput)
    .output(exceptions.QuizOverride)
    .mutation(({ ctx, input }) => updateOverride(ctx, input)),
  delete: signedIn
    .meta(exceptions.overridesRest.delete)
    .input(exceptions.OverrideRef)
    .output(Empty)
    .mutation(({ ctx, input }) => deleteOverride(ctx, input)),
});

/** Of the groups of a course, what bears on the deadlines of open attempts. */
export const groupMembersRouter = router({
  delete: signedIn
    .meta(groups.groupMembersRest.delete)
    .input(groups.DroppedGroup)
    .output(Empty)
    .mutation(({ ctx, input }) => deleteGroup(ctx, input)),
  addMember: signedIn
    .meta(groups.groupMembersRest.addMember)
    .input(groups.MemberRef)
    .output(groups.JoinedGroup)
    .mutation(({ ctx, input }) => addMember(ctx, input)),
  removeMember: signedIn
    .meta(groups.groupMembersRest.removeMember)
    .input(groups.MemberRef)
    .output(Empty)
    .mutation(({ ctx, input }) => removeMember(ctx, input)),
});

export const attemptsRouter = router({
  start: signedIn
    .meta(attemptsRest.start)
    .input(taking.StartAttemptInput)
    .output(taking.Attempt)
    .mutation(({ ctx, input }) => startAttempt(ctx, input)),
  mine: signedIn
    .meta(attemptsRest.mine)
    .input(taking.MyAttemptsInput)
    .output(taking.AttemptSummaryPage)
    .query(({ ctx, input }) => listMyAttempts(ctx, input)),
  list: signedIn
    .meta(attemptsRest.list)
    .input(taking.ListAttemptsInput)
    .output(taking.StaffAttemptPage)
    .query(({ ctx, input }) => listAttempts(ctx, input)),
  get: signedIn
    .meta(attemptsRest.get)
    .input(taking.AttemptRef)
    .output(taking.Attempt)
    .query(({ ctx, input }) => getAttempt(ctx, input)),
  saveAnswer: signedIn
    .meta(attemptsRest.saveAnswer)
    .input(taking.SaveAnswersInput)
    .output(taking.SaveReceipt)
    .mutation(({ ctx, input }) => saveAnswers(ctx, input)),
  uploadFile: signedIn
    .meta(answerFiles.answerFilesRest.upload)
    .input(answerFiles.UploadAnswerFileInput)
    .output(answerFiles.AnswerFile)
    .mutation(({ ctx, input }) => uploadAnswerFile(ctx, input)),
  file: signedIn
    .meta(answerFiles.answerFilesRest.get)
    .input(answerFiles.AnswerFileRef)
    .output(answerFiles.AnswerFile)
    .query(({ ctx, input }) => getAnswerFile(ctx, input)),
  check: signedIn
    .meta(checks.checksRest.check)
    .input(checks.CheckInput)
    .output(checks.CheckReceipt)
    .mutation(({ ctx, input }) => checkAnswer(ctx, input)),
  submit: signedIn
    .meta(attemptsRest.submit)
    .input(taking.AttemptRef)
    .output(taking.Receipt)
    .mutation(({ ctx, input }) => submitAttempt(ctx, input)),
  result: signedIn
    .meta(attemptsRest.result)
    .input(taking.AttemptRef)
    .output(taking.AttemptResult)
    .query(({ ctx, input }) => getResult(ctx, input)),
});
