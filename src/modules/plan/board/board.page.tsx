import { useActionData, useLoaderData } from "react-router";
import type { ActionArgs, LoaderArgs } from "../../../platform/http/page.ts";
import { formOf, paramOf } from "../../../platform/http/page.ts";
import { refusalText } from "../../../platform/i18n/index.ts";
import {
  Button,
  Card,
  Empty,
  Facts,
  Field,
  Figure,
  Form,
  LinkButton,
  Notice,
  Select,
} from "../../../platform/ui/index.ts";
import { decide } from "../scenario/actions.server.ts";
import { headOf, scenarioAt } from "../scenario/page.server.ts";
import { AssumedNotice } from "./assumed.tsx";
import { boardOf } from "./board.server.ts";
import { willOf } from "./decisions.server.ts";
import { addressOfScenario, ScenarioPage } from "./head.tsx";
import { LeftOut } from "./left-out.tsx";
import { Change, People } from "./loads.tsx";
import moves from "./moves.js?url";
import { groupings } from "./rules-board.ts";
import { texts } from "./texts/index.ts";
import { PlanTable, Timeline } from "./timeline.tsx";

export async function loader({ request, context, params }: LoaderArgs) {
  const { act, scenario, standing } = await scenarioAt(context, params);
  const asked = new URL(request.url).searchParams.get("by");
  const by = groupings.find(one => one === asked) ?? "purpose";
  return {
    lang: act.lang,
    head: await headOf(act, scenario, standing),
    board: await boardOf(act, scenario, standing, by),
  };
}

/** What was moved by hand, with keys or by dragging: a decision like any other. */
export async function action({ request, context, params }: ActionArgs) {
  const { act, scenario } = await scenarioAt(context, params);
  const { values } = await formOf(request);
  const decided = await decide(act, paramOf(params, "id"), values.initiative ?? "", willOf(values, scenario));
  return { errors: decided.ok ? [] : [{ field: "", text: refusalText(decided.refusal, act.lang) }] };
}

export default function Board() {
  const { lang, head, board } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(lang);
  const at = addressOfScenario(head.id);
  return (
    <ScenarioPage head={head} view="plan" lead={head.note || t("board.lead")} errors={sent?.errors}>
      {board.plan ? (
        <>
          <Facts facts={board.plan.facts} />
          <AssumedNotice assumed={board.plan.assumed} room={`${at}/room`} />
          {board.plan.stale && (
            <Notice tone="warm" title={t("board.stale")}>
              {t("board.stale.why")}
            </Notice>
          )}
          <Figure
            title={t("timeline.title")}
            source={t("timeline.source")}
            id="timeline"
            table={<PlanTable calendar={board.calendar} groups={board.plan.groups} at={at} />}
          >
            <Form method="get" inline auto>
              <Field name="by" label={t("timeline.by")}>
                <Select
                  value={board.by}
                  options={groupings.map(value => ({ value, label: t(`by.${value}`) }))}
                />
              </Field>
              <Button>{t("timeline.show")}</Button>
            </Form>
            <Timeline
              calendar={board.calendar}
              groups={board.plan.groups}
              at={at}
              mayMove={!head.mayNotPlan}
            />
          </Figure>
          <MovedByHand at={at} lang={lang} />
          <LeftOut left={board.plan.left} at={at} lang={lang} />
          <People calendar={board.calendar} roles={board.plan.roles} />
          <Change calendar={board.calendar} units={board.plan.units} at={at} />
        </>
      ) : (
        <NoPlan why={board.none} at={at} lang={lang} mayNot={head.mayNotPlan} />
      )}
    </ScenarioPage>
  );
}

type Data = Awaited<ReturnType<typeof boardOf>>;
type Lang = Parameters<typeof texts>[0];

/** What a move would do, told while one moves; the browser shows and fills it. Without script each initiative has its page. */
const MovedByHand = ({ at, lang }: { at: string; lang: Lang }) => {
  const t = texts(lang);
  return (
    <>
      <script src={moves} defer />
      <form method="post" action={at} className="card moved" data-moved="" hidden>
        <h2>{t("moved.title")}</h2>
        <div data-moved-told="" aria-live="polite" />
        <input type="hidden" name="initiative" />
        <input type="hidden" name="will" />
        <div className="actions">
          <button type="submit" className="ds-button" data-variant="primary" data-moved-if="holds">
            {t("moved.take")}
          </button>
          <button type="submit" className="ds-button" data-variant="secondary" data-moved-if="breaks">
            {t("do.pin-and-search")}
          </button>
          <button type="button" className="ds-button" data-variant="tertiary" data-moved-drop="">
            {t("moved.drop")}
          </button>
        </div>
      </form>
    </>
  );
};

const NoPlan = ({
  why,
  at,
  lang,
  mayNot,
}: {
  why: Data["none"];
  at: string;
  lang: Lang;
  mayNot: string | undefined;
}) => {
  const t = texts(lang);
  if (why.impossible) {
    const { conflict, shortest } = why.impossible;
    return (
      <Card title={t("none.impossible")}>
        <Notice tone="bad">{conflict ? conflict.sentences.join(" ") : t("none.unexplained")}</Notice>
        {conflict && !shortest && <p>{t("none.longer")}</p>}
        <ul>
          {conflict?.initiatives.map(({ id, name }) => (
            <li key={id}>
              <a href={`${at}/initiatives/${id}`}>{name}</a>
            </li>
          ))}
        </ul>
        <ul className="ways">
          <li>
            <a className="ds-button" data-variant="primary" href={`${at}/studies/relax`}>
              {t("study.relax")}
            </a>
            <small>{t("study.relax.lead")}</small>
          </li>
          {conflict?.room && (
            <li>
              <a className="ds-button" data-variant="secondary" href={`${at}/room`}>
                {t("tool.room")}
              </a>
              <small>{t("none.room")}</small>
            </li>
          )}
          {conflict?.decisions && (
            <li>
              <a className="ds-button" data-variant="secondary" href={`${at}/history`}>
                {t("view.history")}
              </a>
              <small>{t("none.decisions")}</small>
            </li>
          )}
        </ul>
      </Card>
    );
  }
  if (why.broken.length > 0)
    return (
      <Card title={t("none.broken")}>
        <p>{t("none.broken.why")}</p>
        <ul>
          {why.broken.map(sentence => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {why.brokenMore > 0 && <p>{t("none.more", { n: why.brokenMore })}</p>}
        <div className="actions">
          <SearchNow at={at} lang={lang} mayNot={mayNot} label={t("tool.again")} />
          <LinkButton href={`${at}/history`}>{t("none.undo")}</LinkButton>
        </div>
      </Card>
    );
  return (
    <Empty title={t("none.title")} time={t("none.time")}>
      <p>{t("none.lead", { n: why.initiatives, duties: why.duties })}</p>
      {why.tried && <p>{t("none.tried")}</p>}
      <SearchNow at={at} lang={lang} mayNot={mayNot} label={t("tool.search")} />
    </Empty>
  );
};

const SearchNow = (props: { at: string; lang: Lang; mayNot: string | undefined; label: string }) => (
  <Form action={`${props.at}/search`} inline>
    <input type="hidden" name="seconds" value="30" />
    <input type="hidden" name="seed" value="1" />
    <Button kind="primary" name="step" value="start" disabledBecause={props.mayNot}>
      {props.label}
    </Button>
  </Form>
);
