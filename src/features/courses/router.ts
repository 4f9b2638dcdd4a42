import { Empty } from "#/core/rest.ts";
import { open, router, signedIn } from "#/server/trpc.ts";
import { createCourse } from "./actions/create-course.ts";
import { createLesson } from "./actions/create-lesson.ts";
import { createModule } from "./actions/create-module.ts";
import { deleteCourse } from "./actions/delete-course.ts";
import { deleteLesson } from "./actions/delete-lesson.ts";
import { deleteModule } from "./actions/delete-module.ts";
import { enrol } from "./actions/enrol.ts";
import { getCourse } from "./actions/get-course.ts";
import { getFile } from "./actions/get-file.ts";
import { getLesson } from "./actions/get-lesson.ts";
import { getProgress } from "./actions/get-progress.ts";
import { getVersion } from "./actions/get-version.ts";
import { leave } from "./actions/leave.ts";
import { listCourses } from "./actions/list-courses.ts";
import { listGlossary } from "./actions/list-glossary.ts";
import { listMyCourses } from "./actions/list-my-courses.ts";
import { listVersions } from "./actions/list-versions.ts";
import { moveLesson } from "./actions/move-lesson.ts";
import { moveModule } from "./actions/move-module.ts";
import { completeLesson, openLesson, reopenLesson } from "./actions/note-lesson.ts";
import { previewMarkdown } from "./actions/preview-markdown.ts";
import { publishCourse } from "./actions/publish-course.ts";
import { publishLesson } from "./actions/publish-lesson.ts";
import { putGlossary } from "./actions/put-glossary.ts";
import { readLessonPage } from "./actions/read-lesson-page.ts";
import { resolveCourse } from "./actions/resolve-course.ts";
import { unpublishCourse } from "./actions/unpublish-course.ts";
import { unpublishLesson } from "./actions/unpublish-lesson.ts";
import { updateCourse } from "./actions/update-course.ts";
import { updateLesson } from "./actions/update-lesson.ts";
import { updateModule } from "./actions/update-module.ts";
import { uploadFile } from "./actions/upload-file.ts";
import * as course from "./contract.ts";
import * as file from "./contract-files.ts";
import * as lesson from "./contract-lessons.ts";
import * as learning from "./contract-progress.ts";

export const coursesRouter = router({
  list: open
    .meta(course.listCoursesRest)
    .input(course.ListCourses)
    .output(course.CoursePage)
    .query(({ ctx, input }) => listCourses(ctx, input)),
  get: open
    .meta(course.getCourseRest)
    .input(course.CourseId)
    .output(course.Course)
    .query(({ ctx, input }) => getCourse(ctx, input)),
  resolve: open
    .meta(course.resolveCourseRest)
    .input(course.ResolveCourse)
    .output(course.ResolvedCourse)
    .query(({ ctx, input }) => resolveCourse(ctx, input)),
  create: signedIn
    .meta(course.createCourseRest)
    .input(course.CreateCourse)
    .output(course.Course)
    .mutation(({ ctx, input }) => createCourse(ctx, input)),
  update: signedIn
    .meta(course.updateCourseRest)
    .input(course.UpdateCourse)
    .output(course.Course)
    .mutation(({ ctx, input }) => updateCourse(ctx, input)),
  publish: signedIn
    .meta(course.publishCourseRest)
    .input(course.CourseId)
    .output(course.Course)
    .mutation(({ ctx, input }) => publishCourse(ctx, input)),
  unpublish: signedIn
    .meta(course.unpublishCourseRest)
    .input(course.CourseId)
    .output(course.Course)
    .mutation(({ ctx, input }) => unpublishCourse(ctx, input)),
  delete: signedIn
    .meta(course.deleteCourseRest)
    .input(course.DeleteCourse)
    .output(Empty)
    .mutation(({ ctx, input }) => deleteCourse(ctx, input)),
  glossary: open
    .meta(learning.listGlossaryRest)
    .input(learning.ListGlossary)
    .output(learning.GlossaryPage)
    .query(({ ctx, input }) => listGlossary(ctx, input)),
  putGlossary: signedIn
    .meta(learning.putGlossaryRest)
    .input(learning.PutGlossary)
    .output(learning.GlossaryPage)
    .mutation(({ ctx, input }) => putGlossary(ctx, input)),
  previewMarkdown: signedIn
    .meta(lesson.previewMarkdownRest)
    .input(lesson.PreviewMarkdown)
    .output(lesson.Rendered)
    .mutation(({ ctx, input }) => previewMarkdown(ctx, input)),
});

