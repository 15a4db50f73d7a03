import { dayIn } from "../kernel/period.ts";
import { fetchDue, mailWaves, type StatisticsOffices, tidyWaves } from "../modules/facts/index.server.ts";
import { dropOldDrafts, dropOldPublicationDrafts } from "../modules/landscape/index.server.ts";
import { emitTookEffect } from "../modules/organisation/index.server.ts";
import { type Act, transact } from "../platform/act.ts";
import { type Door, endAssociationsGivenHere } from "../platform/auth/index.server.ts";
import type { Db } from "../platform/db/database.ts";
import type { KeyFor } from "../platform/http/keys.ts";
import { dropOldIntakes } from "../platform/intake/store.server.ts";
import type { Job } from "../platform/jobs/index.server.ts";
import { type Post, postOf, type Sender, tidyOutbox } from "../platform/mail/index.server.ts";
import { type Found, municipalities } from "./cli/store.server.ts";
// What the app keeps of people is erased with them.
import "./reminder/erasure.server.ts";
import "./trust/erasure.server.ts";
import { remindEverybody } from "./reminder/remind.server.ts";

/** What is done daily without anybody asking. */
export const dailyJobs = (db: Db, door: Door, keyFor: KeyFor, offices: StatisticsOffices): readonly Job[] => [
  // Every hour, because midnight comes at different times in the four countries; a day already told is not told again.
  { name: "took-effect", cron: "5 * * * *", run: () => tellWhatTookEffect(db) },
  { name: "tidy-files", cron: "50 * * * *", run: () => tidyFiles(db, new Date()) },
  // Every hour: a survey round closes when the day after its last has come, and its invitations go when theirs has.
  {
    name: "tidy-waves",
    cron: "15 * * * *",
    run: () => everywhere(db, "tidy-waves", act => tidyWaves(act, keyFor)),
  },
  // Newer public figures, a month after the last, where somebody wants that.
  {
    name: "fetch-series",
    cron: "10 4 * * *",
    run: () => everywhere(db, "fetch-series", act => fetchDue(act, offices)),
  },
  { name: "tidy-sign-in", cron: "30 2 * * *", run: () => tidySignIn(db, door, new Date()) },
];

/** Mail: written where there is a way for it, sent where a mail server is named, and tidied away in any case. */
export const mailJobs = (db: Db, sender: Sender | null, post: Post | null): readonly Job[] => [
  { name: "tidy-mail", cron: "40 2 * * *", run: () => tidyOutbox(db) },
  ...(sender ? [{ name: "send-mail", cron: "* * * * *", run: () => sender.run() }] : []),
  ...(post
    ? [
        {
          name: "invite",
          cron: "* * * * *",
          run: () =>
            everywhere(
              db,
              "invite",
              act => mailWaves(act, post),
              ({ example }) => postOf(post, example) !== null,
            ),
        },
        // Every hour, as Monday morning comes at different times; whom it was written to this week is not written to again.
        { name: "remind", cron: "20 * * * *", run: () => remindEverybody(db, post, new Date()) },
      ]
    : []),
];

/** Planned changes of the organisation that begin to hold today are told in the change feed. */
const tellWhatTookEffect = (db: Db) => everywhere(db, "took-effect", emitTookEffect);

/** Does the same in one municipality after the other: in all, or where it is to be done. */
const everywhere = async (
  db: Db,
  job: string,
  work: (act: Act) => Promise<unknown>,
  where: (place: Found) => boolean = () => true,
): Promise<void> => {
  const now = new Date();
  for (const municipality of (await municipalities(db)).filter(where))
    await work(actOfJob(db, municipality, now, job));
};

type Place = Pick<Found, "id" | "time_zone">;

/** Files and lists on their way in that nobody came back to: they may hold anybody, and can be sent again. */
export const tidyFiles = async (db: Db, now: Date, of?: readonly Place[]): Promise<void> => {
  for (const municipality of of ?? (await municipalities(db)))
    await transact(actOfJob(db, municipality, now, "tidy-files"), async tx => {
      await dropOldIntakes(tx, now);
      await dropOldDrafts(tx, now);
      await dropOldPublicationDrafts(tx, now);
    });
};

/** What the door keeps too long, and roles it should never have let anybody give. Also at every start. */
const tidySignIn = async (db: Db, door: Door, now: Date): Promise<void> => {
  await door.tidy();
  for (const municipality of await municipalities(db))
    await endAssociationsGivenHere(actOfJob(db, municipality, now, "tidy-sign-in"));
};

const actOfJob = (db: Db, municipality: Place, now: Date, job: string): Act => ({
  db,
  actor: { id: `job:${job}`, name: "Samsyn", roles: [] },
  municipality: municipality.id,
  now,
  today: dayIn(now, municipality.time_zone),
  zone: municipality.time_zone,
  lang: "en",
});
