import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { keysOf } from "../../../platform/http/keys.ts";
import { opened, sealed } from "./seal.ts";
import { draftHash, draftKey, newTicket, spentHash, ticketInGroups, ticketOf, ticketText } from "./ticket.ts";

const keyFor = keysOf(randomBytes(32));
const where = { municipality: "m", wave: "w" };

describe("a ticket", () => {
  it("is read as it was given out, and as somebody wrote it down", () => {
    const ticket = newTicket(keyFor, where, 2135);
    expect(ticketText(ticket)).toMatch(/^[0-9a-hjkmnp-tv-z]{24}$/);
    expect(ticketOf(keyFor, where, ticketText(ticket))).toEqual(ticket);
    const typed = ` ${ticketInGroups(ticket).toUpperCase().replaceAll("0", "O").replaceAll("1", "l")} `;
    expect(ticketOf(keyFor, where, typed)).toEqual(ticket);
  });

  it("holds for its own wave, stratum and installation only", () => {
    const ticket = newTicket(keyFor, where, 3);
    const text = ticketText(ticket);
    expect(ticketOf(keyFor, { ...where, wave: "other" }, text)).toBeNull();
    expect(ticketOf(keyFor, { ...where, municipality: "other" }, text)).toBeNull();
    expect(ticketOf(keysOf(randomBytes(32)), where, text)).toBeNull();
    // Every letter changed in turn: serial, stratum and signature.
    for (let n = 0; n < text.length; n++) {
      const forged = text.slice(0, n) + (text[n] === "z" ? "y" : "z") + text.slice(n + 1);
      expect(ticketOf(keyFor, where, forged)).toBeNull();
    }
    for (const text of ["", "x", "æ".repeat(24), "0".repeat(24), "0".repeat(25), "0".repeat(5000)])
      expect(ticketOf(keyFor, where, text)).toBeNull();
  });

  it("leaves two hashes that are not each other", () => {
    const ticket = newTicket(keyFor, where, 3);
    expect(draftHash(ticket)).not.toEqual(spentHash(ticket));
  });
});

describe("what is sealed", () => {
  const shape = z.object({ a: z.string() });
  const key = draftKey(keyFor, where, newTicket(keyFor, where, 1));

  it("opens with its own key for its own purpose, unchanged", () => {
    const box = sealed(key, "w", { a: "æøå" });
    expect(opened(key, "w", box, shape)).toEqual({ a: "æøå" });
    expect(opened(randomBytes(32), "w", box, shape)).toBeNull();
    expect(opened(key, "v", box, shape)).toBeNull();
    for (const at of [0, 12, 28, box.length - 1]) {
      const changed = Buffer.from(box);
      changed[at]! ^= 1;
      expect(opened(key, "w", changed, shape)).toBeNull();
    }
    expect(opened(key, "w", Buffer.alloc(3), shape)).toBeNull();
  });

  it("does not tell by its length whether little or nothing was answered", () => {
    expect(sealed(key, "w", { a: "" }).length).toBe(sealed(key, "w", { a: "x".repeat(900) }).length);
  });

  it("needs the ticket and the installation's key both", () => {
    const ticket = newTicket(keyFor, where, 1);
    const other = newTicket(keyFor, where, 1);
    const keys = [
      draftKey(keyFor, where, ticket),
      draftKey(keyFor, where, other),
      draftKey(keysOf(randomBytes(32)), where, ticket),
    ];
    expect(new Set(keys.map(one => one.toString("hex"))).size).toBe(3);
  });
});
