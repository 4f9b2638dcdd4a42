/** The object in what a model wrote around it: thoughts, fences, an opening sentence. The whole text when there is none. */
export const jsonPart = (text: string): string => {
  const said = text.replace(/<think>[\s\S]*?<\/think>/g, "");
  const from = said.indexOf("{");
  const to = said.lastIndexOf("}");
  return from >= 0 && to > from ? said.slice(from, to + 1) : said;
};
