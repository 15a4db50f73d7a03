import { expect, test } from "vitest";
import { newId } from "../../../kernel/ids.ts";
import { seeded } from "../../../kernel/random.ts";
import { read } from "../../../platform/act.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { readFeed } from "../change/actions.server.ts";
import { peopleAsOf } from "../person/store.server.ts";
import { aPerson, aPosition, aUnit, well } from "../testing/town.ts";
import { unitsOn } from "../unit/store.server.ts";
import { type Established, establish } from "./actions.server.ts";

const at = (day: string) => `${day}T10:00:00.000Z`;

/** A big municipality: units in a tree, some renamed, people with positions, some hired from a later day. */
const bigTown = (units: number, people: number): Established[] => {
  const random = seeded(7);
  const ids = Array.from({ length: units }, () => newId());
  const objects: Established[] = ids.map((id, i) => ({
    kind: "unit",
    id,
    externalIds: [{ source: "HR", value: String(i) }],
    steps: [
      {
        recordedAt: at("2019-12-01"),
        verb: "change",
        from: "2020-01-01",
        change: aUnit(`Enhed ${i}`, i === 0 ? null : ids[Math.floor((i - 1) / 6)]!),
      },
      ...(i % 4 === 0
        ? [
            {
              recordedAt: at("2025-02-01"),
              verb: "change" as const,
              from: "2025-07-01",
              change: { name: `Enhed ${i} Ny` },
            },
          ]
        : []),
      ...(i % 50 === 7
        ? [
            {
              recordedAt: at("2025-08-15"),
              verb: "correct" as const,
              interval: { from: "2025-06-01", to: "2025-07-01" },
              change: { name: "Rettet" },
              reason: "Tastefejl",
            },
          ]
        : []),
    ],
  }));
  for (let n = 0; n < people; n++) {
    const id = newId();
    const from = n % 20 === 0 ? "2026-09-01" : "2021-03-01";
    objects.push({
      kind: "person",
      id,
      steps: [
        {
          recordedAt: at("2021-02-01"),
          verb: "change",
          from,
          change: aPerson(`Fornavn${n}`, `Efternavn${n % 700}`),
        },
      ],
    });
    const unit = ids[Math.floor(random() * units)]!;
    objects.push({
      kind: "position",
      id: newId(),
      steps: [{ recordedAt: at("2021-02-01"), verb: "change", from, change: aPosition(unit, id) }],
    });
  }
  return objects;
};

test("1,200 units and 10,000 people with history are recorded and read", async () => {
  const act = await testAct();
  const objects = bigTown(1_200, 10_000);
  const counts = well(await establish(act, objects));
  expect(counts.objects).toBe(21_200);
  expect(await read(act, tx => unitsOn(tx, "2026-03-02", "line", "da"))).toHaveLength(1_200);
  const found = await read(act, tx =>
    peopleAsOf(tx, "2026-03-02", { search: "efternavn69", skip: 0, limit: 50, lang: "da" }),
  );
  expect(found.people).toHaveLength(50);
  expect(well(await readFeed(act, 0, 10)).changes).toHaveLength(10);
});

test("nothing is recorded when something does not hang together", async () => {
  const act = await testAct();
  const [root, child] = [newId(), newId()];
  const life = { recordedAt: at("2025-01-01"), verb: "change" as const };
  const result = await establish(act, [
    { kind: "unit", id: root, steps: [{ ...life, from: "2020-01-01", change: aUnit("By", null) }] },
    { kind: "unit", id: child, steps: [{ ...life, from: "2019-01-01", change: aUnit("Skole", root) }] },
  ]);
  expect(result).toMatchObject({
    refusal: { code: "unit.parent-not-valid", values: { unit: "Skole", day: "2019-01-01" } },
  });
  expect(await read(act, tx => unitsOn(tx, "2026-03-02", "line", "da"))).toEqual([]);
});

test("a life that could not have been recorded is refused", async () => {
  const act = await testAct();
  const result = await establish(act, [
    {
      kind: "unit",
      id: newId(),
      steps: [
        { recordedAt: at("2025-01-01"), verb: "change", from: "2020-01-01", change: aUnit("By", null) },
        { recordedAt: at("2025-06-01"), verb: "change", from: "2025-05-01", change: { name: "Byen" } },
      ],
    },
  ]);
  expect(result).toMatchObject({ refusal: { code: "history.past-needs-correction" } });
});
