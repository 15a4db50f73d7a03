import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import type { z } from "zod";

/** As long as a database takes: what is sealed is a little longer than what is in it. */
export const mostSealed = 200_000;

/** Lengths are rounded up to so many bytes, so that they tell little of what was answered. */
const step = 1024;

/**
 * Seals a thing with AES-256-GCM; it opens with the same key for the same purpose only. Layout: 12 bytes of chance, 16
 * that prove it whole, the text.
 */
export const sealed = (key: Buffer, purpose: string, thing: unknown): Buffer => {
  const text = Buffer.from(JSON.stringify(thing));
  const padded = Buffer.alloc(Math.ceil(text.length / step) * step, " ");
  text.copy(padded);
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(purpose));
  const body = Buffer.concat([cipher.update(padded), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
};

/** What was sealed; null where the key or the purpose is another, or a byte was changed. */
export const opened = <T>(key: Buffer, purpose: string, bytes: Buffer, shape: z.ZodType<T>): T | null => {
  try {
    const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, 12), { authTagLength: 16 });
    decipher.setAAD(Buffer.from(purpose)).setAuthTag(bytes.subarray(12, 28));
    const text = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
    return shape.parse(JSON.parse(text.toString()));
  } catch {
    return null;
  }
};

/** A key that follows from a secret, and from a salt without which the secret is not enough (HKDF-SHA-256). */
export const keyFrom = (secret: Buffer, salt: Buffer, use: string): Buffer =>
  Buffer.from(hkdfSync("sha256", secret, salt, use, 32));
