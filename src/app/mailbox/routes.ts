import { type RouteConfigEntry, route } from "@react-router/dev/routes";

export const routes: RouteConfigEntry[] = [route("mailbox", "app/mailbox/mailbox.page.tsx")];
