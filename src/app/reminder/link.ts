import { createHmac, timingSafeEqual } from "node:crypto";
import { isId } from "../../kernel/ids.ts";

export type Purpose = "on" | "off";
export type Named = { municipality: string; person: string };

const bytesOf = (id: string) => Buffer.from(id.replaceAll("-", ""), "hex");
const idOf = (bytes: Buffer) =>
  bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");

const signed = (key: Buffer, purpose: Purpose, named: Buffer) =>
  createHmac("sha256", key).update(`reminder ${purpose} `).update(named).digest();

/** What stands in a link that does one thing for one person without a sign-in: whose, and signed with the reminder's key. */
export const tokenOf = (key: Buffer, purpose: Purpose, { municipality, person }: Named): string => {
  const named = Buffer.concat([bytesOf(municipality), bytesOf(person)]);
  return Buffer.concat([named, signed(key, purpose, named)]).toString("base64url");
};

/** Whose link it says it is; the signature is not looked at yet. */
export const namedIn = (token: string): Named | null => {
  if (!/^[\w-]{86}$/.test(token)) return null;
  const bytes = Buffer.from(token, "base64url");
  // The last sign has bits to spare: only one writing of a link is a link.
  if (bytes.toString("base64url") !== token) return null;
  const named = { municipality: idOf(bytes.subarray(0, 16)), person: idOf(bytes.subarray(16, 32)) };
  return isId(named.municipality) && isId(named.person) ? named : null;
};

/** Whether the reminder's key has signed it, for this and nothing else. */
export const isSigned = (token: string, key: Buffer, purpose: Purpose): boolean => {
  const bytes = Buffer.from(token, "base64url");
  return timingSafeEqual(bytes.subarray(32), signed(key, purpose, bytes.subarray(0, 32)));
};
