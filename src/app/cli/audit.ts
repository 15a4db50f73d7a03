import { nameIn } from "../../kernel/lang.ts";
import { head, type NotedHead, verify } from "../../platform/audit/index.server.ts";
import { BadInput, type Call, type Command } from "./command.ts";
import { chosenMunicipality, codeOf } from "./municipality.server.ts";
import { type Found, municipalities } from "./store.server.ts";

const municipality = { type: "string", about: "option.municipality", value: "CODE" } as const;

export const auditVerify: Command = {
  name: "audit verify",
  about: "about.audit.verify",
  options: { municipality, head: { type: "string", about: "option.head", value: "LINE:HASH" } },
  run: async call => {
    const noted = notedHead(call.options.head);
    // A noted head is of one municipality; without one, all are checked.
    const which = noted || call.options.municipality ? [await chosenMunicipality(call)] : await all(call);
    if (which.length === 0) call.say(call.t("audit.none"));
    const { db } = await call.database();
    const results = [];
    for (const m of which) {
      call.progress(codeOf(m));
      const result = await verify(db, m.id, noted ?? undefined);
      results.push({ municipality: codeOf(m), ...result });
      tell(call, m, result);
    }
    call.answer({ ok: results.every(r => r.ok), municipalities: results });
    return results.every(r => r.ok) ? 0 : 1;
  },
};

export const auditHead: Command = {
  name: "audit head",
  about: "about.audit.head",
  options: { municipality },
  run: async call => {
    const which = call.options.municipality ? [await chosenMunicipality(call)] : await all(call);
    if (which.length === 0) call.say(call.t("audit.none"));
    const { db } = await call.database();
    const heads = [];
    for (const m of which) {
      const end = await head(db, m.id);
      heads.push({ municipality: codeOf(m), ...end });
      call.say(
        call.t("audit.head", { municipality: nameIn(m.name, call.lang), head: `${end.seq}:${end.hash}` }),
      );
    }
    call.answer({ at: call.io.now().toISOString(), heads });
    return 0;
  },
};

const all = async (call: Call): Promise<Found[]> => municipalities((await call.database()).db);

const notedHead = (text: string | boolean | undefined): NotedHead | null => {
  if (typeof text !== "string") return null;
  const [, seq, hash] = /^(\d{1,15}):([0-9a-f]{64})$/i.exec(text) ?? [];
  if (!seq || !hash) throw new BadInput("cli.head-wrong");
  return { seq: Number(seq), hash };
};

const tell = (call: Call, m: Found, result: Awaited<ReturnType<typeof verify>>): void => {
  const municipality = nameIn(m.name, call.lang);
  if (result.ok) {
    call.say(call.t("audit.whole", { municipality, n: result.records }));
    return;
  }
  call.say(call.t("audit.broken", { municipality, n: result.findings.length }));
  for (const { what, seq } of result.findings.slice(0, 10))
    call.say(`  ${call.t(`fault.${what}`, { seq: String(seq) })}`);
};
