import { type RouteConfigEntry, route } from "@react-router/dev/routes";
import { seriesIds } from "./rules-series.ts";

const at = "modules/facts/series";

/** The pages of public statistics; each figure's address has its data and their meaning as siblings. */
export const seriesRoutes: RouteConfigEntry[] = [
  route("facts/series", `${at}/list.page.tsx`),
  route("facts/series/offices", `${at}/offices.page.tsx`),
  ...seriesIds.flatMap(id =>
    ["csv", "metadata.json"].map(ending =>
      route(`facts/series/${id}.${ending}`, `${at}/file.route.ts`, { id: `${id}.${ending}` }),
    ),
  ),
  route("facts/series/:series", `${at}/series.page.tsx`),
];
