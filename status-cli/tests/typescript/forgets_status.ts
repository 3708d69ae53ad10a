// Forgets the status 401 among the problems without a type: it does not compile.

import type { Problem } from "./problems";

export function message(problem: Problem): string {
  switch (problem.type) {
    case "/problems/no-such-book":
    case "/problems/too-fast":
      return "typed";
    default:
      switch (problem.status) {
        case 500:
          return "broken";
        default: {
          const forgotten: never = problem;
          return forgotten;
        }
      }
  }
}
