import type { InputFault } from "#/core/errors.ts";
import { type Instant, toInstant } from "#/core/time.ts";
import { dateFault } from "#/features/assessments/assignment-policy.ts";
import { isCircular } from "#/features/assessments/categories.ts";
import { firstMisplaced } from "#/features/assessments/sections.ts";
import { wayTo } from "#/features/assessments/skill-needs.ts";
import type { CourseExport } from "./contract.ts";

/** Files may write a point in time in more ways than one; these compare as text. */
const inOneForm = (at: Instant | null): Instant | null => (at === null ? null : toInstant(new Date(at)));

type Given = Omit<CourseExport, "format">;
type Place = { pointer: string; value: string | null };

/** The places whose value stands at an earlier one already. */
const repeated = (places: readonly Place[], message: string): InputFault[] => {
  const seen = new Set<string>();
  return places.flatMap(({ pointer, value }) => {
    if (value === null) return [];
    const isSeen = seen.has(value);
    seen.add(value);
    return isSeen ? [{ pointer, message }] : [];
  });
};

/** The places that name what is not among these. */
const unknown = (places: readonly Place[], items: readonly { id: string }[], what: string): InputFault[] => {
  const known = new Set(items.map(({ id }) => id));
  return places
    .filter(({ value }) => value !== null && !known.has(value))
    .map(({ pointer }) => ({ pointer, message: `is not ${what} of this file` }));
};

const placesOf = <Item>(
  list: readonly Item[],
  at: string,
  value: (item: Item) => string | null,
  field: string,
): Place[] => list.map((item, index) => ({ pointer: `${at}/${index}${field}`, value: value(item) }));

const lessonsOf = ({ modules }: Given) =>
  modules.flatMap(({ lessons }, m) => lessons.map((lesson, l) => ({ lesson, at: `/modules/${m}/lessons/${l}` })));

const lower = (text: string) => text.trim().toLowerCase();

const faultsOfNames = (file: Given): InputFault[] => {
  const { modules, categories, skills, questions, quizzes, assignments, groups, glossary, files } = file;
  const ids = [
    ...placesOf(modules, "/modules", ({ id }) => id, "/id"),
    ...lessonsOf(file).map(({ lesson, at }) => ({ pointer: `${at}/id`, value: lesson.id })),
    ...placesOf(categories, "/categories", ({ id }) => id, "/id"),
    ...placesOf(skills, "/skills", ({ id }) => id, "/id"),
    ...placesOf(questions, "/questions", ({ id }) => id, "/id"),
    ...placesOf(quizzes, "/quizzes", ({ id }) => id, "/id"),
    ...placesOf(assignments, "/assignments", ({ id }) => id, "/id"),
    ...placesOf(file.gradebook?.categories ?? [], "/gradebook/categories", ({ id }) => id, "/id"),
    ...placesOf(files, "/files", ({ id }) => id, "/id"),
  ];
  return [
    ...repeated(ids, "is the id of something else already"),
    ...repeated(
      lessonsOf(file).map(({ lesson, at }) => ({ pointer: `${at}/slug`, value: lesson.slug })),
      "is the address of another lesson",
    ),
    ...repeated(
      placesOf(categories, "/categories", ({ parentId, name }) => `${parentId} ${lower(name)}`, "/name"),
      "is the name of another in the same category",
    ),
    ...repeated(
      placesOf(skills, "/skills", ({ name }) => lower(name), "/name"),
      "is the name of another skill",
    ),
    ...repeated(placesOf(groups, "/groups", lower, ""), "is the name of another group"),
    ...repeated(
      placesOf(glossary, "/glossary", ({ term }) => lower(term), "/term"),
      "is in the glossary already",
    ),
    ...repeated(
      placesOf(files, "/files", ({ name }) => name, "/name"),
      "is the name of another file",
    ),
  ];
};

const faultsOfBank = (file: Given): InputFault[] => {
  const { categories, skills, questions } = file;
  const lessons = lessonsOf(file).map(({ lesson }) => lesson);
  return [
    ...unknown(
      placesOf(categories, "/categories", ({ parentId }) => parentId, "/parentId"),
      categories,
      "a category",
    ),
    ...categories.flatMap(({ id, parentId }, index) =>
      isCircular(categories, id, parentId)
        ? [{ pointer: `/categories/${index}/parentId`, message: "puts the category into itself" }]
        : [],
    ),
    ...unknown(
      placesOf(questions, "/questions", ({ lessonId }) => lessonId, "/lessonId"),
      lessons,
      "a lesson",
    ),
    ...unknown(
      placesOf(questions, "/questions", ({ categoryId }) => categoryId, "/categoryId"),
      categories,
      "a category",
    ),
    ...questions.flatMap(({ skillIds }, index) =>
      unknown(
        placesOf(skillIds, `/questions/${index}/skillIds`, (id) => id, ""),
        skills,
        "a skill",
      ),
    ),
  ];
};

