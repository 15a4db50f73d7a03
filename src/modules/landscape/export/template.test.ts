import { afterAll, expect, it } from "vitest";
import { writeWorkbook } from "../../../platform/files/index.ts";
import type { LoaderArgs } from "../../../platform/http/page.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { closeWorkers } from "../../../platform/workers/index.ts";
import { draftImport, writeImport } from "../import/intake.server.ts";
import { processing } from "../processing/noun.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { textOf, thingsOf } from "../register/landscape.ts";
import { loader } from "./file.route.ts";
import { sheetOf } from "./workbook.ts";

afterAll(closeWorkers);

it("an empty template of processing activities, filled in, comes in with the template's name", async () => {
  const act = { ...(await testAct()), lang: "en" as const };
  const request = new Request("http://localhost/landscape/export/template-processings.xlsx");
  const params = { file: "template-processings.xlsx" };
  // The route asks its context only for the act.
  const answer = await loader({ request, context: { act }, params } as unknown as LoaderArgs);
  expect(answer.headers.get("content-disposition")).toContain("template-processings.xlsx");
  const sheet = sheetOf(await landscapeOf(act), processing, "en", []);
  const filled = { title: "Library loans", dataSubjects: "Borrowers", template: "Libraries 2" };
  const row = sheet.keys.map(key => filled[key as keyof typeof filled] ?? null);
  const bytes = await writeWorkbook([{ ...sheet, rows: [row] }]);
  const drafted = await draftImport(act, bytes, "libraries.xlsx", {});
  if (!drafted.ok) throw new Error(drafted.refusal.code);
  expect(drafted.value.plan.faults).toEqual([]);
  expect((await writeImport(act, drafted.value.id, drafted.value.hash)).ok).toBe(true);
  const [made] = thingsOf(await landscapeOf(act), processing);
  expect(made && [textOf(made, "title"), textOf(made, "template")]).toEqual(["Library loans", "Libraries 2"]);
});
