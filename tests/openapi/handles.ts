// Tells the two problems with 404 apart, with the types that openapi-typescript generates.

import type { paths } from "./service";

type NotFound = paths["/books/{id}"]["get"]["responses"][404]["content"]["application/problem+json"];

export function message(problem: NotFound): string {
  switch (problem.type) {
    case "/problems/no-such-book":
      return `no book ${problem.id.toFixed()}`;
    case "about:blank":
    case undefined:
      return `no page: ${problem.status.toFixed()}`;
    default: {
      const forgotten: never = problem;
      return forgotten;
    }
  }
}
