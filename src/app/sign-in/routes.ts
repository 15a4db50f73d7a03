import { type RouteConfigEntry, route } from "@react-router/dev/routes";

export const routes: RouteConfigEntry[] = [
  route("sign-in", "app/sign-in/sign-in.page.tsx"),
  route("sign-in/start", "app/sign-in/start.route.ts"),
  route("sign-in/return", "app/sign-in/return.route.ts"),
  route("sign-in/refused", "app/sign-in/refused.page.tsx"),
  route("sign-in/sessions", "app/sign-in/sessions.page.tsx"),
  route("sign-out", "app/sign-in/sign-out.page.tsx"),
  route("sign-out/provider", "app/sign-in/leave-provider.route.ts"),
  route("sign-out/back-channel", "app/sign-in/back-channel.route.ts"),
];
