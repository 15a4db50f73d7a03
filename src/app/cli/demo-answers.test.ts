import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Result } from "../../kernel/result.ts";
import {
  beginInstrument,
  beginWave,
  freezeVersion,
  openWave,
  readyOf,
  sayPopulation,
} from "../../modules/facts/index.server.ts";
import { foundMunicipality } from "../../platform/auth/index.server.ts";
import { connect, type Db } from "../../platform/db/database.ts";
import { migrate } from "../../platform/db/migrate.ts";
import { emptyDatabase, testAct } from "../../platform/testing/index.ts";
import { run } from "./run.ts";

let own: Awaited<ReturnType<typeof emptyDatabase>>;
let db: Db;
let data: string;
beforeAll(async () => {
  own = await emptyDatabase();
  await migrate(own.url);
  db = connect(own.url, { max: 2 });
  data = await mkdtemp(join(tmpdir(), "samsyn-answers-"));
});
afterAll(async () => {
  await db.destroy();
  await own.drop();
  await rm(data, { recursive: true });
});

const samsyn = async (...words: string[]) => {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await run(words, {
    env: { DATABASE_URL: own.url, SAMSYN_DATA: data },
    out: text => out.push(text),
    err: text => err.push(text),
    watched: false,
    now: () => new Date("2026-03-02T09:00:00Z"),
  });
  return { code, out: out.join("\n"), err: err.join("\n") };
};

const well = <T>(answer: Result<T>): T => {
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
};

const place = async (code: string, example: boolean) => {
  const id = well(
    await foundMunicipality(
      db,
      { country: "FI", code, name: { fi: "Kylä" }, example },
      new Date("2026-03-02T08:00:00Z"),
    ),
  );
  return { ...(await testAct({ municipality: id })), db };
};

it("invented people answer an open survey of an example municipality, and of no other", async () => {
  const act = await place("EX9", true);
  const instrument = well(await beginInstrument(act, "ready", readyOf("decision-makers")!));
  const number = well(await freezeVersion(act, instrument, 1));
  const wave = well(
    await beginWave(
      act,
      { instrument, number },
      {
        name: { fi: "Kysely", sv: "Enkät" },
        languages: ["fi", "sv"],
        breakdowns: ["role"],
        threshold: 5,
        leastFrame: 10,
        contact: "kysely@kyla.example",
        closesOn: "2026-03-31",
        keepUntil: "2026-06-30",
      },
    ),
  );
  for (const role of ["elected-member", "office-holder"])
    well(await sayPopulation(act, wave, { places: ["FI-091"], role, population: 20 }));
  const code = well(await openWave(act, wave));
  const answered = await samsyn("demo", "answers", code, "--municipality", "EX9", "--share", "100");
  expect([answered.code, answered.err]).toEqual([0, ""]);
  expect(JSON.parse(answered.out)).toEqual({ invited: 40, received: 40 });
  // Nobody is left who has not answered.
  expect(await samsyn("demo", "answers", code, "--municipality", "EX9")).toMatchObject({ code: 2, out: "" });
  expect((await samsyn("demo", "answers", "nowhere", "--municipality", "EX9")).err).toContain("nowhere");
  expect((await samsyn("demo", "answers", code, "--municipality", "EX9", "--share", "x")).code).toBe(2);
  await place("9999", false);
  expect(await samsyn("demo", "answers", code, "--municipality", "9999")).toMatchObject({ code: 2, out: "" });
});
