import { type RouteConfigEntry, route } from "@react-router/dev/routes";

const page = (path: string, file: string) => route(`plan/${path}`, `modules/plan/${file}`);
const scenario = (path: string, file: string) => page(`scenarios/:id/${path}`, file);

export const routes: RouteConfigEntry[] = [
  route("plan", "modules/plan/overview/overview.page.tsx"),
  page("capacity", "capacity/capacity.page.tsx"),
  page("capacity/pulse", "capacity/pulse.page.tsx"),
  page("capacity/:quarter", "capacity/quarter.page.tsx"),
  page("roles", "capacity/roles.page.tsx"),
  page("seasons", "capacity/seasons.page.tsx"),
  page("budget", "budget/budget.page.tsx"),
  page("purposes", "purpose-weight/purposes.page.tsx"),
  page("initiatives", "ready/list.page.tsx"),
  page("initiatives/:id", "ready/initiative.page.tsx"),
  page("portfolio/:file", "ready/file.route.ts"),
  page("scenarios", "scenario/list.page.tsx"),
  page("scenarios/new", "scenario/new.page.tsx"),
  page("scenarios/:id", "board/board.page.tsx"),
  scenario("search", "run/search.page.tsx"),
  scenario("hold", "board/hold.page.tsx"),
  scenario("months", "months/months.page.tsx"),
  scenario("money", "board/money.page.tsx"),
  scenario("room", "scenario/room.page.tsx"),
  scenario("history", "scenario/history.page.tsx"),
  scenario("compare", "board/compare.page.tsx"),
  scenario("approve", "board/approve.page.tsx"),
  scenario("paper", "board/paper.page.tsx"),
  scenario("units/:unit", "board/unit.page.tsx"),
  scenario("initiatives/:initiative", "board/initiative.page.tsx"),
  scenario("initiatives/:initiative/:start", "board/moved.route.ts"),
  scenario("studies/:kind", "study/study.page.tsx"),
  scenario("files/:file", "scenario/file.route.ts"),
  route("plan/files/:file", "modules/plan/scenario/file.route.ts", { id: "plan-template" }),
];
