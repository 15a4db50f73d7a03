import { type RouteConfigEntry, route } from "@react-router/dev/routes";

const folder = "modules/organisation";

export const routes: RouteConfigEntry[] = [
  route("organisation", `${folder}/hierarchy/tree.page.tsx`),
  route("organisation/units/new", `${folder}/unit/new.page.tsx`),
  route("organisation/units/:id", `${folder}/unit/unit.page.tsx`),
  route("organisation/units/:id/change/:what", `${folder}/unit/change.page.tsx`),
  route("organisation/:kind/:id/history", `${folder}/history/history.page.tsx`),
  route("organisation/:kind/:id/ids", `${folder}/ids/ids.page.tsx`),
  route("organisation/planned", `${folder}/planned/planned.page.tsx`),
  route("organisation/planned/:kind/:id/:on", `${folder}/planned/cancel.page.tsx`),
  route("organisation/loose-ends", `${folder}/consistency/loose-ends.page.tsx`),
  route("organisation/people", `${folder}/person/people.page.tsx`),
  route("organisation/people/new", `${folder}/person/new.page.tsx`),
  route("organisation/people/:id", `${folder}/person/person.page.tsx`),
  route("organisation/people/:id/change/:what", `${folder}/person/change.page.tsx`),
  route("organisation/positions", `${folder}/position/positions.page.tsx`),
  route("organisation/positions/new", `${folder}/position/new.page.tsx`),
  route("organisation/positions/:id", `${folder}/position/position.page.tsx`),
  route("organisation/choices/:noun", `${folder}/choices/choices.route.ts`),
  route("organisation/responsibilities/:id", `${folder}/responsibility/duty.page.tsx`),
  route("organisation/positions/:id/change/:what", `${folder}/position/change.page.tsx`),
  route("organisation/changes", `${folder}/change/changes.page.tsx`),
  route("organisation/import", `${folder}/import/import.page.tsx`),
  route("organisation/import/:draft", `${folder}/import/preview.page.tsx`),
  route("organisation/import/:draft/columns", `${folder}/import/columns.page.tsx`),
  route("organisation/import/:draft/:file", `${folder}/import/errors.route.ts`),
  route("organisation/export/:what", `${folder}/export/export.route.ts`),
  route("municipalities", `${folder}/municipality/list.page.tsx`),
  route("municipalities/:country/:code", `${folder}/municipality/municipality.page.tsx`),
  route("municipalities/:country/:code/figures.csv", `${folder}/municipality/figures.route.ts`),
];
