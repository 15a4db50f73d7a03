import { type RouteConfigEntry, route } from "@react-router/dev/routes";

/** The tests that were declared beforehand: an analysis, apart from the facts. */
export const testedRoutes: RouteConfigEntry[] = [
  route("facts/analyses/tests/:id", "modules/facts/tested/tested.page.tsx"),
];
