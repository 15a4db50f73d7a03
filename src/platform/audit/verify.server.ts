import { read } from "../act.ts";
import type { Db, Tx } from "../db/database.ts";
import { hashPayload, hashRecord, noHash } from "./chain.ts";
import { chained, redaction } from "./record.server.ts";
import * as store from "./store.server.ts";

/** A head somebody noted down outside the database: only it can show that the end was cut or all was rewritten. */
export type NotedHead = { seq: number; hash: string };

/** What is wrong, and at which line. */
type Finding = {
  seq: number;
  what: "missing" | "not-linked" | "changed" | "payload-changed" | "payload-missing" | "head" | "noted-head";
};

export type Verification = {
  ok: boolean;
  records: number;
  head: NotedHead;
  findings: Finding[];
};

const empty: NotedHead = { seq: 0, hash: noHash.toString("hex") };

/** The end of the chain, to note down: line number and hash. */
export const head = async (db: Db, municipality: string): Promise<NotedHead> =>
  noted(await store.headNow(db, municipality));

/** Walks the whole chain in one snapshot; 100 findings are enough to know. */
export const verify = (db: Db, municipality: string, notedHead?: NotedHead): Promise<Verification> =>
  read({ db, municipality }, async tx => {
    const walk = await walkChain(tx, notedHead?.seq ?? 0);
    const current = noted(await store.headOf(tx));
    const findings = [...walk.findings];
    if (current.seq !== walk.last.seq || current.hash !== walk.last.hash)
      findings.push({ seq: walk.last.seq, what: "head" });
    if (notedHead && walk.atNoted !== notedHead.hash.toLowerCase())
      findings.push({ seq: notedHead.seq, what: "noted-head" });
    return {
      ok: findings.length === 0,
      records: walk.count,
      head: walk.last,
      findings: findings.slice(0, 100),
    };
  });

const noted = (at: store.Head | null): NotedHead =>
  at ? { seq: at.seq, hash: at.hash.toString("hex") } : empty;

const walkChain = async (tx: Tx, notedSeq: number) => {
  const findings: Finding[] = [];
  const unexplained = new Set<number>();
  let last: { seq: number; hash: Buffer } = { seq: 0, hash: noHash };
  let atNoted = notedSeq === 0 ? empty.hash : "";
  let count = 0;
  for (;;) {
    const rows = await store.recordsAfter(tx, last.seq, 5000);
    if (rows.length === 0) break;
    for (const row of rows) {
      findings.push(...faultsOf(row, last));
      if (row.payload_hash && row.payload === null) unexplained.add(row.seq);
      if (row.action === redaction.action && row.object_kind === redaction.kind)
        unexplained.delete(Number(row.object_id));
      if (row.seq === notedSeq) atNoted = row.hash.toString("hex");
      last = { seq: row.seq, hash: row.hash };
      count += 1;
    }
  }
  for (const seq of unexplained) findings.push({ seq, what: "payload-missing" });
  return { findings, last: noted(last), atNoted, count };
};

const faultsOf = (row: store.WithPayload, before: { seq: number; hash: Buffer }): Finding[] => {
  const { seq } = row;
  const faults: Finding[] = [];
  if (seq !== before.seq + 1) faults.push({ seq: before.seq + 1, what: "missing" });
  if (!row.previous_hash.equals(before.hash)) faults.push({ seq, what: "not-linked" });
  if (!hashRecord(chained(row)).equals(row.hash)) faults.push({ seq, what: "changed" });
  if (row.salt && row.payload !== null) {
    const hash = hashPayload(row.salt, row.payload);
    if (!row.payload_hash?.equals(hash)) faults.push({ seq, what: "payload-changed" });
  }
  return faults;
};
