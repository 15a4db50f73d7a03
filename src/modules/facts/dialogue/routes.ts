import { type RouteConfigEntry, route } from "@react-router/dev/routes";

/** What a dialogue leads to: how far apart the levels stand, and what is done about it. */
export const dialogueRoutes: RouteConfigEntry[] = [
  route("facts/waves/:id/levels", "modules/facts/dialogue/levels.page.tsx"),
];
