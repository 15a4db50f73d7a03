import { afterAll, expect, it } from "vitest";
import { asking } from "../../../platform/intake/testing/asking.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { closeWorkers } from "../../../platform/workers/index.ts";
import { given } from "../register/testing.ts";
import * as publish from "./publish.page.tsx";

afterAll(closeWorkers);

it("a list with errors tells the field, what stands there and what is expected, in the reader's words", async () => {
  const act = await testAct({ lang: "da" });
  const [id = ""] = await given(act, ["source", { publisher: "The state" }]);
  const lines =
    "title;status;legalSource;deadline\n;mandatory;Lov 1;2027-06-30\nPost;vist;Lov 1;2027-06-30\n";
  const file = new File([lines], "liste.csv");
  const sent = await publish.action(asking(act, { id }, { file, on: "2025-06-01" }));
  const told = "faults" in sent ? sent.faults?.map(({ what }) => what) : [];
  expect(told?.[0]).toMatch(/^»Titel« er tom\. Skriv en tekst\./);
  expect(told?.[1]).toMatch(/»vist« er ikke .*Skriv en af disse: Obligatorisk, Aftalt, Anbefalet\./);
});
