/** Embeddings of fewer numbers are compared whole: their signs tell too little, and they are read fast. */
export const fewestSigns = 768;

/** How many of a course's embeddings are compared whole after their signs were. */
export const mostAlike = 500;

/** A bit for each number, 1 where it is above 0. Directions that are near have most of them in common. */
export const signsOf = (vector: readonly number[]): string => vector.map((n) => (n > 0 ? "1" : "0")).join("");
