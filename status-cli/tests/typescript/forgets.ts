// Forgets `/problems/too-fast`: it does not compile.

import type { Problem } from "./problems";

export function message(problem: Problem): string {
  switch (problem.type) {
    case "/problems/no-such-book":
      return "no such book";
    case undefined:
    case "about:blank":
      return "other";
    default: {
      const forgotten: never = problem;
      return forgotten;
    }
  }
}