const faultsOfSkills = ({ skills }: Given): InputFault[] => {
  const needs = new Map(skills.map(({ id, prerequisiteIds }) => [id, prerequisiteIds]));
  return skills.flatMap(({ id, prerequisiteIds }, index) => {
    const places = placesOf(prerequisiteIds, `/skills/${index}/prerequisiteIds`, (need) => need, "");
    const circular = places.filter(({ value }) => value !== null && wayTo(needs, value, id) !== null);
    return [
      ...unknown(places, skills, "a skill"),
      ...circular.map(({ pointer }) => ({ pointer, message: "needs this skill first itself" })),
    ];
  });
};

const faultsOfQuiz = (quiz: Given["quizzes"][number], at: string, file: Given): InputFault[] => {
  const { questions, draws } = quiz;
  const asked = placesOf(questions, `${at}/questions`, ({ questionId }) => questionId, "/questionId");
  const unfit = new Set(
    file.questions.filter(({ isPractice, isArchived }) => isPractice || isArchived).map(({ id }) => id),
  );
  const positions = [
    ...placesOf(questions, `${at}/questions`, ({ position }) => String(position), "/position"),
    ...placesOf(draws, `${at}/draws`, ({ position }) => String(position), "/position"),
  ];
  const dates = dateFault({
    opensAt: inOneForm(quiz.opensAt),
    dueAt: inOneForm(quiz.dueAt),
    closesAt: inOneForm(quiz.closesAt),
  });
  return [
    ...unknown([{ pointer: `${at}/moduleId`, value: quiz.moduleId }], file.modules, "a module"),
    ...(dates ? [{ pointer: `${at}${dates.pointer}`, message: dates.message }] : []),
    ...unknown(asked, file.questions, "a question"),
    ...repeated(asked, "is in the quiz already"),
    ...asked
      .filter(({ value }) => value !== null && unfit.has(value))
      .map(({ pointer }) => ({ pointer, message: "is for practice or archived, so no quiz can ask it" })),
    ...repeated(positions, "is taken by another question or draw"),
    ...unknown(
      placesOf(draws, `${at}/draws`, ({ categoryId }) => categoryId, "/categoryId"),
      file.categories,
      "a category",
    ),
    ...unknown(
      placesOf(draws, `${at}/draws`, ({ skillId }) => skillId, "/skillId"),
      file.skills,
      "a skill",
    ),
  ];
};

const faultsOfSections = ({ sections, questions, draws }: Given["quizzes"][number], at: string): InputFault[] => {
  const items = [
    ...questions.map(({ position, section }, index) => ({ at: `${at}/questions/${index}/section`, position, section })),
    ...draws.map(({ position, section }, index) => ({ at: `${at}/draws/${index}/section`, position, section })),
  ];
  const strange = items.filter(({ section }) => section !== null && section >= sections.length);
  const misplaced = strange.length === 0 ? firstMisplaced(items) : null;
  return [
    ...strange.map((item) => ({ pointer: item.at, message: "must be the place of a section, from 0" })),
    ...(misplaced ? [{ pointer: misplaced.at, message: "must not stand after something of a later section" }] : []),
  ];
};

const faultsOfAssignments = ({ assignments, modules }: Given): InputFault[] =>
  unknown(
    placesOf(assignments, "/assignments", ({ moduleId }) => moduleId, "/moduleId"),
    modules,
    "a module",
  );

const faultsOfGradebook = ({ gradebook, quizzes, assignments }: Given): InputFault[] => {
  if (gradebook === null) return [];
  const { columns, categories } = gradebook;
  const at = "/gradebook/columns";
  const ofQuizzes = placesOf(columns, at, ({ quizId }) => quizId, "/quizId");
  const ofAssignments = placesOf(columns, at, ({ assignmentId }) => assignmentId, "/assignmentId");
  return [
    ...unknown(ofQuizzes, quizzes, "a quiz"),
    ...repeated(ofQuizzes, "has a column already"),
    ...unknown(ofAssignments, assignments, "an assignment"),
    ...repeated(ofAssignments, "has a column already"),
    ...unknown(
      placesOf(columns, at, ({ categoryId }) => categoryId, "/categoryId"),
      categories,
      "a category",
    ),
    ...columns.flatMap(({ quizId, assignmentId, title, possible }, index) => {
      if (quizId !== null || assignmentId !== null) return [];
      return [
        ...(title.trim() === "" ? [{ pointer: `${at}/${index}/title`, message: "must not be empty" }] : []),
        ...(Number(possible) <= 0 ? [{ pointer: `${at}/${index}/possible`, message: "must be more than 0" }] : []),
      ];
    }),
  ];
};

/** What in a file does not fit together: names used twice, and names of what is not there. */
export const faultsOfExport = (file: Given): InputFault[] => [
  ...faultsOfNames(file),
  ...faultsOfBank(file),
  ...faultsOfSkills(file),
  ...file.quizzes.flatMap((quiz, index) => [
    ...faultsOfQuiz(quiz, `/quizzes/${index}`, file),
    ...faultsOfSections(quiz, `/quizzes/${index}`),
  ]),
  ...faultsOfAssignments(file),
  ...faultsOfGradebook(file),
];
