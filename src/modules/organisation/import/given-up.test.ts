import { describe, expect, test } from "vitest";
import { type Act, transact } from "../../../platform/act.ts";
import { cancelFile, type Importer, writeFile } from "../../../platform/intake/run.server.ts";
import { endWork } from "../../../platform/intake/store.server.ts";
import { asking, fallSilent, leadsTo } from "../../../platform/intake/testing/asking.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { readyAt, send, stateOf, step, written } from "../testing/intake.ts";
import { unitsAsOf } from "../unit/reads.server.ts";
import { importer } from "./intake.server.ts";
import * as preview from "./preview.page.tsx";

const list = "Nr;Navn;Overordnet nr\n1;By;\n2;Teknik;1\n3;Skole;1\n";

const underwayAt = async (act: Act, draft: string) => {
  const data = await preview.loader(asking(act, { draft }));
  return data.state === "underway" ? data.underway.state : data.state;
};

describe("a file given up", () => {
  test("writes nothing, and cannot be confirmed after", async () => {
    const act = await testAct({ lang: "da" });
    const id = await send(act, list);
    const { hash } = await readyAt(act, id);
    expect(await step(act, id, { step: "cancel" })).toBe("cancelled");
    expect(await step(act, id, { hash })).toBe("cancelled");
    expect(await step(act, id, { step: "again" })).toBe("cancelled");
    expect(await writeFile(act, importer, id, { hash })).toMatchObject({
      refusal: { code: "intake.not-ready" },
    });
    expect([await underwayAt(act, id), await written(act)]).toEqual(["cancelled", [0, 0]]);
  });

  test("while it is written leaves nothing behind", async () => {
    const act = await testAct({ lang: "da" });
    const id = await send(act, list);
    const { hash } = await readyAt(act, id);
    const stopped: typeof importer = {
      ...importer,
      write: (by, file, placed, confirmed, finish, report) =>
        importer.write(
          by,
          file,
          placed,
          confirmed,
          async (tx, told) => {
            await cancelFile(by, id);
            await finish(tx, told);
          },
          report,
        ),
    };
    expect(await writeFile(act, stopped, id, { hash })).toMatchObject({ ok: false });
    expect([await stateOf(act, id), await written(act)]).toEqual(["cancelled", [0, 0]]);
  });
});

describe("work that was interrupted", () => {
  test.each(["reading", "writing"] as const)("while %s says so and can be started again", async work => {
    const act = await testAct({ lang: "da" });
    const id = await send(act, list);
    await fallSilent(act, id, work, 5);
    expect(await underwayAt(act, id)).toBe(work);
    await leadsTo(preview.action(asking(act, { draft: id }, { step: "again" })));
    expect(await underwayAt(act, id)).toBe(work);

    await fallSilent(act, id, work, 60);
    expect(await underwayAt(act, id)).toBe("interrupted");
    expect(await written(act)).toEqual([0, 0]);
    expect(await step(act, id, { step: "again" })).toBe("ready");
    // Who was thought dead and comes back may not end what another has begun.
    expect(await transact(act, tx => endWork(tx, id, "writing", { state: "done", told: null }))).toBe(false);
    expect(await step(act, id, { hash: (await readyAt(act, id)).hash })).toBe("done");
    expect(await unitsAsOf(act)).toHaveLength(3);
  });

  test("in the midst of writing has written nothing", async () => {
    const act = await testAct({ lang: "da" });
    const id = await send(act, list);
    const broken: Importer<unknown> = {
      ...importer,
      write: (by, file, placed, confirmed, _finish, report) =>
        importer.write(by, file, placed, confirmed, () => Promise.reject(new Error("power")), report),
    };
    const { hash } = await readyAt(act, id);
    await expect(writeFile(act, broken, id, { hash })).rejects.toThrow("power");
    expect([await underwayAt(act, id), await written(act)]).toEqual(["interrupted", [0, 0]]);
    expect(await step(act, id, { step: "again" })).toBe("ready");
  });
});

test("confirmed twice at once, a file is written once", async () => {
  const act = await testAct({ lang: "da" });
  const id = await send(act, list);
  const { hash } = await readyAt(act, id);
  const both = await Promise.all([1, 2].map(() => writeFile(act, importer, id, { hash })));
  expect(both.filter(one => one.ok)).toHaveLength(1);
  const once = await written(act);
  expect(once[0]).toBe(3);
  expect(await step(act, id, { hash })).toBe("done");
  expect(await written(act)).toEqual(once);
});
