/** Messages that tell of danger are for the person named; where nobody is, for all who teach the course. */
export const canReadFlags = (course: { isStaff: boolean }, userId: string | null, contactId: string | null): boolean =>
  course.isStaff && (contactId === null || contactId === userId);
