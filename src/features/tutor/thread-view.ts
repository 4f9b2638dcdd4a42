import type { Thread } from "./contract.ts";

export const untitled = "New conversation";

export const toThread = ({ id, courseId, lessonId, title, createdAt, updatedAt }: Thread): Thread => ({
  id,
  courseId,
  lessonId,
  title: title === "" ? untitled : title,
  createdAt,
  updatedAt,
});
