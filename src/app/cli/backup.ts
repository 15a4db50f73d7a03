import { access } from "node:fs/promises";
import { backup, restore } from "../../platform/backup/index.server.ts";
import { BadInput, type Command } from "./command.ts";
import { erasuresKept } from "./erasures.server.ts";

export const backupCommand: Command = {
  name: "backup",
  about: "about.backup",
  takes: ["FILE"],
  run: async call => {
    const file = call.typed.FILE ?? "";
    if (await isThere(file)) throw new BadInput("cli.file-there", { file });
    const { url } = await call.database();
    call.answer(await backup(url, file, call.progress));
    return 0;
  },
};

export const restoreCommand: Command = {
  name: "restore",
  about: "about.restore",
  takes: ["FILE"],
  options: { replace: { type: "boolean", about: "option.replace" } },
  run: async call => {
    const file = call.typed.FILE ?? "";
    await access(file).catch((error: Error) => {
      throw new BadInput("cli.file-unreadable", { file, message: error.message });
    });
    const { url } = await call.database();
    const replace = call.options.replace === true;
    call.answer(await restore(url, file, { replace, say: call.progress, ...erasuresKept() }));
    return 0;
  },
};

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );
