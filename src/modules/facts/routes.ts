import { type RouteConfigEntry, route } from "@react-router/dev/routes";
import { answerRoutes } from "./answer/routes.ts";
import { dialogueRoutes } from "./dialogue/routes.ts";
import { hoursRoutes } from "./hours/routes.ts";
import { releaseRoutes } from "./release/routes.ts";
import { seriesRoutes } from "./series/routes.ts";
import { figureRoutes } from "./serving/figure/routes.ts";
import { testedRoutes } from "./tested/routes.ts";
import { waveRoutes } from "./wave/routes.ts";

const page = (path: string, file: string) => route(`facts/questionnaires${path}`, `modules/facts/${file}`);
const one = (path: string, file: string) => page(`/:id${path}`, file);

export const routes: RouteConfigEntry[] = [
  route("facts", "modules/facts/overview/overview.page.tsx"),
  page("", "instrument/list.page.tsx"),
  page("/new", "instrument/new.page.tsx"),
  page("/import", "exchange/import.page.tsx"),
  one("", "instrument/instrument.page.tsx"),
  one("/preview", "instrument/preview.page.tsx"),
  one("/questions/:item", "instrument/comparable.page.tsx"),
  one("/files", "exchange/files.page.tsx"),
  one("/files/:file", "exchange/file.route.ts"),
  one("/edit", "editor/outline.page.tsx"),
  one("/edit/about", "editor/about.page.tsx"),
  one("/edit/groups/:group", "editor/group.page.tsx"),
  one("/edit/questions/:item", "editor/item.page.tsx"),
  one("/edit/scales/:scale", "editor/scale.page.tsx"),
  ...answerRoutes,
  ...dialogueRoutes,
  ...hoursRoutes,
  ...releaseRoutes,
  ...figureRoutes,
  ...seriesRoutes,
  ...testedRoutes,
  ...waveRoutes,
];
