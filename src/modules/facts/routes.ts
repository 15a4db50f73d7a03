import type { RouteConfigEntry } from "@react-router/dev/routes";
import { seriesRoutes } from "./series/routes.ts";

export const routes: RouteConfigEntry[] = [...seriesRoutes];
