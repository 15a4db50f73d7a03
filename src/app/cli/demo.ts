import type { Lang } from "../../kernel/lang.ts";
import type { Db } from "../../platform/db/database.ts";
import { BadInput, type Command } from "./command.ts";

type Door = {
  seedExamples: (db: Db, say: (sentence: string) => void, lang: Lang) => Promise<readonly unknown[]>;
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
    const loaded = await seedExamples(db, call.progress, call.lang);
    if (loaded.length === 0) call.say(call.t("demo.there"));
    call.answer(loaded);
    return 0;
  },
};
