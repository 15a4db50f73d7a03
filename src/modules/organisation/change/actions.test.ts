import { describe, expect, test } from "vitest";
import { transact } from "../../../platform/act.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { aUnit, foundTown, well } from "../testing/town.ts";
import { unitVerbs } from "../unit/actions.server.ts";
import { clearFeed, emitTookEffect, readFeed } from "./actions.server.ts";
import { feedSchema } from "./rules.ts";
import { publish } from "./store.server.ts";

describe("the change feed", () => {
  test("tells every change once, in order, without a name", async () => {
    const act = await testAct();
    const town = await foundTown(act);
    const feed = well(await readFeed(act, 0));
    expect(feedSchema.parse(feed)).toEqual(feed);
    expect(feed.changes).toHaveLength(10);
    expect(feed.changes.map(change => change.seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(JSON.stringify(feed)).not.toMatch(/Inge|Lundby|Park/);
    well(
      await unitVerbs.change(act, {
        id: town.park,
        version: 1,
        from: "2026-07-01",
        change: { name: "Park og Vej" },
      }),
    );
    expect(well(await readFeed(act, feed.next)).changes).toMatchObject([
      { seq: 11, type: "unit", id: town.park, verb: "changed", registration: 2, effectiveFrom: "2026-07-01" },
    ]);
    expect(well(await readFeed(act, 0, 3))).toMatchObject({ next: 3 });
  });

  test("tells on the day when something planned comes into effect, once", async () => {
    const act = await testAct();
    const town = await foundTown(act);
    well(
      await unitVerbs.change(act, {
        id: town.park,
        version: 1,
        from: "2026-07-01",
        change: { name: "Park og Vej" },
      }),
    );
    expect(await emitTookEffect(act)).toBe(0);
    const later = { ...act, now: new Date("2026-07-01T05:00:00Z"), today: "2026-07-01" };
    expect(await emitTookEffect(later)).toBe(1);
    expect(await emitTookEffect(later)).toBe(0);
    const feed = well(await readFeed(act, 11));
    expect(feed.changes).toMatchObject([
      { verb: "took-effect", type: "unit", id: town.park, effectiveFrom: "2026-07-01", registration: 2 },
    ]);
  });

  test("says so when a reader is too far behind", async () => {
    const act = await testAct();
    await foundTown(act);
    await clearFeed(act, 4);
    expect(await readFeed(act, 2)).toMatchObject({ refusal: { code: "feed.gone" } });
    expect(well(await readFeed(act, 4)).changes[0]?.seq).toBe(5);
  });

  test("gives one municipality no sign of another", async () => {
    const act = await testAct();
    const stranger = await testAct();
    await foundTown(act);
    expect(well(await readFeed(stranger, 0)).changes).toEqual([]);
  });

  test("misses nothing and repeats nothing while eight writers commit and roll back", async () => {
    const act = await testAct();
    const city = well(await unitVerbs.start(act, { from: "2020-01-01", value: aUnit("By", null) })).id;
    const committed = new Set<number>();
    let writing = true;
    const event = (registration: number) => ({
      type: "unit" as const,
      id: city,
      verb: "changed" as const,
      registration,
      recordedAt: act.now.toISOString(),
      effectiveFrom: null,
    });
    const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));
    const writer = async (first: number) => {
      for (let n = first; n <= 1_000; n += 8) {
        const fails = Math.random() < 0.2;
        await transact(act, async tx => {
          await publish(tx, [event(n)]);
          if (Math.random() < 0.3) await pause(Math.random() * 3);
          if (fails) throw new Error("rolled back");
        }).then(
          () => committed.add(n),
          () => undefined,
        );
      }
    };
    const read: { seq: number; n: number | null }[] = [];
    const reader = async () => {
      let after = 1;
      for (let last = false; ; ) {
        const feed = well(await readFeed(act, after, 50));
        read.push(...feed.changes.map(change => ({ seq: change.seq, n: change.registration })));
        after = feed.next;
        if (last && feed.changes.length === 0) return;
        last = !writing;
      }
    };
    const reading = reader();
    await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(writer));
    writing = false;
    await reading;
    expect(read.every((one, i) => i === 0 || one.seq === read[i - 1]!.seq + 1)).toBe(true);
    expect(read.map(one => one.n).sort((a, b) => a! - b!)).toEqual([...committed].sort((a, b) => a - b));
  });
});
