import { type RouteConfigEntry, route } from "@react-router/dev/routes";

const at = "modules/facts/release";

/** Releases: for everybody below /releases, for those who publish below /facts/releases; analyses apart from both. */
export const releaseRoutes: RouteConfigEntry[] = [
  route("releases", `${at}/calendar.page.tsx`),
  route("releases.ics", `${at}/feed.route.ts`),
  route("releases/:id", `${at}/release.page.tsx`),
  route("releases/:id/bundle.zip", `${at}/bundle.route.ts`),
  route("releases/:id/files/*", `${at}/file.route.ts`),
  route("facts/releases", `${at}/list.page.tsx`),
  route("facts/releases/new", `${at}/announce.page.tsx`),
  route("facts/releases/:id", `${at}/manage.page.tsx`),
  route("facts/releases/:id/analysis", `${at}/write.page.tsx`),
  route("facts/analyses", `${at}/analyses.page.tsx`),
  route("facts/analyses/:id", `${at}/analysis.page.tsx`),
];
