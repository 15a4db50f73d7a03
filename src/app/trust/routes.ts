import { type RouteConfigEntry, route } from "@react-router/dev/routes";

export const routes: RouteConfigEntry[] = [
  route("trust", "app/trust/trust.page.tsx"),
  route("trust/audit", "app/trust/audit.page.tsx"),
  route("trust/audit.csv", "app/trust/audit-csv.route.ts"),
  route("trust/audit.json", "app/trust/audit-json.route.ts"),
  route("trust/keys", "app/trust/keys.page.tsx"),
  route("trust/roles", "app/trust/roles.page.tsx"),
];
