import { fetchFigures } from "../../modules/facts/index.server.ts";
import { BadInput, type Call, type Command, NotNow } from "./command.ts";
import { chosenMunicipality, operatorAct } from "./municipality.server.ts";

/** Fetches newer public figures from a statistical office, for all municipalities here. */
export const fetchCommand: Command = {
  name: "fetch",
  about: "about.fetch",
  takes: ["OFFICE"],
  exit: "help.exit.fetch",
  options: {
    municipality: { type: "string", about: "option.municipality", value: "CODE" },
    subject: { type: "string", about: "option.subject", value: "NAME" },
    table: { type: "string", about: "option.table", value: "ID" },
    years: { type: "string", about: "option.years", value: "NUMBER" },
    address: { type: "string", about: "option.address", value: "URL" },
  },
  run: async call => {
    const { subject, table, address, years } = call.options;
    const act = await operatorAct(call, await chosenMunicipality(call));
    const result = await fetchFigures(
      act,
      {
        office: call.typed.OFFICE ?? "",
        ...(typeof subject === "string" ? { subject } : {}),
        ...(typeof table === "string" ? { table } : {}),
        base: typeof address === "string" ? addressIn(address) : settled(call),
        ...(typeof years === "string" ? { years: Number(years) } : {}),
      },
      (step, steps) => call.progress(call.t("fetch.step", { step: step + 1, steps })),
    );
    if (!result.ok) {
      const { code, values } = result.refusal;
      if (["series.no-office", "series.no-subject", "series.years"].includes(code))
        throw new BadInput(code, values);
      // What an office answers, or does not, is no fault of what was typed.
      throw new NotNow(result.refusal);
    }
    call.answer(result.value);
    return told(call, result.value);
  },
};

/** Where this installation asks the office; undefined where it says nothing of it, null where it asks it for nothing. */
const settled = ({ settings, typed }: Call): string | null | undefined =>
  settings.offices ? (settings.offices.get(typed.OFFICE ?? "") ?? null) : undefined;

const addressIn = (text: string): string => {
  if (!/^https?:/.test(text) || !URL.canParse(text))
    throw new BadInput("cli.address-wrong", { address: text });
  return text;
};

const told = (call: Call, { outcome, table, tables = [], year, difference }: Fetched): number => {
  if (outcome === "which") {
    for (const one of tables) call.say(`  ${one.id}  ${one.title}`);
    throw new BadInput("cli.which-table", { n: tables.length });
  }
  const words = { year: String(year ?? ""), table: table?.title ?? "" };
  call.say(
    difference
      ? call.t("fetch.kept", { ...words, added: difference.added, revised: difference.revised })
      : call.t("fetch.nothing-new", words),
  );
  return 0;
};

type Fetched = Extract<Awaited<ReturnType<typeof fetchFigures>>, { ok: true }>["value"];
