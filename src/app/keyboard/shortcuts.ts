export type Shortcut = {
  /** Pressed together; `or` gives other ways to the same. */
  keys: readonly string[];
  or?: readonly string[];
  words: string;
  /** Of one character: it can be switched off. */
  isSingle?: true;
};
export type ShortcutGroup = { title: string; about?: string; shortcuts: readonly Shortcut[] };

/** Every shortcut of the product, by where it works. */
export const shortcutGroups: readonly ShortcutGroup[] = [
  {
    title: "Everywhere",
    shortcuts: [
      { keys: ["Ctrl", "K"], words: "Search" },
      { keys: ["/"], words: "Search", isSingle: true },
      { keys: ["Esc"], words: "Close a dialog or a menu" },
    ],
  },
  {
    title: "Reviews",
    shortcuts: [
      { keys: ["Space"], words: "Show the answer" },
      { keys: ["1"], or: ["2", "3", "4"], words: "Again, hard, good, easy", isSingle: true },
      { keys: ["U"], words: "Grade the card before again", isSingle: true },
    ],
  },
  {
    title: "The tutor",
    shortcuts: [
      { keys: ["Enter"], words: "Send the question" },
      { keys: ["Shift", "Enter"], words: "Begin a new line" },
      { keys: ["Esc"], words: "Stop an answer that is being written" },
    ],
  },
  {
    title: "Pictures to mark",
    about: "While the picture has the focus.",
    shortcuts: [
      { keys: ["←"], or: ["→", "↑", "↓"], words: "Move the cross; with Shift by one pixel" },
      { keys: ["Enter"], or: ["Space"], words: "Set the mark" },
    ],
  },
  {
    title: "Writing a lesson",
    shortcuts: [
      { keys: ["Ctrl", "S"], words: "Save" },
      { keys: ["Ctrl", "B"], words: "Bold" },
      { keys: ["Ctrl", "I"], words: "Italic" },
      { keys: ["Ctrl", "K"], words: "Link" },
    ],
  },
  {
    title: "Marking",
    shortcuts: [
      { keys: ["1"], or: ["…", "9", "0"], words: "Pick the level of that number of a criterion", isSingle: true },
      { keys: ["Ctrl", "Enter"], words: "Save the mark, or a note, from its text" },
      { keys: ["Alt", "J"], words: "To the next answer that waits" },
      { keys: ["Alt", "K"], words: "To the one before" },
      { keys: ["Alt", "N"], words: "Write a note on what is selected" },
    ],
  },
  {
    title: "Gradebook",
    about: "While a cell has the focus. A digit begins to write its mark, as in a spreadsheet.",
    shortcuts: [
      { keys: ["←"], or: ["→", "↑", "↓"], words: "To the next cell; with Ctrl to the last" },
      { keys: ["Enter"], or: ["F2"], words: "Open the cell" },
      { keys: ["Home"], or: ["End"], words: "To the first or last column" },
      { keys: ["Page up"], or: ["Page down"], words: "Ten rows up or down" },
    ],
  },
];
