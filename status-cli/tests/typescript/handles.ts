// Handles every problem of `tests/data/problems/old.json`: it compiles, and its assertions hold.

import { isProblem, type Problem } from "./problems";

export function message(problem: Problem): string {
  switch (problem.type) {
    case "/problems/no-such-book":
      return `no book ${problem.id.toFixed()}`;
    case "/problems/too-fast":
      return `wait: ${problem.limit.toFixed()} ${problem.tags?.length ?? 0}`;
    case undefined:
    case "about:blank":
      switch (problem.status) {
        case 401:
          return "sign in";
        case 500:
          return problem.title ?? "broken";
        default:
          return unreachable(problem);
      }
    default:
      return unreachable(problem);
  }
}

function unreachable(problem: never): never {
  throw new Error(`unexpected problem: ${JSON.stringify(problem)}`);
}

function equal(actual: unknown, expected: unknown): void {
  if (actual !== expected) {
    throw new Error(`expected ${JSON.stringify(expected)}, found ${JSON.stringify(actual)}`);
  }
}

function read(body: unknown): string {
  return isProblem(body) ? message(body) : "not a problem";
}

equal(read({ type: "/problems/no-such-book", status: 404, id: 7 }), "no book 7");
equal(read({ type: "/problems/no-such-book", status: 404, id: 7, hint: null, more: [] }), "no book 7");
equal(read({ type: "/problems/no-such-book", status: 404, id: 7.5 }), "not a problem");
equal(read({ type: "/problems/no-such-book", status: 404 }), "not a problem");
equal(read({ type: "/problems/no-such-book", status: 410, id: 7 }), "not a problem");
equal(read({ type: "/problems/too-fast", status: 429, limit: 1, tags: ["a", "b"] }), "wait: 1 2");
equal(read({ type: "/problems/too-fast", status: 429, limit: 1, tags: "a" }), "not a problem");
equal(read({ status: 401 }), "sign in");
equal(read({ type: "about:blank", status: 500, title: "Oh" }), "Oh");
equal(read({ type: null, status: 500 }), "not a problem");
equal(read({ status: 502 }), "not a problem");
for (const other of [null, undefined, 401, "401", [], {}, { type: "/problems/other", status: 404 }]) {
  equal(read(other), "not a problem");
}
console.log("1 passed, 0 failed");
