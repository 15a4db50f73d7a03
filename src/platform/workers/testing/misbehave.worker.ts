import { setTimeout } from "node:timers/promises";
import { task } from "../task.ts";

export type Behaviour = "well" | "for ever" | "greedy" | "exit" | "throw";

/** Does what work in a thread must never do, so that tests can see that it is stopped. */
export const run = task(async (how: Behaviour, onProgress): Promise<string> => {
  if (how === "for ever") for (;;) Math.random();
  if (how === "exit") process.exit(3);
  if (how === "throw") throw new TypeError("a fault of ours");
  const kept: string[][] = [];
  while (how === "greedy") kept.push(Array.from({ length: 10_000 }, (_, i) => `row ${i} ${kept.length}`));
  onProgress(0.5);
  await setTimeout(50);
  return "done well";
});
