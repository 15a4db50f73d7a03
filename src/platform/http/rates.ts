import { createHash, randomBytes } from "node:crypto";

export type Rate = {
  name: string;
  matches: (method: string, path: string) => boolean;
  perMinute: number;
  /** How many of them may come at once; else a minute's worth. */
  atOnce?: number;
};

type Bucket = { tokens: number; at: number };

/**
 * How often one visitor may ask for something expensive. Answers the seconds to wait, or 0.
 * A whole library stands behind one address, so who has signed in is counted alone; a made-up cookie is nobody.
 */
export const rateLimiter = (rates: readonly Rate[], clock: () => number = Date.now) => {
  // Visitors are known only by a hash whose salt dies with the process.
  const salt = randomBytes(16);
  const buckets = new Map<string, Bucket>();
  return (method: string, path: string, visitor: string): number => {
    const rate = rates.find(r => r.matches(method, path));
    if (!rate) return 0;
    const now = clock();
    const key = createHash("sha256").update(salt).update(`${rate.name} ${visitor}`).digest("base64");
    const most = rate.atOnce ?? rate.perMinute;
    const last = buckets.get(key) ?? { tokens: most, at: now };
    const tokens = Math.min(most, last.tokens + ((now - last.at) / 60_000) * rate.perMinute);
    if (buckets.size > 50_000) forget(buckets, now);
    buckets.set(key, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: now });
    return tokens >= 1 ? 0 : Math.ceil(((1 - tokens) / rate.perMinute) * 60);
  };
};

/** A bucket untouched for a minute is full again, and a full bucket need not be remembered. */
const forget = (buckets: Map<string, Bucket>, now: number): void => {
  for (const [key, bucket] of buckets) if (now - bucket.at > 60_000) buckets.delete(key);
};
