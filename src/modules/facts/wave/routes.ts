import { type RouteConfigEntry, route } from "@react-router/dev/routes";

const at = "modules/facts/wave";
const one = (path: string, file: string) => route(`facts/waves/:id${path}`, `${at}/${file}`);

/** The pages of waves. */
export const waveRoutes: RouteConfigEntry[] = [
  route("facts/waves", `${at}/list.page.tsx`),
  route("facts/waves/new", `${at}/new.page.tsx`),
  one("", "wave.page.tsx"),
  one("/edit", "edit.page.tsx"),
  one("/frame", "frame.page.tsx"),
  one("/frame.csv", "template.route.ts"),
  one("/people", "people.page.tsx"),
  one("/open", "open.page.tsx"),
  one("/letters", "letters.page.tsx"),
  one("/words", "words.page.tsx"),
];
