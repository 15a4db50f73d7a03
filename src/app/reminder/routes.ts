import { type RouteConfigEntry, route } from "@react-router/dev/routes";

export const routes: RouteConfigEntry[] = [
  route("reminder", "app/reminder/reminder.page.tsx"),
  route("reminder/:purpose/:token", "app/reminder/link.page.tsx"),
];
