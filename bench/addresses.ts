import type { RouteConfigEntry } from "@react-router/dev/routes";
import routes from "../src/routes.ts";

type Page = { pattern: string; matches: RegExp; file: boolean };

const pageOf = ({ path = "", file }: RouteConfigEntry): Page => ({
  file: !file.endsWith(".page.tsx"),
  pattern: `/${path}`,
  matches: new RegExp(`^/${path.replaceAll(/:\w+/g, "([^/]+)")}$`),
});

/** All addresses, fixed words before parameters, as the router chooses; and those that are pages and not files. */
const all = (await routes)
  .map(pageOf)
  .sort((a, b) => a.pattern.split(":").length - b.pattern.split(":").length);
const pages = all.filter(({ file }) => !file);

/** Leaving is no reading, and exports are limited to so many a minute. */
const left = new Set(["/sign-out", "/sign-in", "/sign-in/refused", "/landscape/export"]);

/** Says of an address which measured page it is: each noun's list counts as one, each thing of a noun as one. */
const kindOf = (address: string): string | undefined => {
  const path = address.split("?")[0]!;
  const page = all.find(one => one.matches.test(path));
  if (!page || page.file || left.has(page.pattern) || path.startsWith("/landscape/export")) return undefined;
  const view = /[?&]kind=[^&]*/.exec(address)?.[0] ?? "";
  return page.pattern.replace(":plural", path.split("/")[2] ?? "") + view;
};

export type Addresses = { reached: Map<string, string>; missing: string[] };

/** Walks from the home page, and from pages no link leads to, until every kind of page it can reach has an address. */
export const addresses = async (
  get: (path: string) => Promise<string | null>,
  unlinked: readonly string[],
): Promise<Addresses> => {
  const reached = new Map<string, string>();
  const open = [
    "/",
    ...unlinked,
    ...pages.map(page => page.pattern).filter(pattern => !pattern.includes(":")),
  ];
  for (let path = open.shift(); path !== undefined; path = open.shift()) {
    const kind = kindOf(path);
    if (!kind || reached.has(kind)) continue;
    const html = await get(path);
    if (html === null) continue;
    reached.set(kind, path);
    for (const [, href] of html.matchAll(/<a [^>]*href="(\/[^"#]*)/g))
      open.push(href!.replaceAll("&amp;", "&"));
  }
  const missing = pages
    .filter(
      ({ pattern, matches }) =>
        !left.has(pattern) && ![...reached.values()].some(path => matches.test(path.split("?")[0]!)),
    )
    .map(({ pattern }) => pattern);
  return { reached, missing };
};
