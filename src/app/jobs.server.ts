import { dayIn } from "../kernel/period.ts";
import { emitTookEffect } from "../modules/organisation/index.server.ts";
import type { Act } from "../platform/act.ts";
import type { Door } from "../platform/auth/index.server.ts";
import type { Db } from "../platform/db/database.ts";
import type { Job } from "../platform/jobs/index.server.ts";
import { municipalities } from "./cli/store.server.ts";

/** What is done daily without anybody asking. */
export const dailyJobs = (db: Db, door: Door): readonly Job[] => [
  // Every hour, because midnight comes at different times in the four countries; a day already told is not told again.
  { name: "took-effect", cron: "5 * * * *", run: () => tellWhatTookEffect(db) },
  { name: "tidy-sign-in", cron: "30 2 * * *", run: () => door.tidy() },
];

/** Planned changes of the organisation that begin to hold today are told in the change feed. */
const tellWhatTookEffect = async (db: Db) => {
  const now = new Date();
  for (const municipality of await municipalities(db)) {
    const act: Act = {
      db,
      actor: { id: "job:took-effect", name: "Samsyn", roles: [] },
      municipality: municipality.id,
      now,
      today: dayIn(now, municipality.time_zone),
      lang: "en",
    };
    await emitTookEffect(act);
  }
};
