import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** 256 random bits, fit for a cookie or an address. */
export const newSecret = (): string => randomBytes(32).toString("base64url");

/** What is stored of a secret. The use is hashed with it, so that one kind of secret never serves as another. */
export const hashOf = (use: string, secret: string): Buffer =>
  createHash("sha256").update(`${use}\0${secret}`).digest();

export const sameBytes = (a: Buffer, b: Buffer): boolean => a.length === b.length && timingSafeEqual(a, b);
