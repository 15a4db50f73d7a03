import { type LoaderArgs, notFound, paramOf } from "../../../platform/http/page.ts";
import { refusalText } from "../../../platform/i18n/index.ts";
import { moved } from "../explain/rules-moved.ts";
import { toldMoved } from "../explain/told.ts";
import { promisedStart } from "../promise/bound.server.ts";
import { scenarioAt } from "../scenario/page.server.ts";
import { periodText } from "./period.ts";
import { texts } from "./texts/index.ts";

/** What a move would break and cost, told in sentences: asked while a bar is moved. */
export async function loader({ context, params }: LoaderArgs) {
  const { act, scenario, standing } = await scenarioAt(context, params);
  const { portfolio } = scenario;
  const one = portfolio.initiatives.find(({ id }) => id === paramOf(params, "initiative"));
  const to = Number(paramOf(params, "start"));
  if (!one || !standing.result || !Number.isInteger(to) || to < 0 || to >= portfolio.calendar.periods)
    throw notFound();
  if (scenario.begun.includes(one.id) && to !== one.earliest) {
    const told = refusalText({ code: "plan.begun", values: { name: one.name } }, act.lang);
    return Response.json({ holds: false, told: [told] });
  }
  const then = moved(portfolio, standing.result.starts, one.id, to, standing.best ?? undefined);
  const promised = await promisedStart(act, scenario, one.id);
  return Response.json({
    holds: then.newBreaches.length === 0,
    told: [
      `${one.name}: ${periodText(portfolio.calendar, to, act.lang)}.`,
      ...(promised === null || promised === to
        ? []
        : [
            texts(act.lang)("keeping.moved", {
              period: periodText(portfolio.calendar, promised, act.lang),
            }),
          ]),
      ...shortened(toldMoved(portfolio, then, act.lang), then.newBreaches.length, act.lang),
    ],
  });
}

/** So much that breaks is told while one moves; the page of the initiative tells all. */
const most = 3;

const shortened = (sentences: readonly string[], breaks: number, lang: Parameters<typeof texts>[0]) =>
  breaks <= most
    ? sentences
    : [
        ...sentences.slice(0, 1 + most),
        texts(lang)("none.more", { n: breaks - most }),
        ...sentences.slice(1 + breaks),
      ];
