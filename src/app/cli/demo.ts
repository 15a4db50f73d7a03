import type { Lang } from "../../kernel/lang.ts";
import type { Db } from "../../platform/db/database.ts";
import type { KeyFor } from "../../platform/http/keys.ts";
import { installationKeys } from "../../platform/http/keys.ts";
import { addressOf } from "../settings.ts";
import { BadInput, type Command } from "./command.ts";

type Door = {
  seedExamples: (
    db: Db,
    house: { address: string; keyFor: KeyFor },
    say: (sentence: string) => void,
    lang: Lang,
  ) => Promise<readonly unknown[]>;
};
const doors = import.meta.glob<Door>("../demo/index.server.ts");

export const demoCommand: Command = {
  name: "demo",
  about: "about.demo",
  run: async call => {
    const load = Object.values(doors)[0];
    if (!load) throw new BadInput("cli.not-in-build");
    const { seedExamples } = await load();
    const { db } = await call.database();
    const { url, host, port, data } = call.settings;
    const house = { address: url ?? addressOf(host, port), keyFor: await installationKeys(data) };
    const loaded = await seedExamples(db, house, call.progress, call.lang);
    if (loaded.length === 0) call.say(call.t("demo.there"));
    call.answer(loaded);
    return 0;
  },
};
