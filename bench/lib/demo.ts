type Page<T> = { items: T[]; nextCursor: string | null };
type CourseCard = { id: string; slug: string };
type Course = CourseCard & { modules: { id: string; lessons: { id: string; slug: string }[] }[] };

/** Asks the site's REST face; throws when the answer is not 2xx. */
export const askRest = async <T>(url: string, path: string, init: RequestInit = {}): Promise<T> => {
  const response = await fetch(`${url}/api/v1${path}`, init);
  const text = await response.text();
  if (!response.ok) throw new Error(`${init.method ?? "GET"} ${path} answered ${response.status}: ${text}`);
  return (text === "" ? null : JSON.parse(text)) as T;
};

/** The demo course of a running site, as everybody sees it. */
export const demoCourseOf = async (url: string): Promise<Course> => {
  const { items } = await askRest<Page<CourseCard>>(url, "/courses");
  const [card] = items;
  if (!card) throw new Error("The site has no course: the demo was not seeded.");
  return askRest<Course>(url, `/courses/${card.id}`);
};

/** The paths of the pages that people meet first. */
export const firstPages = async (url: string) => {
  const course = await demoCourseOf(url);
  const lesson = course.modules.flatMap((module) => module.lessons)[0];
  if (!lesson) throw new Error("The demo course has no lesson.");
  return {
    catalogue: "/courses",
    course: `/courses/${course.slug}`,
    lesson: `/courses/${course.slug}/lessons/${lesson.slug}`,
  };
};
