import { createHash } from "node:crypto";

/** One line of the change log as it is hashed. Bytes are Buffers; `at` is the instant to the millisecond. */
export type ChainRecord = {
  municipality: string;
  seq: number;
  at: Date;
  actor: string;
  onBehalfOf: string | null;
  action: string;
  objectKind: string;
  objectId: string;
  outcome: string;
  requestId: string | null;
  payloadHash: Buffer | null;
  previousHash: Buffer;
};

/** Before the first record. */
export const noHash: Buffer = Buffer.alloc(32);

/** h_n = SHA-256(h_{n-1} ‖ canonical bytes of the record). */
export const hashRecord = (record: ChainRecord): Buffer =>
  createHash("sha256").update(record.previousHash).update(canonical(record)).digest();

/** SHA-256(salt ‖ payload): with the salt gone, nobody can guess a removed text by trying. */
export const hashPayload = (salt: Buffer, payload: string): Buffer =>
  createHash("sha256").update(salt).update(payload, "utf8").digest();

/** The fields in a fixed order, each with its length before it: plain concatenation would be ambiguous. */
const canonical = (r: ChainRecord): Buffer =>
  Buffer.concat(
    [
      "samsyn-audit-1",
      r.municipality,
      String(r.seq),
      r.at.toISOString(),
      r.actor,
      r.onBehalfOf,
      r.action,
      r.objectKind,
      r.objectId,
      r.outcome,
      r.requestId,
      r.payloadHash,
    ].map(field),
  );

/** "Nothing there" has a length no text can have, so that it differs from an empty text. */
const field = (value: string | Buffer | null): Buffer => {
  const bytes = value === null ? Buffer.alloc(0) : Buffer.from(value as string);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(value === null ? 0xffffffff : bytes.length);
  return Buffer.concat([length, bytes]);
};
