/** Adds up the clocks of processes that follow each other: each begins again at nought. */
export const addedUp = (): ((seconds: number) => number) => {
  let before = 0;
  let last = 0;
  return seconds => {
    if (seconds < last) before += last;
    last = seconds;
    return before + seconds;
  };
};
