import { sql } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";
import { type Act, transact } from "../act.ts";
import type { Tx } from "../db/database.ts";
import { ownerDb, testAct } from "../testing/index.ts";
import { hashRecord, noHash } from "./chain.ts";
import { head, record, recordAll, redact, verify } from "./index.server.ts";
import { chained } from "./record.server.ts";
import { list, type RecordRow } from "./store.server.ts";

let act: Act;
const write = (n: number, payload: unknown = { text: "Kamilla Holm moved" }) =>
  transact(act, async tx => {
    for (let i = 0; i < n; i++)
      await record(tx, act, { action: "unit.changed", object: { kind: "unit", id: `u${i}` }, payload });
  });

/** What a person with the database administrator's rights could do. */
const asAdministrator = (work: (tx: Tx) => Promise<unknown>) =>
  ownerDb()
    .transaction()
    .execute(async tx => {
      await sql`set local role none`.execute(tx);
      await work(tx);
    });
const here = () => sql`municipality_id = ${act.municipality}`;
const found = async (noted?: { seq: number; hash: string }) =>
  (await verify(act.db, act.municipality, noted)).findings.map(f => `${f.what} ${f.seq}`);

beforeEach(async () => {
  act = await testAct();
});

describe("the change log", () => {
  it("grows by one line for each change, and is whole", async () => {
    await write(3);
    const result = await verify(act.db, act.municipality);
    expect(result).toMatchObject({ ok: true, records: 3, findings: [] });
    expect(result.head).toEqual(await head(act.db, act.municipality));
  });

  it("is whole when it is empty", async () => {
    expect(await verify(act.db, act.municipality)).toMatchObject({ ok: true, records: 0 });
  });

  it("keeps every field", async () => {
    await transact(act, tx =>
      record(tx, act, {
        action: "contract.changed",
        object: { kind: "contract", id: "k1" },
        outcome: "refused",
        onBehalfOf: "another",
        requestId: "r-1",
        payload: { why: "for sent" },
      }),
    );
    const [line] = await transact(act, tx => list(tx, {}, 10));
    expect(line).toMatchObject({
      seq: 1,
      actor: act.actor.id,
      on_behalf_of: "another",
      action: "contract.changed",
      object_kind: "contract",
      object_id: "k1",
      outcome: "refused",
      request_id: "r-1",
      payload: '{"why":"for sent"}',
    });
    expect(line?.at.getTime()).toBe(act.now.getTime());
  });

  it("tells nothing of what was rolled back", async () => {
    await write(1);
    await transact(act, async tx => {
      await record(tx, act, { action: "unit.ended", object: { kind: "unit", id: "u" } });
      throw new Error("the change failed");
    }).catch(() => {});
    expect(await verify(act.db, act.municipality)).toMatchObject({ ok: true, records: 1 });
  });

  it("stays one chain when many write at once", async () => {
    await Promise.all(Array.from({ length: 40 }, () => write(2)));
    expect(await verify(act.db, act.municipality)).toMatchObject({ ok: true, records: 80 });
  });

  it("takes an import's many lines at once", async () => {
    const object = { kind: "unit", id: "u" };
    const entries = Array.from({ length: 4500 }, (_, n) => ({
      action: "unit.begun" as const,
      object,
      payload: { n },
    }));
    await transact(act, tx => recordAll(tx, act, entries));
    expect(await verify(act.db, act.municipality)).toMatchObject({ ok: true, records: 4500 });
  });

  it("cannot be changed or shortened by the application", async () => {
    await write(1);
    for (const forbidden of [
      sql`update platform.audit_record set actor = 'other'`,
      sql`delete from platform.audit_record`,
      sql`update platform.audit_payload set payload = '{}'`,
      sql`delete from platform.audit_head`,
    ])
      await expect(transact(act, tx => forbidden.execute(tx))).rejects.toThrow("permission denied");
  });

  it("belongs to one municipality", async () => {
    await write(2);
    const other = await testAct();
    expect(await transact(other, tx => list(tx, {}, 10))).toEqual([]);
    expect(await verify(other.db, other.municipality)).toMatchObject({ ok: true, records: 0 });
  });
});

describe("removing what a line says", () => {
  it("keeps the chain whole and leaves a line about the removal", async () => {
    await write(2, { text: "CPR in a note" });
    await transact(act, tx => redact(tx, act, 1, "personal text"));
    expect(await verify(act.db, act.municipality)).toMatchObject({ ok: true, records: 3 });
    const lines = await transact(act, tx => list(tx, {}, 10));
    expect(lines.find(line => line.seq === 1)).toMatchObject({ payload: null, salt: null });
    expect(lines[0]).toMatchObject({ action: "audit.redacted", object_id: "1" });
  });

  it("is found when it left no line", async () => {
    await write(2);
    await transact(act, tx => sql`delete from platform.audit_payload where seq = 1`.execute(tx));
    expect(await found()).toEqual(["payload-missing 1"]);
  });
});

