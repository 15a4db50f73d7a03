import type { RouteConfigEntry } from "@react-router/dev/routes";
import routes from "../src/routes.ts";

const flat = (entries: readonly RouteConfigEntry[], under = ""): string[] =>
  entries.flatMap(({ path = "", children = [] }) => [
    `${under}/${path}`,
    ...flat(children, `${under}/${path}`),
  ]);

/** Every address pattern there is, as the build knows them. */
export const patterns = (): string[] => [...new Set(flat(listed(routes)))];

/** The list of routes may be a promise for React Router; ours is a list. */
const listed = (list: typeof routes): RouteConfigEntry[] => {
  if (!Array.isArray(list)) throw new Error("The routes are not a list.");
  return list;
};

/** The pattern with its parameters filled in. */
export const addressOf = (pattern: string, values: Record<string, string>): string =>
  pattern.replaceAll(/:(\w+)\??/g, (_, name: string) => values[name] ?? "none");
