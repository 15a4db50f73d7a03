import { nameIn } from "../../../../kernel/lang.ts";
import type { LoaderArgs, RouteHandle } from "../../../../platform/http/page.ts";
import { chartOf } from "../../chart/chart.ts";
import { figureCsv, figureMetadata } from "./file.ts";
import { figureAt, questionOf } from "./read.server.ts";
import { groupsAsked } from "./rules-rows.ts";

/** Open to all, from the hour of its release. */
export const handle: RouteHandle = { public: true };

/** The siblings of a figure's address: `.csv`, `.metadata.json` and `.svg`. */
export async function loader(args: LoaderArgs) {
  const { request, context } = args;
  const { lang, house } = context;
  const { release, published, item } = await figureAt(args);
  const { facts, questionnaire, wordings } = published;
  const { pathname, searchParams } = new URL(request.url);
  const groups = groupsAsked(facts, searchParams.getAll("group"));
  const name = item.replace(/[^A-Za-z0-9._-]/g, "-");
  const answer = (body: string, type: string, file: string) =>
    new Response(body, {
      headers: {
        "content-type": type,
        "content-disposition": `inline; filename="${file}"`,
        "x-content-type-options": "nosniff",
        "cache-control": "public, max-age=300",
      },
    });
  if (pathname.endsWith(".csv"))
    return answer(figureCsv(facts, item, lang), "text/csv; charset=utf-8", `${name}.csv`);
  if (pathname.endsWith(".svg")) {
    const svg = chartOf(facts, item, lang, groups.length > 0 ? { groups } : {});
    return answer(svg, "image/svg+xml", `${name}.svg`);
  }
  const { line, above } = questionOf(questionnaire, facts, item, lang);
  const address = `${house}/releases/${release.id}`;
  const metadata = figureMetadata(
    facts,
    {
      url: `${encodeURIComponent(item)}.csv`,
      title: line,
      question: [...above, line],
      publisher: nameIn(release.publisherName, lang),
      release: address,
      hash: release.hash,
      wording: wordings.find(({ id }) => id === item.split("#")[0])?.hash ?? null,
      issued: release.dueAt.toISOString(),
      table: `${house}/api/v2/tables/${release.id}`,
    },
    lang,
  );
  return answer(JSON.stringify(metadata, null, 1), "application/json", `${name}.metadata.json`);
}
