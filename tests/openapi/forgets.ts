// Forgets the problem without a type: it does not compile.

import type { paths } from "./service";

type NotFound = paths["/books/{id}"]["get"]["responses"][404]["content"]["application/problem+json"];

export function message(problem: NotFound): string {
  switch (problem.type) {
    case "/problems/no-such-book":
      return `no book ${problem.id.toFixed()}`;
    default: {
      const forgotten: never = problem;
      return forgotten;
    }
  }
}
