import { chmod } from "node:fs/promises";
import { join } from "node:path";
import { atMost, type Figure, timed } from "./figure.ts";
import { inFolder, runToEnd, startServing } from "./process.ts";

/**
 * What a newcomer waits for: a clone of the newest commit, below a folder nobody else may enter, from
 * `npm start` to the first page; then the same again. The package cache is warm because this clone is installed.
 */
export const run = (): Promise<Figure[]> =>
  inFolder(async folder => {
    await chmod(folder, 0o700);
    const clone = join(folder, "samsyn");
    await runToEnd("git", ["clone", "--quiet", "--no-local", process.cwd(), clone], { cwd: folder });
    const start = () => npmStart(clone, join(folder, "data"));
    const first = await start();
    const second = await start();
    return [
      atMost("start: fresh clone to first page", 60, first, "s", 1),
      atMost("start: later start to first page", 5, second, "s", 1),
    ];
  });

const npmStart = async (cwd: string, data: string): Promise<number> => {
  const { value: server, seconds } = await timed(() =>
    startServing("npm", ["start"], { cwd, data, seconds: 180 }),
  );
  await server.stop();
  return seconds;
};
