import { expect, it } from "vitest";
import { testAct } from "../../../platform/testing/index.ts";
import { createThing } from "../register/actions.server.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import type { Landscape } from "../register/landscape.ts";
import { nounNamed, nouns } from "../register/nouns.ts";
import type { Values } from "../register/rules.ts";
import { given, unitOf } from "../register/testing.ts";
import { viewTables } from "./views.ts";

it("the overview goes out with its figures and every register, and what waits as its page has it", async () => {
  const act = { ...(await testAct()), lang: "en" as const };
  const made = await createThing(act, nounNamed("supplier")!, { values: { name: "Nordsys" } });
  expect(made.ok).toBe(true);
  const landscape = await landscapeOf(act);
  const rows = (view: string) => viewTables.get(view)!(landscape, "en", new URLSearchParams())!.rows;
  const overview = new Map(rows("overview").map(([what, n]) => [what, n]));
  expect(overview.get("Suppliers")).toBe(1);
  expect(overview.get("Systems in use or on the way")).toBe(0);
  expect(overview.get("Initiatives that are not stopped")).toBe(0);
  expect(overview.size).toBe(11 + nouns.length);
});

it("what waits goes out: plans whose ground has changed, and assessments that are required and not there", async () => {
  const act = { ...(await testAct()), lang: "en" as const };
  const supplier = await createThing(act, nounNamed("supplier")!, { values: { name: "Nordsys" } });
  const processing = await createThing(act, nounNamed("processing")!, {
    values: { title: "Care", purposes: "To care", responsibleUnit: await unitOf(act) },
  });
  if (!supplier.ok || !processing.ok) throw new Error("not made");
  const change = { key: "k", code: "deadline-changed", was: "2027-01-01", now: "2028-01-01" } as const;
  const landscape: Landscape = {
    ...(await landscapeOf(act)),
    flags: [{ id: "f", initiative: supplier.id, item: supplier.id, on: "2026-01-02", changes: [change] }],
    screenings: new Map([
      [
        processing.id,
        {
          ...{ id: "s", processing: processing.id, answers: {}, nationalList: "yes", by: "Ida" },
          ...{ outcome: "required", owner: null, on: "2026-02-01" },
          known: { integrations: [], sensitive: [], processors: [], ai: [], purpose: "To care" },
        },
      ],
    ]),
  };
  const rows = (view: string) => viewTables.get(view)!(landscape, "en", new URLSearchParams())!.rows;
  expect(rows("changed-plans")).toEqual([
    ["Nordsys", "Nordsys", expect.stringContaining("2028"), { date: "2026-01-02" }],
  ]);
  expect(rows("assessments-waiting")).toEqual([
    ["Care", expect.any(String), null, null, { date: expect.stringMatching(/^2026-0/) }],
  ]);
});

it("what is overlooked goes out with what nobody has said, and with overlaps that are meant", async () => {
  const act = { ...(await testAct()), lang: "en" as const };
  const responsibleUnit = await unitOf(act);
  const [one, other] = await given(
    act,
    ...["Journal", "Diary"].map((localName): [string, Values] => [
      "system-use",
      { localName, lifeCycle: "operational", responsibleUnit },
    ]),
  );
  const landscape: Landscape = {
    ...(await landscapeOf(act)),
    meantOverlaps: [{ one: one!, other: other!, reason: "Two schools", by: null, on: null }],
  };
  const { rows } = viewTables.get("overlooked")!(landscape, "en", new URLSearchParams())!;
  expect(rows).toContainEqual([
    "systems where the organisation is typed in by hand: not said for 2 of 2",
    null,
    null,
  ]);
  expect(rows).toContainEqual(["Overlaps that are meant", "Journal", "Diary; Two schools"]);
});
