import { type Act, transact } from "../../../platform/act.ts";
import { mostAtOnce } from "./rules-run.ts";
import { beatRun, claimRun, endRun } from "./store.server.ts";

/** What a run does once its turn has come; it ends its own row, and stops when it is told to. */
export type Work = (act: Act, stop: AbortController) => Promise<void>;

type Waiting = { act: Act; id: string; work: Work };

// Of this process. What all processes must know of a run stands in its row, and the row says who may take it up.
const waiting: Waiting[] = [];
const working = new Map<string, { stop: AbortController; municipality: string; done: Promise<void> }>();
let timer: NodeJS.Timeout | null = null;

/** Puts a run in the queue of this process. */
export const enqueue = (act: Act, id: string, work: Work): void => {
  waiting.push({ act, id, work });
  timer ??= setInterval(pump, 1_000).unref();
  void pump();
};

/** Stops a run of this process at once. */
export const abort = (run: string): void => {
  working.get(run)?.stop.abort();
};

/** Stops all that this process does, and waits until it is written down: for a test that ends. */
export const settle = async (): Promise<void> => {
  waiting.length = 0;
  for (const { stop } of working.values()) stop.abort();
  await Promise.all([...working.values()].map(({ done }) => done));
};

let pumping = false;

/** Takes up what may begin, and says of the rest that it still waits. */
const pump = async (): Promise<void> => {
  if (pumping) return;
  pumping = true;
  try {
    for (const one of [...waiting]) {
      const { act, id } = one;
      const busy = [...working.values()].some(({ municipality }) => municipality === act.municipality);
      const mine = !busy && working.size < mostAtOnce && (await transact(act, tx => claimRun(tx, id)));
      const goesOn = mine || (await transact(act, tx => beatRun(tx, id, null, null)));
      if (mine || !goesOn) waiting.splice(waiting.indexOf(one), 1);
      if (mine) begin(one);
      else if (!goesOn) await transact(act, tx => endRun(tx, id, "stopped", null));
    }
  } catch {
    // The database may be away for a moment; whoever waits is asked about again at the next beat.
  } finally {
    pumping = false;
    if (waiting.length === 0 && timer) {
      clearInterval(timer);
      timer = null;
    }
  }
};

const begin = ({ act, id, work }: Waiting): void => {
  const stop = new AbortController();
  const finished = work(act, stop)
    .catch(() => transact(act, tx => endRun(tx, id, "failed", null)).catch(() => {}))
    .finally(() => {
      working.delete(id);
      void pump();
    });
  working.set(id, { stop, municipality: act.municipality, done: finished });
};
