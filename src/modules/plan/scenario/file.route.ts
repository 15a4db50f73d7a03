import { type LoaderArgs, notFound, paramOf, staffOf } from "../../../platform/http/page.ts";
import { planWorkbook } from "../workbook/plan.ts";
import { templateWorkbook } from "../workbook/template.ts";
import { portfolioWorkbook } from "../workbook/write.ts";
import { scenarioAt } from "./page.server.ts";
import { withBegun } from "./rules.ts";

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const fileOf = (body: string | Uint8Array, type: string, name: string): Response =>
  new Response(typeof body === "string" ? body : new Uint8Array(body), {
    headers: { "content-type": type, "content-disposition": `attachment; filename="${name}"` },
  });

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
      return fileOf(await portfolioWorkbook(withBegun(scenario), act.lang), xlsx, file);
    case "plan.xlsx":
      if (!standing.result) throw notFound();
      return fileOf(await planWorkbook(withBegun(scenario), standing.result.starts, act.lang), xlsx, file);
    case "plan.json":
      if (!standing.result) throw notFound();
      return fileOf(JSON.stringify(standing.result, null, 1), "application/json", file);
    default:
      throw notFound();
  }
}
