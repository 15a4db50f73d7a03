// Of this process. What all processes must know of a reading stands in the database.
const underway = new Map<AbortController, Promise<unknown>>();

/** Lets a reading go on by itself until it ends or the process does: that it was stopped is no error. */
export const goingOn = (work: (stop: AbortSignal) => Promise<unknown>): Promise<unknown> => {
  const stop = new AbortController();
  const ended = work(stop.signal)
    .catch(error => {
      if (!stop.signal.aborted) throw error;
    })
    .finally(() => underway.delete(stop));
  underway.set(stop, ended);
  return ended;
};

/** Breaks off all readings of this process: nobody who stops it waits for an office. What was told before stays. */
export const stopReadings = async (): Promise<void> => {
  for (const stop of underway.keys()) stop.abort();
  await Promise.allSettled(underway.values());
};
