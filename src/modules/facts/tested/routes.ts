import { type RouteConfigEntry, route } from "@react-router/dev/routes";

/** What was declared beforehand, and how answers moved over rounds: analyses, apart from the facts. */
export const testedRoutes: RouteConfigEntry[] = [
  route("facts/analyses/tests/:id", "modules/facts/tested/tested.page.tsx"),
  route("facts/analyses/trends/:id", "modules/facts/tested/trends.page.tsx"),
];
