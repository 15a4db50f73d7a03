import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** 256 random bits, fit for a cookie or an address. */
export const newSecret = (): string => randomBytes(32).toString("base64url");

/** What is stored of a secret. The use is hashed with it, so that one kind of secret never serves as another. */
export const hashOf = (use: string, secret: string): Buffer =>
  createHash("sha256").update(`${use}\0${secret}`).digest();

/** An id nobody can choose, the same for the same secret: what a form carries makes one thing, however often it is sent. */
export const idOf = (use: string, secret: string): string =>
  hashOf(use, secret)
    .toString("hex")
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, "$1-$2-$3-$4-$5");

export const sameBytes = (a: Buffer, b: Buffer): boolean => a.length === b.length && timingSafeEqual(a, b);
