import type { ErrorCode } from "#/core/errors.ts";

/** What a program, or the person who wrote it, can do about each refusal. */
export const adviceFor: Record<ErrorCode, string> = {
  invalid_input:
    "Something in the path, the query or the body is unknown, missing or of the wrong type. The member errors lists each place as a JSON pointer. Nothing is converted: send 3, not “3”, and leave out fields you do not know.",
  unauthenticated:
    "Send Authorization: Bearer with an API key. A key that was revoked or has expired answers the same.",
  invalid_credentials:
    "The e-mail address and the password do not belong together. Which of them is wrong is not said.",
  forbidden: "You can see this, but your role does not allow the change.",
  insufficient_scope:
    "The person behind the key may do this; the key may not. Make a key with the scope named in the detail.",
  cross_site: "A request with cookies came from another site. Programs should use a key instead of a session.",
  suspended: "An administrator has suspended the account. Its keys and sessions do nothing until that is lifted.",
  not_found:
    "There is no such thing, or it is not for you: both answer the same, so that nobody can find out what exists. A malformed id is not found either.",
  method_not_allowed: "The path exists with other methods; the header Allow lists them.",
  not_acceptable: "Ask for application/json, or for text/event-stream where an operation streams.",
  conflict: "The thing is not in the state that the request supposes. Read it again and decide anew.",
  email_taken: "Somebody has an account with this address. Sign in, or use another one.",
  not_enrolled: "Enrol in the course first; then ask again.",
  attempt_closed: "The attempt was submitted or its time is over. Answers given before that are kept and count.",
  attempts_exhausted: "The quiz allows no further attempt for this learner.",
  quiz_not_open: "The quiz opens later or has closed. Its times are in the quiz.",
  tutor_locked:
    "While a graded attempt of this course is open, the tutor of the course is silent. Submit the attempt first.",
  tutor_busy:
    "An answer to you is still being written, in this conversation or another. Follow it to its end, or stop it.",
  payload_too_large: "A body may have 1 MB. Send less, or send it in parts.",
  unsupported_media_type: "Send Content-Type: application/json.",
  rate_limited: "Wait as long as Retry-After says, then go on more slowly.",
  internal: "A fault of ours. What was acknowledged before is safe. Try again; if it stays, report the instance.",
  unavailable: "The site is starting, stopping or overloaded. Try again in a few seconds.",
};
