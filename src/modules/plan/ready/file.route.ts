import { type LoaderArgs, notFound, paramOf, staffOf } from "../../../platform/http/page.ts";
import { fixedBegun, withBegun } from "../scenario/rules.ts";
import { portfolioWorkbook } from "../workbook/write.ts";
import { portfolioOf } from "./portfolio.server.ts";

const types: Record<string, string> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json",
};

/** /plan/portfolio/portfolio.FORMAT: the municipality's planning problem as `samsyn plan` reads it. */
export async function loader({ context, params }: LoaderArgs) {
  const act = staffOf(context);
  const format = /^portfolio\.(xlsx|json)$/.exec(paramOf(params, "file"))?.[1];
  if (!format) throw notFound();
  const { portfolio: own, begun } = await portfolioOf(act);
  if (!own) throw notFound();
  const portfolio = withBegun({ portfolio: own, begun, fixed: fixedBegun(own, begun) });
  const body =
    format === "json"
      ? JSON.stringify(portfolio, null, 1)
      : await portfolioWorkbook(portfolio, act.lang, begun);
  return new Response(body as BodyInit, {
    headers: {
      "content-type": types[format]!,
      "content-disposition": `attachment; filename="portfolio.${format}"`,
      "x-content-type-options": "nosniff",
    },
  });
}
