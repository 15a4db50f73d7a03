import type { Lang } from "../../kernel/lang.ts";

/** What is written into the outbox. Plain text: it reads everywhere and loads nothing. */
export type Message = {
  /** What it is, for the log: "reminder". */
  kind: string;
  /** Whose it is, of those who sign in; null for somebody who never does. */
  person: string | null;
  to: string;
  subject: string;
  body: string;
  lang: Lang;
  /** Where it is switched off with one press (RFC 8058); null for a mail that was asked for just now. */
  off: string | null;
};

/** Checked by the database too. */
export const limits = { address: 254, subject: 200, body: 100_000, waiting: 20_000 } as const;

/** Exactly one plain mail address: no name, no list, nothing that could begin another header. */
export const oneAddress = (text: string): boolean =>
  text.length <= limits.address &&
  /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*$/i.test(
    text,
  );

/** One line, not too long: what stands in a header comes from titles that people have typed. */
export const oneLine = (text: string): string => {
  const line = text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
  return line.length <= limits.subject ? line : `${line.slice(0, limits.subject - 1)}…`;
};

const minute = 60_000;

/** No other process takes a message in this time; longer than a mail server may take to answer. */
export const lease = 10 * minute;
/** After so many attempts, in about a day and a half, a message is given up. */
export const mostAttempts = 14;

/** How long to wait after the nth failed attempt: twice as long each time, six hours at most. */
export const patience = (attempts: number): number => Math.min(2 ** (attempts - 1), 360) * minute;
