import type { RouteConfig, RouteConfigEntry } from "@react-router/dev/routes";

/** Every floor lists its own pages in a routes.ts; the app collects them. */
const lists = import.meta.glob<{ routes: RouteConfigEntry[] }>(
  ["./platform/*/routes.ts", "./modules/*/routes.ts", "./app/*/routes.ts"],
  { eager: true },
);

export default Object.values(lists).flatMap(list => list.routes) satisfies RouteConfig;
