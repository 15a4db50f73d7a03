import { access } from "node:fs/promises";
import { backup, restore } from "../../platform/backup/index.server.ts";
import { erasureFile, type KeptErasure, readErasures } from "../erasures.server.ts";
import { BadInput, type Call, type Command, unreadable } from "./command.ts";
import { erasuresKept } from "./erasures.server.ts";

export const backupCommand: Command = {
  name: "backup",
  about: "about.backup",
  takes: ["FILE"],
  run: async call => {
    const file = call.typed.FILE ?? "";
    if (await isThere(file)) throw new BadInput("cli.file-there", { file });
    const { url } = await call.database();
    call.answer(await backup(url, file, { say: call.progress, lang: call.lang }));
    return 0;
  },
};

export const restoreCommand: Command = {
  name: "restore",
  about: "about.restore",
  takes: ["FILE"],
  options: {
    replace: { type: "boolean", about: "option.replace" },
    erasures: { type: "string", about: "option.erasures", value: "LIST" },
  },
  run: async call => {
    const file = call.typed.FILE ?? "";
    await access(file).catch(unreadable(file));
    const list = await listOf(call);
    const { url } = await call.database();
    const replace = call.options.replace === true;
    call.answer(
      await restore(url, file, { replace, say: call.progress, lang: call.lang, ...erasuresKept(list) }),
    );
    return 0;
  },
};

/** Who was erased, as the list says that was kept elsewhere and the one that lies here, if any. */
const listOf = async (call: Call): Promise<KeptErasure[]> => {
  const { erasures } = call.options;
  const here = erasureFile(call.settings.data);
  const files = [
    ...(typeof erasures === "string" ? [erasures] : []),
    ...((await isThere(here)) ? [here] : []),
  ];
  const lists = files.map(file => readErasures(file).catch(unreadable(file)));
  return (await Promise.all(lists)).flat();
};

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );
