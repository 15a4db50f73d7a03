import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { exportAll, importFile, importKitosFolder } from "../../modules/landscape/index.server.ts";
import { BadInput, type Call, type Command } from "./command.ts";
import { chosenMunicipality, operatorAct } from "./municipality.server.ts";

const municipality = { type: "string", about: "option.municipality", value: "CODE" } as const;

export const importCommand: Command = {
  name: "import",
  about: "about.import",
  takes: ["FILE"],
  options: { municipality, confirm: { type: "boolean", about: "option.confirm" } },
  run: async call => {
    const file = call.typed.FILE ?? "";
    const there = await stat(file).catch((error: Error) => {
      throw new BadInput("cli.file-unreadable", { file, message: error.message });
    });
    const act = await operatorAct(call, await chosenMunicipality(call));
    const confirm = call.options.confirm === true;
    // A folder is a set of answers saved from KITOS; a ZIP file is such a folder, packed.
    if (there.isDirectory())
      return finish(call, await importKitosFolder(act, await jsonIn(file), { confirm }), confirm);
    const bytes = await readFile(file).catch((error: Error) => {
      throw new BadInput("cli.file-unreadable", { file, message: error.message });
    });
    if (/\.zip$/i.test(file)) {
      const packed = [{ name: basename(file), content: bytes }];
      return finish(call, await importKitosFolder(act, packed, { confirm }), confirm);
    }
    return finish(call, await importFile(act, bytes, basename(file), { confirm }), confirm);
  },
};

const jsonIn = async (folder: string) => {
  const names = (await readdir(folder)).filter(name => name.endsWith(".json"));
  return Promise.all(names.map(async name => ({ name, content: await readFile(join(folder, name)) })));
};

type Imported = { ok: true; value: unknown } | { ok: false; errors: readonly unknown[] };

const finish = (call: Call, result: Imported, confirm: boolean): number => {
  call.answer(result);
  if (!result.ok) throw new BadInput("cli.import-refused", { n: result.errors.length });
  call.say(call.t(confirm ? "import.done" : "import.dry"));
  return 0;
};

export const exportCommand: Command = {
  name: "export",
  about: "about.export",
  takes: ["FILE"],
  options: { municipality },
  run: async call => {
    const file = call.typed.FILE ?? "";
    const act = await operatorAct(call, await chosenMunicipality(call));
    const bytes = await exportAll(act, file.split(".").at(-1)?.toLowerCase() ?? "xlsx");
    await writeFile(file, bytes, { flag: "wx" }).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "EEXIST") throw new BadInput("cli.file-there", { file });
      throw error;
    });
    call.answer({ file, bytes: bytes.length });
    call.say(call.t("export.done", { file }));
    return 0;
  },
};
