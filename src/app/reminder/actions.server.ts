import { randomBytes } from "node:crypto";
import { nameIn } from "../../kernel/lang.ts";
import { addDays, type Day, dayIn } from "../../kernel/period.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Act, read, transact } from "../../platform/act.ts";
import { record } from "../../platform/audit/index.server.ts";
import type { Db } from "../../platform/db/database.ts";
import { dropWaiting, oneAddress, type Post } from "../../platform/mail/index.server.ts";
import { isSigned, namedIn, type Purpose, tokenOf } from "./link.ts";
import * as store from "./store.server.ts";
import { texts } from "./texts/index.ts";

/** Where one's own reminders go, and whether that has been confirmed; null when there are none. */
export const ownReminder = async (act: Act): Promise<{ address: string; confirmed: boolean } | null> => {
  const reminder = await read(act, tx => store.reminderOf(tx, act.actor.id));
  return reminder && { address: reminder.address, confirmed: reminder.confirmed_at !== null };
};

/** Mails that one may ask for in a day: nobody's mailbox is filled by trying. */
const mostAsked = 5;
const day = 86_400_000;

/**
 * Asks to be reminded at an address. Nothing comes there before whoever reads that mailbox has said yes: an address
 * may be mistyped, or somebody else's.
 */
export const askReminder = async (act: Act, post: Post, address: string): Promise<Result<null>> => {
  if (!oneAddress(address)) return refused("reminder.address-wrong");
  return transact(act, async tx => {
    const known = await store.reminderOf(tx, act.actor.id);
    if (known?.confirmed_at && known.address === address) return done(null);
    if ((await store.askedSince(tx, act.actor.id, new Date(act.now.getTime() - day))) >= mostAsked)
      return refused("reminder.asked-too-often");
    const key = randomBytes(32);
    const { lang } = act;
    await dropWaiting(tx, act.actor.id);
    await store.ask(tx, act.municipality, { person_id: act.actor.id, address, lang, key, at: act.now });
    const t = texts(lang);
    const place = await store.placeOf(act.db, act.municipality);
    const named = { municipality: act.municipality, person: act.actor.id };
    const written = await post.write(tx, act, {
      kind: "reminder-asked",
      person: act.actor.id,
      to: address,
      lang,
      subject: t("asked.subject"),
      body: t("asked.body", {
        municipality: nameIn(place?.name ?? {}, lang),
        on: post.link(`/reminder/on/${tokenOf(key, "on", named)}`),
      }),
      off: null,
    });
    if (written === "full") throw new Error("the outbox is full");
    await record(tx, act, { action: "reminder.asked", object: { kind: "person", id: act.actor.id } });
    return done(null);
  });
};

/** Ends one's own reminders, and takes back what is still on its way. */
export const endReminder = (act: Act): Promise<void> =>
  transact(act, async tx => {
    await dropWaiting(tx, act.actor.id);
    if (!(await store.remove(tx, act.actor.id))) return;
    await record(tx, act, { action: "reminder.ended", object: { kind: "person", id: act.actor.id } });
  });

/** Whether a link from a mail still does something. */
export const linkHolds = async (db: Db, purpose: Purpose, token: string): Promise<boolean> =>
  (await actOfLink(db, purpose, token, new Date())) !== null;

/** Does what a link from a mail says; false when the link holds no more. */
export const followLink = async (db: Db, purpose: Purpose, token: string, now: Date): Promise<boolean> => {
  const act = await actOfLink(db, purpose, token, now);
  if (!act) return false;
  if (purpose === "off") await endReminder(act);
  else
    await transact(act, async tx => {
      await store.confirm(tx, act.actor.id, mondayOf(act.today), now);
      await record(tx, act, { action: "reminder.confirmed", object: { kind: "person", id: act.actor.id } });
    });
  return true;
};

/** Acts as the person of the link, with no role: the link is good for this one thing. */
const actOfLink = async (db: Db, purpose: Purpose, token: string, now: Date): Promise<Act | null> => {
  const named = namedIn(token);
  const place = named && (await store.placeOf(db, named.municipality));
  if (!named || !place) return null;
  const act: Act = {
    db,
    actor: { id: named.person, name: "", roles: [] },
    municipality: place.id,
    now,
    today: dayIn(now, place.time_zone),
    zone: place.time_zone,
    lang: "en",
  };
  const reminder = await read(act, tx => store.reminderOf(tx, named.person));
  return reminder && isSigned(token, reminder.key, purpose) ? act : null;
};

/** The Monday of the week of a day. */
export const mondayOf = (today: Day): Day =>
  addDays(today, -((new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7));
