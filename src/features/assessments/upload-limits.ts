/** What keeps uploads from filling the disk, however often answers are replaced. Of sizes, in bytes. */
export const uploadLimits = {
  ofQuestion: 20,
  bytesOfAttempt: 200_000_000,
  bytesOfPerson: 1_000_000_000,
} as const;

export const megabytes = (bytes: number): string => `${Math.round(bytes / 10_000) / 100} MB`;

export type UploadUse = { ofQuestion: number; bytesOfAttempt: number; bytesOfPerson: number };

/** Why a further upload of this size is refused, or null. */
export const uploadRefusal = (use: UploadUse, size: number): string | null => {
  const { ofQuestion, bytesOfAttempt, bytesOfPerson } = uploadLimits;
  if (use.ofQuestion >= ofQuestion)
    return `${ofQuestion} files were uploaded to this question, removed ones included: it takes no more.`;
  if (use.bytesOfAttempt + size > bytesOfAttempt)
    return `The files of an attempt may have ${megabytes(bytesOfAttempt)} together, removed ones included.`;
  if (use.bytesOfPerson + size > bytesOfPerson)
    return `The files of all your attempts may have ${megabytes(bytesOfPerson)} together.`;
  return null;
};
