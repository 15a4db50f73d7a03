import { type RouteConfigEntry, route } from "@react-router/dev/routes";

/** Where the hours of each role go, by a capacity pulse. */
export const hoursRoutes: RouteConfigEntry[] = [
  route("facts/waves/:id/hours", "modules/facts/hours/hours.page.tsx"),
];
