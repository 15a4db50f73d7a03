import { newId } from "../../kernel/ids.ts";
import type { Act } from "../act.ts";
import type { Tx } from "../db/database.ts";
import { limits, type Message, oneAddress, oneLine } from "./message.ts";
import * as store from "./store.server.ts";
import { lay } from "./store-mailbox.server.ts";

/** Mail: written into an outbox with its reason, sent by a job. */
export { oneAddress } from "./message.ts";
export { openSender, type Sender, tidyOutbox } from "./send.server.ts";
export type { MailSettings } from "./smtp.server.ts";
export { dropWaiting, dropWaitingTo } from "./store.server.ts";
export { countLaid, emptyMailbox, type Laid, laid } from "./store-mailbox.server.ts";

/** Where mail can be written; there is none where no mail server is named. `link` makes an address of ours whole. */
export type Post = {
  /** Only of example municipalities, and laid into their mailbox: nothing is sent. */
  examplesOnly: boolean;
  write: (tx: Tx, act: Act, message: Message) => Promise<"written" | "full">;
  link: (path: string) => string;
};

/** The outbox of an installation that is found at `url`. */
export const postAt = (url: string): Post => ({
  examplesOnly: false,
  link: path => new URL(path, url).href,
  /** In the transaction of its reason: both happen, or neither. */
  write: async (tx, act, message) => {
    const row = rowOf(act, message);
    if ((await store.countWaiting(tx)) >= limits.waiting) return "full";
    await store.insert(tx, row);
    return "written";
  },
});

/** The mailbox of the example municipalities of an installation found at `url`: what is written lies there at once. */
export const mailboxAt = (url: string): Post => ({
  examplesOnly: true,
  link: path => new URL(path, url).href,
  write: async (tx, act, message) => {
    await lay(tx, rowOf(act, message));
    return "written";
  },
});

/** Where the mail of one municipality can be written. */
export const postOf = (post: Post | null, example: boolean): Post | null =>
  post?.examplesOnly && !example ? null : post;

const rowOf = (act: Act, { kind, person, to, subject, body, lang, off }: Message): store.NewRow => {
  // Whoever calls has checked what a person typed; an address that is none here is a mistake of ours.
  if (!oneAddress(to)) throw new Error("a message without a mail address");
  return {
    municipality: act.municipality,
    id: newId(act.now.getTime()),
    person,
    kind,
    address: to,
    subject: oneLine(subject),
    body: body.slice(0, limits.body),
    lang,
    off_link: off,
    at: act.now,
  };
};
