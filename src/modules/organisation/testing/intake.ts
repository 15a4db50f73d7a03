import { type Act, read } from "../../../platform/act.ts";
import { intakeById } from "../../../platform/intake/store.server.ts";
import { asking, leadsTo, settled } from "../../../platform/intake/testing/asking.ts";
import { readFeed } from "../change/actions.server.ts";
import * as importing from "../import/import.page.tsx";
import { importer } from "../import/intake.server.ts";
import * as preview from "../import/preview.page.tsx";
import { unitsAsOf } from "../unit/reads.server.ts";
import { well } from "./town.ts";

/** Where a file is on its way. */
export const stateOf = (act: Act, id: string) =>
  read(act, tx => intakeById(tx, importer.name, id)).then(file => file?.state);

/** Sends a file as the page does; answers its id. */
export const send = async (act: Act, content: string | Uint8Array, name = "liste.csv") => {
  const file = new File([content as BlobPart], name);
  const at = await leadsTo(importing.action(asking(act, {}, { file, source: "HR", day: act.today })));
  const id = at.split("/").at(-1)!;
  await settled(act, importer.name, id);
  return id;
};

/** What the preview shows of a file that is ready. */
export const readyAt = async (act: Act, draft: string) => {
  const data = await preview.loader(asking(act, { draft }));
  if (data.state !== "ready") throw new Error(`it is ${data.state}`);
  return data;
};

/** Takes a step on the preview; answers where the file is then. */
export const step = async (act: Act, draft: string, values: Record<string, string>) => {
  await leadsTo(preview.action(asking(act, { draft }, values)));
  return settled(act, importer.name, draft);
};

/** How much there is: of units, and of lines in the change feed. */
export const written = async (act: Act) => [(await unitsAsOf(act)).length, well(await readFeed(act, 0)).next];
