import { newId } from "../../kernel/ids.ts";
import type { Act } from "../act.ts";
import type { Tx } from "../db/database.ts";
import { limits, type Message, oneAddress, oneLine } from "./message.ts";
import * as store from "./store.server.ts";

/** Mail: written into an outbox with its reason, sent by a job. */
export { oneAddress } from "./message.ts";
export { openSender, type Sender, tidyOutbox } from "./send.server.ts";
export type { MailSettings } from "./smtp.server.ts";
export { dropWaiting, dropWaitingTo } from "./store.server.ts";

/** Where mail can be written; there is none where no mail server is named. `link` makes an address of ours whole. */
export type Post = {
  write: (tx: Tx, act: Act, message: Message) => Promise<"written" | "full">;
  link: (path: string) => string;
};

/** The outbox of an installation that is found at `url`. */
export const postAt = (url: string): Post => ({
  link: path => new URL(path, url).href,
  /** In the transaction of its reason: both happen, or neither. */
  write: async (tx, act, message) => {
    // Whoever calls has checked what a person typed; an address that is none here is a mistake of ours.
    if (!oneAddress(message.to)) throw new Error("a message without a mail address");
    if ((await store.countWaiting(tx)) >= limits.waiting) return "full";
    const { kind, person, lang, off } = message;
    await store.insert(tx, {
      municipality: act.municipality,
      id: newId(act.now.getTime()),
      person,
      kind,
      address: message.to,
      subject: oneLine(message.subject),
      body: message.body.slice(0, limits.body),
      lang,
      off_link: off,
      at: act.now,
    });
    return "written";
  },
});
