import { index, type RouteConfigEntry, route } from "@react-router/dev/routes";

export const routes: RouteConfigEntry[] = [
  index("app/home/home.page.tsx"),
  route("figures", "app/home/figures/figures.page.tsx"),
  route("figures/export/:file", "app/home/figures/file.route.ts"),
  route("figures/:id", "app/home/figures/figure.page.tsx"),
];