describe("tampering by somebody with all rights", () => {
  const edits = {
    at: sql`at + interval '1 second'`,
    actor: sql`'somebody else'`,
    on_behalf_of: sql`'x'`,
    action: sql`action || 'x'`,
    object_kind: sql`object_kind || 'x'`,
    object_id: sql`object_id || 'x'`,
    outcome: sql`'refused'`,
    request_id: sql`''`,
    payload_hash: sql`sha256('x')`,
    previous_hash: sql`sha256('x')`,
    hash: sql`sha256('x')`,
  };
  for (const [column, value] of Object.entries(edits))
    it(`is found: ${column} edited`, async () => {
      await write(4);
      await asAdministrator(tx =>
        sql`update platform.audit_record set ${sql.ref(column)} = ${value} where seq = 2 and ${here()}`.execute(
          tx,
        ),
      );
      expect(await found()).not.toEqual([]);
    });

  it("is found: the words of a line edited", async () => {
    await write(3);
    await asAdministrator(tx =>
      sql`update platform.audit_payload set payload = '{"text":"Nothing"}' where seq = 2 and ${here()}`.execute(
        tx,
      ),
    );
    expect(await found()).toEqual(["payload-changed 2"]);
  });

  const remove = (tx: Tx, from: number, to: number) =>
    sql`with p as (delete from platform.audit_payload where seq between ${from} and ${to} and ${here()})
      delete from platform.audit_record where seq between ${from} and ${to} and ${here()}`.execute(tx);
  const withoutGuard = (tx: Tx) => sql`set local session_replication_role = replica`.execute(tx);

  it("is found: a line deleted", async () => {
    await write(4);
    await asAdministrator(async tx => {
      await withoutGuard(tx);
      await remove(tx, 2, 2);
    });
    expect(await found()).toContain("missing 2");
  });

  it("is found: two lines swapped", async () => {
    await write(4);
    await asAdministrator(async tx => {
      await withoutGuard(tx);
      for (const [from, to] of [
        [2, 99],
        [3, 2],
        [99, 3],
      ])
        await sql`update platform.audit_record set seq = ${to} where seq = ${from} and ${here()}`.execute(tx);
    });
    expect(await found()).toEqual(expect.arrayContaining(["changed 2", "not-linked 2"]));
  });

  it("is found: a line inserted", async () => {
    await write(2);
    await asAdministrator(tx =>
      sql`insert into platform.audit_record select municipality_id, 3, at, actor, on_behalf_of, 'unit.added',
        object_kind, object_id, outcome, request_id, null, hash, sha256('x') from platform.audit_record
        where seq = 2 and ${here()}`.execute(tx),
    );
    expect(await found()).toEqual(expect.arrayContaining(["changed 3", "head 3"]));
  });

  it("is found: the end cut off", async () => {
    await write(4);
    await asAdministrator(async tx => {
      await withoutGuard(tx);
      await remove(tx, 4, 4);
    });
    expect(await found()).toEqual(["head 3"]);
  });

  it("is found only by a noted head: the end cut off and the head moved, as a backup played back would", async () => {
    await write(4);
    const noted = await head(act.db, act.municipality);
    await asAdministrator(async tx => {
      await withoutGuard(tx);
      await remove(tx, 4, 4);
      await moveHead(tx);
    });
    expect(await found()).toEqual([]);
    expect(await found(noted)).toEqual(["noted-head 4"]);
  });

  it("is found only by a noted head: all rewritten with new hashes", async () => {
    await write(4);
    const noted = await head(act.db, act.municipality);
    await asAdministrator(async tx => {
      await sql`update platform.audit_record set actor = 'nobody' where seq = 1 and ${here()}`.execute(tx);
      let previous = noHash;
      const rows =
        await sql<RecordRow>`select * from platform.audit_record where ${here()} order by seq`.execute(tx);
      for (const row of rows.rows) {
        const hash = hashRecord(chained({ ...row, previous_hash: previous }));
        await sql`update platform.audit_record set previous_hash = ${previous}, hash = ${hash}
          where seq = ${row.seq} and ${here()}`.execute(tx);
        previous = hash;
      }
      await moveHead(tx);
    });
    expect(await found()).toEqual([]);
    expect(await found(noted)).toEqual(["noted-head 4"]);
  });

  const moveHead = (tx: Tx) =>
    sql`update platform.audit_head h set seq = r.seq, hash = r.hash from platform.audit_record r
      where r.municipality_id = h.municipality_id and h.${here()}
        and r.seq = (select max(seq) from platform.audit_record where ${here()})`.execute(tx);

  it("a noted head holds while the log goes on", async () => {
    await write(2);
    const noted = await head(act.db, act.municipality);
    await write(2);
    expect(await found(noted)).toEqual([]);
  });
});
