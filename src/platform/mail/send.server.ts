import { type Act, transact } from "../act.ts";
import type { Db } from "../db/database.ts";
import { mostAttempts, patience } from "./message.ts";
import { type MailSettings, transportOf } from "./smtp.server.ts";
import * as store from "./store.server.ts";

/** What the log is told of a message that did not go: no address, no text, only codes. */
export type Trouble = { message: string; kind: string; attempt: number; code: string; given_up: boolean };

export type Sender = { run: (now?: Date, municipalities?: readonly string[]) => Promise<number> };

/** Mail servers count too: more than this in one go waits for the next. */
const mostAtOnce = 300;

/** Sends what is due, of every municipality; any number of processes may do so at once. */
export const openSender = (db: Db, settings: MailSettings, report: (trouble: Trouble) => void): Sender => {
  const transport = transportOf(settings);
  const domain = settings.from.split("@").at(-1) ?? "localhost";
  // Accepted by the mail server but not noted, since the database was away: noted later and not sent again.
  const accepted = new Set<string>();

  const deliver = async (row: store.Row): Promise<void> => {
    await transport.sendMail({
      // The same at every attempt: where an answer was lost on the way, the receiver can tell a second copy.
      messageId: `<${row.id}@${domain}>`,
      from: { name: "Samsyn", address: settings.from },
      to: { name: "", address: row.address },
      subject: row.subject,
      text: row.body,
      headers: {
        "Content-Language": row.lang,
        "Auto-Submitted": "auto-generated",
        ...(row.off_link && {
          "List-Unsubscribe": `<${row.off_link}>`,
          "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        }),
      },
    });
    accepted.add(row.id);
  };

  /** Answers whether to go on: when the mail server itself is away, the others need not try. */
  const attempt = async (act: Act, row: store.Row): Promise<boolean> => {
    const failure = accepted.has(row.id) ? null : await deliver(row).then(() => null, failureOf);
    if (!failure) {
      await transact(act, tx => store.settle(tx, row.id, "sent", act.now));
      accepted.delete(row.id);
      return true;
    }
    const given_up = failure.forGood || row.attempts >= mostAttempts;
    await transact(act, tx =>
      given_up
        ? store.settle(tx, row.id, "given-up", act.now)
        : store.postpone(tx, row.id, new Date(act.now.getTime() + patience(row.attempts))),
    );
    report({ message: row.id, kind: row.kind, attempt: row.attempts, code: failure.code, given_up });
    return failure.ofThisMessage;
  };

  return {
    run: async (now = new Date(), municipalities) => {
      let sent = 0;
      for (const municipality of municipalities ?? (await store.municipalityIds(db))) {
        const act = actIn(db, municipality, now);
        for (; sent < mostAtOnce; sent++) {
          const row = await transact(act, tx => store.takeDue(tx, now));
          if (!row) break;
          if (!(await attempt(act, row))) return sent;
        }
      }
      return sent;
    },
  };
};

/** Keeps the outbox small: see `tidy` for how long what is kept. */
export const tidyOutbox = async (
  db: Db,
  now = new Date(),
  municipalities?: readonly string[],
): Promise<void> => {
  for (const municipality of municipalities ?? (await store.municipalityIds(db)))
    await transact(actIn(db, municipality, now), tx => store.tidy(tx, now));
};

const actIn = (db: Db, municipality: string, now: Date): Act => ({
  db,
  actor: { id: "job:mail", name: "Samsyn", roles: [] },
  municipality,
  now,
  // Letters are sent at an instant; no day is asked for.
  today: "",
  zone: "UTC",
  lang: "en",
});

type Failure = { code: string; ofThisMessage: boolean; forGood: boolean };

/** Only codes are taken over: an answer's words may repeat the address. */
const failureOf = (error: unknown): Failure => {
  const { code, responseCode, command } = (error ?? {}) as Record<string, unknown>;
  const answered = typeof responseCode === "number" ? responseCode : 0;
  const ofThisMessage = command === "RCPT TO" || command === "DATA";
  return {
    code: [typeof code === "string" && /^[A-Z_]{1,20}$/.test(code) ? code : "ERROR", answered || ""]
      .join(" ")
      .trim(),
    ofThisMessage,
    forGood: ofThisMessage && answered >= 500 && answered < 600,
  };
};
