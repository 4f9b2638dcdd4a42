import { Empty } from "#/core/rest.ts";
import { router, signedIn } from "#/server/trpc.ts";
import { createThread } from "./actions/create-thread.ts";
import { deleteThread } from "./actions/delete-thread.ts";
import { getThread } from "./actions/get-thread.ts";
import { getTutor } from "./actions/get-tutor.ts";
import { getWriting } from "./actions/get-writing.ts";
import { listThreads } from "./actions/list-threads.ts";
import { rateAnswer, unrateAnswer } from "./actions/rate-answer.ts";
import { searchPassages } from "./actions/search-passages.ts";
import { sendMessage } from "./actions/send-message.ts";
import { stopAnswer } from "./actions/stop-answer.ts";
import {
  BeingWritten,
  CreateThread,
  Exchange,
  GetTutor,
  ListThreads,
  PassageSearch,
  SearchPassages,
  SendMessage,
  Stopped,
  Thread,
  ThreadId,
  ThreadPage,
  ThreadWithMessages,
  TutorStatus,
} from "./contract.ts";
import {
  createThreadRest,
  deleteThreadRest,
  getThreadRest,
  getTutorRest,
  getWritingRest,
  listThreadsRest,
  searchPassagesRest,
  sendMessageRest,
  stopAnswerRest,
} from "./contract-operations.ts";

import { AnswerRef, RateAnswer, rateAnswerRest, Thumb, unrateAnswerRest } from "./contract-thumbs.ts";

export const threadsRouter = router({
  list: signedIn
    .meta(listThreadsRest)
    .input(ListThreads)
    .output(ThreadPage)
    .query(({ ctx, input }) => listThreads(ctx, input)),
  create: signedIn
    .meta(createThreadRest)
    .input(CreateThread)
    .output(Thread)
    .mutation(({ ctx, input }) => createThread(ctx, input)),
  get: signedIn
    .meta(getThreadRest)
    .input(ThreadId)
    .output(ThreadWithMessages)
    .query(({ ctx, input }) => getThread(ctx, input)),
  send: signedIn
    .meta(sendMessageRest)
    .input(SendMessage)
    .output(Exchange)
    .mutation(({ ctx, input }) => sendMessage(ctx, input)),
  stream: signedIn
    .meta(getWritingRest)
    .input(ThreadId)
    .output(BeingWritten)
    .query(({ ctx, input }) => getWriting(ctx, input)),
  stop: signedIn
    .meta(stopAnswerRest)
    .input(ThreadId)
    .output(Stopped)
    .mutation(({ ctx, input }) => stopAnswer(ctx, input)),
  delete: signedIn
    .meta(deleteThreadRest)
    .input(ThreadId)
    .output(Empty)
    .mutation(({ ctx, input }) => deleteThread(ctx, input)),
  rate: signedIn
    .meta(rateAnswerRest)
    .input(RateAnswer)
    .output(Thumb)
    .mutation(({ ctx, input }) => rateAnswer(ctx, input)),
  unrate: signedIn
    .meta(unrateAnswerRest)
    .input(AnswerRef)
    .output(Empty)
    .mutation(({ ctx, input }) => unrateAnswer(ctx, input)),
});

export const tutorRouter = router({
  status: signedIn
    .meta(getTutorRest)
    .input(GetTutor)
    .output(TutorStatus)
    .query(({ ctx, input }) => getTutor(ctx, input)),
  search: signedIn
    .meta(searchPassagesRest)
    .input(SearchPassages)
    .output(PassageSearch)
    .query(({ ctx, input }) => searchPassages(ctx, input)),
});
