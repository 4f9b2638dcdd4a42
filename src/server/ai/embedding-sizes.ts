const sizes: Record<string, number> = {
  "text-embedding-3-small": 1_536,
  "text-embedding-3-large": 3_072,
  "text-embedding-ada-002": 1_536,
  "nomic-embed-text": 768,
  "mxbai-embed-large": 1_024,
  "snowflake-arctic-embed": 1_024,
  "all-minilm": 384,
  "bge-m3": 1_024,
};

/** Numbers in a vector of a well-known embedding model, whatever its tag (`bge-m3:latest`). */
export const knownDimensions = (model: string | undefined): number | undefined => sizes[model?.split(":")[0] ?? ""];
