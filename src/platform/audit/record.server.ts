import { randomBytes } from "node:crypto";
import type { Act, Actor } from "../act.ts";
import type { Tx } from "../db/database.ts";
import { hashPayload, hashRecord, noHash } from "./chain.ts";
import type { Action } from "./logged.ts";
import * as store from "./store.server.ts";

export type Entry = {
  action: Action;
  object: { kind: string; id: string };
  /** What is worth keeping of it; may hold personal text, and can be removed later. */
  payload?: unknown;
  /** "done" unless something was refused. */
  outcome?: "done" | "refused";
  /** The one for whom the actor acted, by proxy. */
  onBehalfOf?: string;
  requestId?: string;
};

/** Who writes a line, where and when; an action's `act` is one. */
export type Recorder = Pick<Act, "municipality" | "now"> & { actor: Pick<Actor, "id"> };

/** Writes a line of the change log, in the transaction of what it tells: both happen, or neither. */
export const record = (tx: Tx, act: Recorder, entry: Entry): Promise<void> => recordAll(tx, act, [entry]);

/** Many lines at once, in order: an import writes one per thing it changed. */
export const recordAll = async (tx: Tx, act: Recorder, entries: readonly Entry[]): Promise<void> => {
  // A statement has room for 65,535 values; a record takes 13.
  for (let i = 0; i < entries.length; i += 2000) await appendSome(tx, act, entries.slice(i, i + 2000));
};

const appendSome = async (tx: Tx, act: Recorder, entries: readonly Entry[]): Promise<void> => {
  let { seq, hash } = await store.lockHead(tx, act.municipality, noHash);
  const records: store.RecordRow[] = [];
  const payloads: Parameters<typeof store.append>[2][number][] = [];
  for (const entry of entries) {
    const text = entry.payload === undefined ? null : JSON.stringify(entry.payload);
    const salt = randomBytes(16);
    const next = rowOf(act, entry, seq + 1, text === null ? null : hashPayload(salt, text), hash);
    records.push(next);
    if (text !== null)
      payloads.push({ municipality_id: act.municipality, seq: next.seq, salt, payload: text });
    ({ seq, hash } = next);
  }
  await store.append(tx, records, payloads);
};

const rowOf = (
  act: Recorder,
  entry: Entry,
  seq: number,
  payloadHash: Buffer | null,
  previousHash: Buffer,
): store.RecordRow => {
  const row = {
    municipality_id: act.municipality,
    seq,
    at: act.now,
    actor: act.actor.id,
    on_behalf_of: entry.onBehalfOf ?? null,
    action: entry.action,
    object_kind: entry.object.kind,
    object_id: entry.object.id,
    outcome: entry.outcome ?? "done",
    request_id: entry.requestId ?? null,
    payload_hash: payloadHash,
    previous_hash: previousHash,
  };
  return { ...row, hash: hashRecord(chained(row)) };
};

/** A stored row as it is hashed. */
export const chained = (row: Omit<store.RecordRow, "hash">) => ({
  municipality: row.municipality_id,
  seq: row.seq,
  at: row.at,
  actor: row.actor,
  onBehalfOf: row.on_behalf_of,
  action: row.action,
  objectKind: row.object_kind,
  objectId: row.object_id,
  outcome: row.outcome,
  requestId: row.request_id,
  payloadHash: row.payload_hash,
  previousHash: row.previous_hash,
});

/** The action of the line a removal leaves behind; verifying accepts a missing payload only with it. */
export const redaction = { action: "audit.redacted", kind: "audit-record" } as const;

/** Removes what a line says, with its salt; that it was removed, by whom and why, is a line of its own. */
export const redact = async (tx: Tx, act: Recorder, seq: number, reason: string): Promise<boolean> => {
  if (!(await store.removePayload(tx, seq))) return false;
  await record(tx, act, {
    action: redaction.action,
    object: { kind: redaction.kind, id: String(seq) },
    payload: { reason },
  });
  return true;
};

/** Removes what any line says that holds one of the texts; answers how many lines that were. */
export const redactMentions = async (
  tx: Tx,
  act: Recorder,
  texts: readonly string[],
  reason: string,
): Promise<number> => {
  const lines = await store.mentioning(tx, texts);
  for (const seq of lines) await redact(tx, act, seq, reason);
  return lines.length;
};
