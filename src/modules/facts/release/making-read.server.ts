import { type Act, read } from "../../../platform/act.ts";
import { workOf } from "./store-making.server.ts";
import { underwayOf } from "./store-underway.server.ts";

/** What is on its way with a release, and the checks of the files that lie ready. */
export const readMaking = (act: Act, id: string) =>
  read(act, async tx => {
    const work = await workOf(tx, id);
    return {
      underway: (await underwayOf(tx, id)) ?? null,
      ready: work ? { checks: work.checks, hash: work.hash } : null,
    };
  });
export type MakingRead = Awaited<ReturnType<typeof readMaking>>;
