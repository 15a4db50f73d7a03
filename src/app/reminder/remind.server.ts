import { nameIn } from "../../kernel/lang.ts";
import { dayIn } from "../../kernel/period.ts";
import { type Landscape, landscapeOf } from "../../modules/landscape/index.server.ts";
import { type Act, transact } from "../../platform/act.ts";
import { record } from "../../platform/audit/index.server.ts";
import { rolesHere } from "../../platform/auth/index.server.ts";
import { worksHere } from "../../platform/auth/index.ts";
import type { Db, Tx } from "../../platform/db/database.ts";
import { type Post, postOf } from "../../platform/mail/index.server.ts";
import { municipalities } from "../cli/store.server.ts";
import { looseAround } from "../home/loose.server.ts";
import { late, waiting } from "../home/work.server.ts";
import { isToAct } from "../home/work-roles.ts";
import { mondayOf } from "./actions.server.ts";
import { letterOf } from "./letter.ts";
import { tokenOf } from "./link.ts";
import * as store from "./store.server.ts";

/** People in one transaction: each fills a few kilobytes of the outbox. */
const atOnce = 200;
/** From this hour of the municipality's own Monday; later in the week what a standstill left undone. */
const fromHour = 6;

/** Writes this week's reminder to everybody who wants one and has something that waits or is late. */
export const remindEverybody = async (db: Db, post: Post, now: Date): Promise<void> => {
  for (const { id, name, time_zone, example } of await municipalities(db)) {
    const own = postOf(post, example);
    if (!own) continue;
    const hour = Number(
      new Intl.DateTimeFormat("en-GB", { hour: "2-digit", timeZone: time_zone }).format(now),
    );
    if (hour < fromHour) continue;
    const act: Act = {
      db,
      actor: { id: "job:remind", name: "Samsyn", roles: [] },
      municipality: id,
      now,
      today: dayIn(now, time_zone),
      zone: time_zone,
      lang: "en",
    };
    let landscape: Landscape | null = null;
    const seen = async () => {
      landscape ??= await landscapeOf(act);
      return landscape;
    };
    while ((await transact(act, tx => remindSome(tx, act, own, name, seen))) === atOnce);
  }
};

const remindSome = async (
  tx: Tx,
  act: Act,
  post: Post,
  names: Record<string, string>,
  seen: () => Promise<Landscape>,
): Promise<number> => {
  const due = await store.takeDue(tx, mondayOf(act.today), atOnce);
  if (due.length === 0) return 0;
  const landscape = await seen();
  const people = await actorsHere(tx, act.now);
  let written = 0;
  for (const reminder of due) {
    const actor = people.get(reminder.person_id);
    const own: Act | undefined = actor && { ...act, actor, lang: reminder.lang };
    // Who has no role here any more is told nothing more.
    if (!own || !worksHere(own)) {
      await store.remove(tx, reminder.person_id);
      continue;
    }
    // Planned changes name people, and a mail leaves the house: they are read in Samsyn.
    const lines = {
      waiting: waiting(own, landscape, [], await looseAround(own, landscape)),
      late: late(own, landscape),
    };
    if (lines.waiting.length + lines.late.length === 0) continue;
    const named = { municipality: act.municipality, person: reminder.person_id };
    const off = post.link(`/reminder/off/${tokenOf(reminder.key, "off", named)}`);
    const { lang, address: to, person_id: person } = reminder;
    const municipality = nameIn(names, lang);
    const letter = letterOf({ ...lines, lang, municipality, mine: isToAct(own), link: post.link, off });
    const result = await post.write(tx, act, { kind: "reminder", person, to, lang, off, ...letter });
    // What is taken and not written is written next time: nothing of this round is kept.
    if (result === "full") throw new Error("the outbox is full");
    written++;
  }
  await record(tx, act, {
    action: "reminder.written",
    object: { kind: "municipality", id: act.municipality },
    payload: { n: written },
  });
  return due.length;
};

/** Those with a role here now, by the number they sign in with. */
const actorsHere = async (tx: Tx, now: Date): Promise<Map<string, Act["actor"]>> => {
  const people = new Map<string, Act["actor"]>();
  for (const { person_id: id, name, role, valid_from, valid_to } of await rolesHere(tx)) {
    if (valid_from > now || (valid_to && valid_to <= now)) continue;
    people.set(id, { id, name, roles: [...(people.get(id)?.roles ?? []), role] });
  }
  return people;
};
