import { type RouteConfigEntry, route } from "@react-router/dev/routes";

const page = (path: string, file: string) => route(`purpose/${path}`, `modules/purpose/${file}`);

export const routes: RouteConfigEntry[] = [
  route("purpose", "modules/purpose/overview/about.page.tsx", { id: "purpose-whole" }),
  page("initiatives", "overview/initiatives.page.tsx"),
  page(":about", "overview/about.page.tsx"),
  page(":about/answers/new", "expectation/new.page.tsx"),
  page(":about/answers/:answer", "expectation/answer.page.tsx"),
  page(":about/agreement", "agreement/agreement.page.tsx"),
  page(":about/history", "history/history.page.tsx"),
  page(":about/paper", "paper/paper.page.tsx"),
  page(":about/files/:file", "export/file.route.ts"),
];
