/** Where the focus goes when the draft that had it leaves the list. */
export const draftsHeading = "drafts";
