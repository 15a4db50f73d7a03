import { type RouteConfigEntry, route } from "@react-router/dev/routes";

const page = (path: string, file: string) => route(`s/:wave${path}`, `modules/facts/answer/${file}`);

/** Where people answer who were asked: open to everybody who has a code. */
export const answerRoutes: RouteConfigEntry[] = [
  page("", "code.route.ts"),
  page("/:code", "link.route.ts"),
  page("/ask/:page", "ask.route.ts"),
];
