import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { estimate } from "../../modules/facts/index.server.ts";
import { BadInput, type Command, unreadable } from "./command.ts";

/** Design-based estimates from a file of answers; 0 with the answer, 2 and one sentence for what is wrong. */
export const estimateCommand: Command = {
  name: "estimate",
  about: "about.estimate",
  takes: ["DATA.csv"],
  options: { design: { type: "string", about: "option.design", value: "DESIGN.json" } },
  run: async call => {
    if (typeof call.options.design !== "string") throw new BadInput("cli.design-missing");
    const [data, design] = await Promise.all([call.typed["DATA.csv"] ?? "", call.options.design].map(fileAt));
    const found = estimate(data!, design!);
    if (!found.ok) throw new BadInput(found.refusal.code, found.refusal.values);
    call.answer(found.value);
    return 0;
  },
};

const fileAt = async (path: string) => ({
  bytes: await readFile(path).catch(unreadable(path)),
  name: basename(path),
});
