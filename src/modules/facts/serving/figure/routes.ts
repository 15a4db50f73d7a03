import { type RouteConfigEntry, route } from "@react-router/dev/routes";

const at = "modules/facts/serving/figure";

/** A figure of a release, its siblings beside it, and the same for other pages to frame. */
export const figureRoutes: RouteConfigEntry[] = [
  route("releases/:id/items/:item", `${at}/figure.page.tsx`),
  route("releases/:id/items/:item/embed", `${at}/embed.page.tsx`),
  ...["csv", "metadata.json", "svg"].map(ending =>
    route(`releases/:id/items/:item.${ending}`, `${at}/file.route.ts`, { id: `figure.${ending}` }),
  ),
];
