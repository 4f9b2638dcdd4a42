import { open, router, signedIn } from "#/server/trpc.ts";
import { cancelIndex, rebuildIndex } from "./actions/rebuild-index.ts";
import { searchEverywhere } from "./actions/search-everywhere.ts";
import { getIndex, listIndexes } from "./actions/search-indexes.ts";
import { IndexRef, indexesRest, ListIndexes, SearchIndex, SearchIndexPage } from "./contract-index.ts";
import { SearchEverywhere, SearchResults, searchRest } from "./contract-search.ts";

export const searchRouter = router({
  everywhere: open
    .meta(searchRest)
    .input(SearchEverywhere)
    .output(SearchResults)
    .query(({ ctx, input }) => searchEverywhere(ctx, input)),
});

export const searchIndexesRouter = router({
  list: signedIn
    .meta(indexesRest.list)
    .input(ListIndexes)
    .output(SearchIndexPage)
    .query(({ ctx, input }) => listIndexes(ctx, input)),
  get: signedIn
    .meta(indexesRest.get)
    .input(IndexRef)
    .output(SearchIndex)
    .query(({ ctx, input }) => getIndex(ctx, input)),
  rebuild: signedIn
    .meta(indexesRest.rebuild)
    .input(IndexRef)
    .output(SearchIndex)
    .mutation(({ ctx, input }) => rebuildIndex(ctx, input)),
  cancel: signedIn
    .meta(indexesRest.cancel)
    .input(IndexRef)
    .output(SearchIndex)
    .mutation(({ ctx, input }) => cancelIndex(ctx, input)),
});