export const filesRouter = router({
  upload: signedIn
    .meta(file.uploadFileRest)
    .input(file.UploadFile)
    .output(file.CourseFile)
    .mutation(({ ctx, input }) => uploadFile(ctx, input)),
  get: open
    .meta(file.getFileRest)
    .input(file.FileId)
    .output(file.CourseFile)
    .query(({ ctx, input }) => getFile(ctx, input)),
});

export const modulesRouter = router({
  create: signedIn
    .meta(lesson.createModuleRest)
    .input(lesson.CreateModule)
    .output(lesson.Module)
    .mutation(({ ctx, input }) => createModule(ctx, input)),
  update: signedIn
    .meta(lesson.updateModuleRest)
    .input(lesson.UpdateModule)
    .output(lesson.Module)
    .mutation(({ ctx, input }) => updateModule(ctx, input)),
  move: signedIn
    .meta(lesson.moveModuleRest)
    .input(lesson.MoveModule)
    .output(lesson.Module)
    .mutation(({ ctx, input }) => moveModule(ctx, input)),
  delete: signedIn
    .meta(lesson.deleteModuleRest)
    .input(lesson.ModuleId)
    .output(Empty)
    .mutation(({ ctx, input }) => deleteModule(ctx, input)),
});

export const lessonsRouter = router({
  create: signedIn
    .meta(lesson.createLessonRest)
    .input(lesson.CreateLesson)
    .output(lesson.Lesson)
    .mutation(({ ctx, input }) => createLesson(ctx, input)),
  get: open
    .meta(lesson.getLessonRest)
    .input(lesson.LessonId)
    .output(lesson.Lesson)
    .query(({ ctx, input }) => getLesson(ctx, input)),
  page: open
    .meta(lesson.lessonPageRest)
    .input(lesson.ReadLessonPage)
    .output(lesson.LessonPage)
    .query(({ ctx, input }) => readLessonPage(ctx, input)),
  update: signedIn
    .meta(lesson.updateLessonRest)
    .input(lesson.UpdateLesson)
    .output(lesson.Lesson)
    .mutation(({ ctx, input }) => updateLesson(ctx, input)),
  move: signedIn
    .meta(lesson.moveLessonRest)
    .input(lesson.MoveLesson)
    .output(lesson.Lesson)
    .mutation(({ ctx, input }) => moveLesson(ctx, input)),
  publish: signedIn
    .meta(lesson.publishLessonRest)
    .input(lesson.LessonId)
    .output(lesson.Lesson)
    .mutation(({ ctx, input }) => publishLesson(ctx, input)),
  unpublish: signedIn
    .meta(lesson.unpublishLessonRest)
    .input(lesson.LessonId)
    .output(lesson.Lesson)
    .mutation(({ ctx, input }) => unpublishLesson(ctx, input)),
  delete: signedIn
    .meta(lesson.deleteLessonRest)
    .input(lesson.LessonId)
    .output(Empty)
    .mutation(({ ctx, input }) => deleteLesson(ctx, input)),
  versions: signedIn
    .meta(lesson.listVersionsRest)
    .input(lesson.ListVersions)
    .output(lesson.VersionPage)
    .query(({ ctx, input }) => listVersions(ctx, input)),
  version: signedIn
    .meta(lesson.getVersionRest)
    .input(lesson.VersionRef)
    .output(lesson.VersionText)
    .query(({ ctx, input }) => getVersion(ctx, input)),
  open: signedIn
    .meta(learning.openLessonRest)
    .input(lesson.LessonId)
    .output(learning.CourseProgress)
    .mutation(({ ctx, input }) => openLesson(ctx, input)),
  complete: signedIn
    .meta(learning.completeLessonRest)
    .input(lesson.LessonId)
    .output(learning.CourseProgress)
    .mutation(({ ctx, input }) => completeLesson(ctx, input)),
  reopen: signedIn
    .meta(learning.reopenLessonRest)
    .input(lesson.LessonId)
    .output(learning.CourseProgress)
    .mutation(({ ctx, input }) => reopenLesson(ctx, input)),
});

export const enrolmentsRouter = router({
  enrol: signedIn
    .meta(learning.enrolRest)
    .input(course.CourseId)
    .output(learning.Enrolment)
    .mutation(({ ctx, input }) => enrol(ctx, input)),
  leave: signedIn
    .meta(learning.leaveRest)
    .input(course.CourseId)
    .output(Empty)
    .mutation(({ ctx, input }) => leave(ctx, input)),
  mine: signedIn
    .meta(learning.listMyCoursesRest)
    .input(learning.ListMyCourses)
    .output(learning.MyCoursePage)
    .query(({ ctx, input }) => listMyCourses(ctx, input)),
  progress: signedIn
    .meta(learning.getProgressRest)
    .input(course.CourseId)
    .output(learning.CourseProgress)
    .query(({ ctx, input }) => getProgress(ctx, input)),
});
