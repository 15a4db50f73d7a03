import { createHmac, randomBytes } from "node:crypto";
import { hashOf, sameBytes } from "../../../platform/auth/secret.server.ts";
import type { KeyFor } from "../../../platform/http/keys.ts";
import { keyFrom } from "./seal.ts";

/** Where a ticket holds. */
export type Where = { municipality: string; wave: string };

/**
 * A right to answer once. It says which wave and which stratum of its frame, by its place in the order of places and
 * roles, and nothing of who got it: the serial is chance. It is short enough to be written down.
 */
export type Ticket = { stratum: number; bytes: Buffer };

const serialBytes = 8;
const signatureBytes = 5;
/** Crockford's base 32: no letter that is read as another. */
const letters = "0123456789abcdefghjkmnpqrstvwxyz";

/** A new ticket for a stratum. Nothing is kept of it. */
export const newTicket = (keyFor: KeyFor, where: Where, stratum: number): Ticket => {
  const body = Buffer.concat([randomBytes(serialBytes), Buffer.alloc(2)]);
  body.writeUInt16BE(stratum, serialBytes);
  return { stratum, bytes: Buffer.concat([body, signatureOf(keyFor, where, body)]) };
};

/** A ticket as it stands in a cookie, or as somebody wrote it down and typed it; null where we never gave it out for this wave. */
export const ticketOf = (keyFor: KeyFor, where: Where, text: string): Ticket | null => {
  const bytes = bytesOf(text);
  if (bytes?.length !== serialBytes + 2 + signatureBytes) return null;
  const body = bytes.subarray(0, serialBytes + 2);
  if (!sameBytes(bytes.subarray(body.length), signatureOf(keyFor, where, body))) return null;
  return { stratum: body.readUInt16BE(serialBytes), bytes };
};

/** 24 letters and digits. */
export const ticketText = ({ bytes }: Ticket): string => {
  const bits = [...bytes].map(byte => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{5}/g) ?? []).map(five => letters[Number.parseInt(five, 2)]).join("");
};

/** In groups, to be written down. */
export const ticketInGroups = (ticket: Ticket): string => ticketText(ticket).replaceAll(/.{4}(?=.)/g, "$&-");

/** What is kept where answers wait half done, and where tickets are spent: two hashes that nobody can tell to be of one. */
export const draftHash = ({ bytes }: Ticket): Buffer => hashOf("facts-draft", bytes.toString("hex"));
export const spentHash = ({ bytes }: Ticket): Buffer => hashOf("facts-spent", bytes.toString("hex"));

/** Opens a draft: whoever has the database and the installation's key, but not the ticket, has it not. */
export const draftKey = (keyFor: KeyFor, { wave }: Where, { bytes }: Ticket): Buffer =>
  keyFrom(bytes, keyFor("facts-draft"), wave);

const signatureOf = (keyFor: KeyFor, { municipality, wave }: Where, body: Buffer): Buffer =>
  createHmac("sha256", keyFor("facts-ticket"))
    .update(`${municipality}\0${wave}\0`)
    .update(body)
    .digest()
    .subarray(0, signatureBytes);

const bytesOf = (text: string): Buffer | null => {
  const plain = text.toLowerCase().replaceAll(/[\s-]/g, "").replaceAll("o", "0").replaceAll(/[il]/g, "1");
  const fives = [...plain].map(letter => letters.indexOf(letter));
  if (fives.includes(-1)) return null;
  const bits = fives.map(five => five.toString(2).padStart(5, "0")).join("");
  return Buffer.from((bits.match(/.{8}/g) ?? []).map(eight => Number.parseInt(eight, 2)));
};
