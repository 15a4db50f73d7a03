import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import {
  exportAll,
  importFile,
  importKitosFolder,
  sheetsKnown,
} from "../../modules/landscape/index.server.ts";
import { importOrganisation, sheetsOfOrganisation } from "../../modules/organisation/index.server.ts";
import { readTablesInWorker } from "../../platform/files/index.ts";
import { BadInput, type Call, type Command, unreadable } from "./command.ts";
import { chosenMunicipality, operatorAct } from "./municipality.server.ts";

const municipality = { type: "string", about: "option.municipality", value: "CODE" } as const;

const kinds = ["landscape", "organisation"] as const;
type Kind = (typeof kinds)[number];

export const importCommand: Command = {
  name: "import",
  about: "about.import",
  takes: ["FILE"],
  options: {
    municipality,
    kind: { type: "string", about: "option.kind", value: "KIND" },
    source: { type: "string", about: "option.source", value: "NAME" },
    confirm: { type: "boolean", about: "option.confirm" },
    "leave-out": { type: "boolean", about: "option.leave-out" },
  },
  run: async call => {
    const file = call.typed.FILE ?? "";
    const there = await stat(file).catch(unreadable(file));
    const asked = kindAsked(call);
    const act = await operatorAct(call, await chosenMunicipality(call));
    const confirm = call.options.confirm === true;
    // A folder is a set of answers saved from KITOS; a ZIP file is such a folder, packed.
    if (there.isDirectory())
      return finish(call, await importKitosFolder(act, await jsonIn(file), { confirm }), confirm);
    const bytes = await readFile(file).catch(unreadable(file));
    if (/\.zip$/i.test(file)) {
      const packed = [{ name: basename(file), content: bytes }];
      return finish(call, await importKitosFolder(act, packed, { confirm }), confirm);
    }
    const fileName = basename(file);
    const kind = asked ?? (await kindOf(bytes, fileName));
    const how = { confirm, leaveOut: call.options["leave-out"] === true, onProgress: told(call) };
    if (kind === "landscape") return finish(call, await importFile(act, bytes, fileName, how), confirm);
    const source = typeof call.options.source === "string" ? call.options.source : "file";
    const input = { bytes, fileName, source, day: act.today, complete: false };
    return finish(call, await importOrganisation(act, input, how), confirm);
  },
};

const kindAsked = (call: Call): Kind | undefined => {
  const { kind } = call.options;
  const known = kinds.find(one => one === kind);
  if (kind !== undefined && !known) throw new BadInput("cli.kind-unknown", { kinds: kinds.join(", ") });
  return known;
};

/** What a file holds, by its sheets and headings; of both or neither somebody must say it. */
const kindOf = async (bytes: Uint8Array, fileName: string): Promise<Kind> => {
  const tables = await readTablesInWorker({ bytes, fileName });
  if (!tables.ok) throw new BadInput(tables.refusal.code, tables.refusal.values);
  const landscape = sheetsKnown(tables.value);
  const organisation = sheetsOfOrganisation(tables.value);
  // A sheet that could be either says nothing of the file.
  const [only, onlyOrganisation] = [without(landscape, organisation), without(organisation, landscape)];
  if (only.length > 0 && onlyOrganisation.length > 0)
    throw new BadInput("cli.kind-both", {
      file: fileName,
      landscape: only.join(", "),
      organisation: onlyOrganisation.join(", "),
    });
  if (only.length === onlyOrganisation.length)
    throw new BadInput("cli.kind-unclear", { file: fileName, kinds: kinds.join(", ") });
  return only.length > 0 ? "landscape" : "organisation";
};

const without = (sheets: readonly string[], others: readonly string[]): string[] =>
  sheets.filter(sheet => !others.includes(sheet));

/** Tells every tenth of the way, to whoever watches. */
const told = (call: Call) => {
  let last = -1;
  return (share: number) => {
    const tenth = Math.floor(share * 10);
    if (tenth !== last) call.progress(call.t("import.share", { share: tenth * 10 }));
    last = tenth;
  };
};

const jsonIn = async (folder: string) => {
  const names = (await readdir(folder)).filter(name => name.endsWith(".json"));
  return Promise.all(names.map(async name => ({ name, content: await readFile(join(folder, name)) })));
};

type Sheet = {
  sheet: string;
  takenFor: string | null;
  columnsLeftOut: readonly { column: string; values: number }[];
};
type Imported =
  | { ok: true; value: { written: boolean | number; sheets?: readonly Sheet[] } }
  | { ok: false; total?: number; errors: readonly { row?: number; message: string }[] };

const finish = (call: Call, result: Imported, confirm: boolean): number => {
  call.answer(result);
  if (!result.ok) {
    // What is wrong at no place in the file is the whole reason, and said to whoever reads no JSON.
    for (const { row, message } of result.errors) if (row === undefined) call.say(message);
    throw new BadInput("cli.import-refused", { n: result.total ?? result.errors.length });
  }
  for (const sheet of result.value.sheets ?? []) tellLeftOut(call, sheet);
  if (confirm && result.value.written === false) throw new BadInput("cli.left-out");
  call.say(call.t(confirm ? "import.done" : "import.dry"));
  return 0;
};

const tellLeftOut = (call: Call, { sheet, takenFor, columnsLeftOut }: Sheet): void => {
  if (takenFor === null) call.say(call.t("import.sheet-left-out", { sheet }));
  for (const { column, values } of columnsLeftOut)
    call.say(call.t("import.column-left-out", { sheet, column, n: values }));
};

export const exportCommand: Command = {
  name: "export",
  about: "about.export",
  takes: ["FILE"],
  options: { municipality },
  run: async call => {
    const file = call.typed.FILE ?? "";
    const ending = /\.(xlsx|json)$/i.exec(file)?.[1]?.toLowerCase();
    if (!ending) throw new BadInput("cli.export-ending", { file });
    const act = await operatorAct(call, await chosenMunicipality(call));
    const bytes = await exportAll(act, ending);
    await writeFile(file, bytes, { flag: "wx" }).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "EEXIST") throw new BadInput("cli.file-there", { file });
      throw error;
    });
    call.answer({ file, bytes: bytes.length });
    call.say(call.t("export.done", { file }));
    return 0;
  },
};
