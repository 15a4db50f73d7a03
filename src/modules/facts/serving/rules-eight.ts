/** Where releases open at eight in the morning: the clocks of the Nordic mainland. */
const zones = ["Europe/Helsinki", "Europe/Copenhagen"];

/** Answers are kept a few minutes at most, so that a withdrawal is soon seen. */
const longest = 300;

/** Seconds an answer may be kept: until the next eight o'clock anywhere here, when new tables open. */
export const secondsToKeep = (now: Date): number =>
  Math.min(longest, ...zones.map(timeZone => secondsToEight(now, timeZone)));

const secondsToEight = (now: Date, timeZone: string): number => {
  const told = new Intl.DateTimeFormat("sv-SE", { timeZone, timeStyle: "medium" }).format(now);
  const [hour = 0, minute = 0, second = 0] = told.split(":").map(Number);
  const since = ((hour - 8) * 60 + minute) * 60 + second;
  return since < 0 ? -since : 86_400 - since;
};
