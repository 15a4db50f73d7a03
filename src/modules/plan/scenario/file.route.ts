import type { Act } from "../../../platform/act.ts";
import { type LoaderArgs, notFound, paramOf, staffOf } from "../../../platform/http/page.ts";
import { choiceText, idOf, landscapeOf, nounNamed, textOf } from "../../landscape/index.server.ts";
import { labelOf } from "../portfolio/rules-calendar.ts";
import { planWorkbook, type Told } from "../workbook/plan.ts";
import { templateWorkbook } from "../workbook/template.ts";
import { columnName } from "../workbook/words.ts";
import { portfolioWorkbook } from "../workbook/write.ts";
import { scenarioAt } from "./page.server.ts";
import { type Scenario, withBegun } from "./rules.ts";

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const fileOf = (body: string | Uint8Array, type: string, name: string): Response =>
  new Response(typeof body === "string" ? body : new Uint8Array(body), {
    headers: { "content-type": type, "content-disposition": `attachment; filename="${name}"` },
  });

/** The register's own word for an initiative and its deadline; of one from a file, what the file says. */
const saidOf = async (act: Act, { portfolio }: Scenario): Promise<Told["saidOf"]> => {
  const landscape = await landscapeOf(act);
  const { lang } = act;
  return id => {
    const thing = landscape.byId.get(id)?.thing;
    const noun = nounNamed("initiative");
    if (thing && noun) {
      const status = textOf(thing, "status");
      return {
        status: status && choiceText(noun, "status", status, lang),
        deadline: idOf(thing, "deadline") ?? "",
      };
    }
    const one = portfolio.initiatives.find(each => each.id === id);
    return one?.mandatory
      ? { status: columnName("mandatory", lang), deadline: labelOf(portfolio.calendar, one.finishBy - 1) }
      : { status: "", deadline: "" };
  };
};

/** A workbook to start from, and a scenario's portfolio and plan to take along: they can be read again. */
export async function loader({ context, params }: LoaderArgs) {
  const file = paramOf(params, "file");
  if (params.id === undefined) {
    const { lang, now } = staffOf(context);
    if (file !== "template.xlsx") throw notFound();
    return fileOf(await templateWorkbook(lang, now), xlsx, file);
  }
  const { act, scenario, standing } = await scenarioAt(context, params);
  switch (file) {
    case "portfolio.json":
      return fileOf(JSON.stringify(withBegun(scenario), null, 1), "application/json", file);
    case "portfolio.xlsx":
      return fileOf(await portfolioWorkbook(withBegun(scenario), act.lang, scenario.begun), xlsx, file);
    case "plan.xlsx":
      if (!standing.result) throw notFound();
      return fileOf(
        await planWorkbook(withBegun(scenario), standing.result.starts, act.lang, {
          begun: scenario.begun,
          saidOf: await saidOf(act, scenario),
        }),
        xlsx,
        file,
      );
    case "plan.json":
      if (!standing.result) throw notFound();
      return fileOf(JSON.stringify(standing.result, null, 1), "application/json", file);
    default:
      throw notFound();
  }
}
