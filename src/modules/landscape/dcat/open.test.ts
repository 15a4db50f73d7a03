import { expect, it } from "vitest";
import type { Act } from "../../../platform/act.ts";
import type { LoaderArgs, PageContext } from "../../../platform/http/page.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { given } from "../register/testing.ts";
import { loader as pageOf } from "./open.page.tsx";
import { loader as fileOf } from "./open-file.route.ts";
import { loader as setOf } from "./open-set.route.ts";

const roads = {
  title: "Vejtræer",
  description: "Alle træer langs kommunens veje",
  isPublic: "yes",
  accessUrl: "https://data.example/trees.csv",
};

/** Somebody who has not signed in and reads English, who reached the house under another name. */
const stranger = (act: Act, file = "catalogue.ttl"): LoaderArgs => ({
  request: new Request(`http://10.0.0.7/dcat/${act.municipality}`),
  // Only what a page without sign-in is given.
  context: {
    act: null,
    lang: "en",
    house: "https://samsyn.example",
    door: { db: act.db, now: () => act.now },
  } as unknown as PageContext,
  params: { municipality: act.municipality, file },
});

it("anyone may fetch the public data sets, in the municipality's language and under the house's own address", async () => {
  const act = await testAct({ country: "DK" });
  await given(act, ["data-set", roads], ["data-set", { title: "Sagslister", isPublic: "no" }]);
  const text = await (await fileOf(stranger(act))).text();
  expect(text).toContain('"Vejtræer"@da');
  expect(text).toMatch(/dct:description "Data, som .+ deler med alle\."@da/);
  expect(text).not.toMatch(/Vejtræer"@en|10\.0\.0\.7|Sagslister/);
  expect(text).toContain(`<https://samsyn.example/dcat/${act.municipality}>`);
  const json = await (await fileOf(stranger(act, "catalogue.jsonld"))).json();
  expect(json["@graph"].length).toBeGreaterThan(2);
});

it("the page for everyone tells only what is public", async () => {
  const act = await testAct();
  await given(act, ["data-set", roads], ["data-set", { title: "Sagslister", isPublic: "undecided" }]);
  const page = await pageOf(stranger(act));
  expect(page.sets.map(({ title }) => title)).toEqual(["Vejtræer"]);
  expect(page.written).toBe("da");
});

it("a municipality that publishes nothing is not there for a stranger", async () => {
  const act = await testAct();
  await given(act, ["data-set", { title: "Sagslister", isPublic: "no" }]);
  for (const municipality of [act.municipality, "00000000-0000-4000-8000-000000000000", "abc"])
    await expect(pageOf({ ...stranger(act), params: { municipality } })).rejects.toMatchObject({
      status: 404,
    });
});

it("the address of a data set leads to its description, and one that is not public is not there", async () => {
  const act = await testAct();
  const [trees, cases] = await given(
    act,
    ["data-set", roads],
    ["data-set", { title: "Sagslister", isPublic: "no" }],
  );
  const asked = (id = "") => ({ ...stranger(act), params: { municipality: act.municipality, id } });
  const led = await setOf(asked(trees));
  expect([led.status, led.headers.get("location")]).toEqual([303, `/dcat/${act.municipality}#${trees}`]);
  for (const id of [cases, act.municipality, "none"])
    await expect(setOf(asked(id))).rejects.toMatchObject({ status: 404 });
});
