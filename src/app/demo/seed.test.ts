import { sql } from "kysely";
import { expect, test } from "vitest";
import { newId } from "../../kernel/ids.ts";
import { archimateFile, elementTypes } from "../../modules/landscape/index.server.ts";
import { read } from "../../platform/act.ts";
import { testAct } from "../../platform/testing/index.ts";
import { seedExample } from "./seed.server.ts";
import { specs } from "./spec.ts";

const now = new Date("2026-11-22T09:00:00Z");

test.each([specs[0]!, specs[1]!])("$fullName is written, and not a second time", async given => {
  const { db } = await testAct();
  const spec = { ...given, id: newId(), code: `E${newId().slice(-8)}` };
  expect(await seedExample(db, spec, now)).toMatchObject({ systems: spec.systems, people: spec.people });
  expect(await seedExample(db, spec, now)).toBeNull();
  const act = await testAct({ municipality: spec.id });
  const { rows } = await read(act, tx =>
    sql<{
      uses: number;
      units: number;
      attested: number;
      published: number;
      shared: number;
      facts: string;
      example: boolean;
    }>`
    select (select count(*)::int from landscape.system_use where municipality_id = m.id) as uses,
      (select count(distinct id)::int from organisation.unit where municipality_id = m.id) as units,
      (select count(*)::int from landscape.attestation where municipality_id = m.id) as attested,
      (select count(distinct noun)::int from landscape.disclosure where municipality_id = m.id) as published,
      (select count(*)::int from landscape.shared_link where municipality_id = m.id) as shared,
      (select facts->'localName'->>'source' from landscape.system_use where municipality_id = m.id limit 1) as facts,
      m.example from platform.municipality m where m.id = ${spec.id}`.execute(tx),
  );
  expect(rows[0]).toMatchObject({ uses: spec.systems, facts: "example", example: true });
  expect(rows[0]?.units).toBeGreaterThanOrEqual(spec.units);
  expect(rows[0]?.attested).toBeGreaterThan(0);
  // So that the shared catalogue and the association's page have something to show.
  expect(rows[0]).toMatchObject({ published: 2, shared: 3 });
});

test("the large one is written whole", async () => {
  const { db } = await testAct();
  const spec = { ...specs[3]!, id: newId(), code: `E${newId().slice(-8)}` };
  expect(await seedExample(db, spec, now)).toMatchObject({ systems: 300, people: 10_000 });
  const act = { ...(await testAct({ municipality: spec.id })), today: "2026-11-22" };
  // Whoever takes the exchange file away from the example sees each kind of element there is.
  const file = await archimateFile(act);
  const kinds = new Set(
    file.ok ? [...file.value.matchAll(/<element [^>]*xsi:type="(\w+)"/g)].map(([, kind]) => kind) : [],
  );
  expect(elementTypes.filter(kind => !kinds.has(kind))).toEqual([]);
});
