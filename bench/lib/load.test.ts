import { expect, test } from "vitest";
import { load, readWrk } from "./load.ts";

const report = `Running 8s test @ http://127.0.0.1:3000/
  1 threads and 32 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency     4.51ms    1.20ms  30.15ms   92.11%
    Req/Sec     7.14k   502.11     7.90k    81.25%
  Latency Distribution
     50%    4.31ms
     75%    4.80ms
     90%  960.00us
     99%    1.02s
  56880 requests in 8.01s, 12.34MB read
Requests/sec:   7101.12
Transfer/sec:      1.54MB
`;

test("what wrk prints is read, in whichever unit", () => {
  expect(readWrk(report)).toEqual({ perSecond: 7101.12, p50: 4.31, p99: 1020 });
});

test.each(["  Non-2xx or 3xx responses: 3\n", "  Socket errors: connect 0, read 1, write 0, timeout 0\n"])(
  "a failed request spoils the round: %s",
  (line) => expect(() => readWrk(report + line)).toThrow("Requests failed"),
);

test("an unreadable report is refused", () => expect(() => readWrk("wrk: command")).toThrow("cannot be read"));

test("load goes to this machine only", () => {
  expect(() => load("autocannon", { url: "http://stoa.example/" }, 1)).toThrow("this machine only");
});
