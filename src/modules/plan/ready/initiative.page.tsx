import { redirect, useActionData, useLoaderData } from "react-router";
import { isId } from "../../../kernel/ids.ts";
import { addQuarters, isQuarter, quarterOf } from "../../../kernel/quarter.ts";
import {
  type ActionArgs,
  formOf,
  type LoaderArgs,
  notFound,
  paramOf,
  refusedAt,
  staffOf,
} from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import {
  Actions,
  Button,
  Card,
  errorOf,
  Field,
  Form,
  LinkButton,
  Notice,
  Page,
  Select,
  Work,
} from "../../../platform/ui/index.ts";
import { landscapeOf, titleOf } from "../../landscape/index.server.ts";
import {
  expectationsAddress,
  expectationsLabel,
  type Purpose,
  purposeName,
  purposes,
} from "../../purpose/index.ts";
import { mayNotPlan } from "../page.server.ts";
import { type Level, levels } from "../purpose-weight/rules-purpose.ts";
import { texts } from "../texts/index.ts";
import { answerFor, exclude } from "./actions.server.ts";
import { portfolioOf } from "./portfolio.server.ts";
import { askedOf } from "./reads.server.ts";
import { toldLacking } from "./told-lacking.ts";
import { openInitiatives } from "./wishes.ts";

const ahead = 16;

export async function loader({ context, params }: LoaderArgs) {
  const act = staffOf(context);
  const { lang } = act;
  const f = formats(lang);
  const t = texts(lang);
  const id = paramOf(params, "id");
  const landscape = await landscapeOf(act);
  if (landscape.byId.get(id)?.noun !== "initiative") throw notFound();
  const [ready, asked] = await Promise.all([portfolioOf(act), askedOf(act)]);
  const gives = asked.contributions.get(id) ?? {};
  const out = asked.exclusions.flatMap(([one, other]) => (one === id ? [other] : other === id ? [one] : []));
  const notBefore = asked.notBefore.get(id) ?? "";
  const next = addQuarters(quarterOf(act.today), 1);
  const quarters = Array.from({ length: ahead }, (_, n) => addQuarters(next, n));
  return {
    lang,
    id,
    because: mayNotPlan(act),
    title: titleOf(landscape, id),
    planned: ready.portfolio?.initiatives.some(one => one.id === id) ?? false,
    lacking: ready.lacking.filter(one => one.initiative === id).map(one => toldLacking(one, landscape, lang)),
    levels: Object.entries(levels).map(([level, points]) => ({
      value: String(points),
      label: t(`level.${level as Level}`),
    })),
    purposes: purposes.map(purpose => ({
      purpose,
      name: purposeName(purpose, lang),
      points: gives[purpose] === undefined ? "" : String(gives[purpose]),
    })),
    notBefore,
    // One set long ago stays choosable, so that saving does not drop it.
    quarters: [...new Set([...(notBefore ? [notBefore] : []), ...quarters])]
      .sort()
      .map(value => ({ value, label: f.quarter(value) })),
    excluded: out.map(other => ({ id: other, name: titleOf(landscape, other) })),
    others: openInitiatives(landscape)
      .filter(one => one.id !== id && !out.includes(one.id))
      .map(one => ({ value: one.id, label: titleOf(landscape, one.id) }))
      .sort((a, b) => f.compare(a.label, b.label)),
  };
}

export async function action({ request, context, params }: ActionArgs) {
  const act = staffOf(context);
  const id = paramOf(params, "id");
  if ((await landscapeOf(act)).byId.get(id)?.noun !== "initiative") throw notFound();
  const { values } = await formOf(request);
  const other = values.other ?? "";
  if ((values.do === "exclude" || values.do === "allow") && !isId(other))
    return refusedAt(act, values, "other", { code: "plan.initiative-chosen" });
  const done =
    values.do === "exclude" || values.do === "allow"
      ? await exclude(act, [id, other], values.do)
      : await answerFor(act, id, {
          benefits: benefitsTyped(values),
          notBefore: quarterTyped(values.notBefore),
        });
  if (done.ok) throw redirect(`/plan/initiatives/${id}`);
  return refusedAt(act, values, "", done.refusal);
}

/** Only the steps that were offered: anything else is no answer. */
const benefitsTyped = (values: Readonly<Record<string, string>>): Partial<Record<Purpose, number>> =>
  Object.fromEntries(
    purposes.flatMap(purpose => {
      const points = Object.values(levels).find(n => String(n) === values[purpose]);
      return points === undefined ? [] : [[purpose, points]];
    }),
  );

const quarterTyped = (typed: string | undefined): string | null => (typed && isQuarter(typed) ? typed : null);

export default function InitiativePage() {
  const data = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(data.lang);
  const { id, because } = data;
  return (
    <Page
      title={data.title}
      lead={t("asked.lead")}
      crumbs={[
        { label: t("plan"), href: "/plan" },
        { label: t("ready.title"), href: "/plan/initiatives" },
      ]}
      tools={
        <>
          <LinkButton href={`/landscape/initiatives/${id}`}>{t("asked.in-landscape")}</LinkButton>
          <LinkButton href={expectationsAddress(id)}>{expectationsLabel(data.lang)}</LinkButton>
        </>
      }
      errors={sent?.errors}
    >
      {data.lacking.length > 0 ? (
        <Card title={t(data.planned ? "asked.noted" : "asked.out")}>
          <Work items={data.lacking.map(({ text, href }) => ({ label: text, href }))} />
        </Card>
      ) : (
        <Notice tone="ok" title={t("asked.ready")} />
      )}
      <Card title={t("asked.gives")}>
        <p>{t("asked.gives-why")}</p>
        <Form>
          {data.purposes.map(({ purpose, name, points }) => (
            <Field key={purpose} name={purpose} label={name}>
              <Select value={sent?.values[purpose] ?? points} empty={t("level.none")} options={data.levels} />
            </Field>
          ))}
          <Field
            name="notBefore"
            label={t("asked.not-before")}
            why={t("asked.not-before-why")}
            required={false}
          >
            <Select
              value={sent?.values.notBefore ?? data.notBefore}
              empty={t("asked.at-once")}
              options={data.quarters}
            />
          </Field>
          <Actions>
            <Button kind="primary" disabledBecause={because}>
              {t("save")}
            </Button>
          </Actions>
        </Form>
        <p className="src">{t("asked.source")}</p>
      </Card>
      <Card title={t("asked.excludes")}>
        <p>{t("asked.excludes-why")}</p>
        {data.excluded.map(one => (
          <Form inline key={one.id}>
            <input type="hidden" name="other" value={one.id} />
            <a href={`/plan/initiatives/${one.id}`}>{one.name}</a>
            <Button kind="quiet" name="do" value="allow" disabledBecause={because}>
              {t("asked.allow")}
            </Button>
          </Form>
        ))}
        <Form>
          <Field name="other" label={t("asked.other")} error={errorOf(sent, "other")}>
            <Select value={sent?.values.other} empty="–" options={data.others} />
          </Field>
          <Actions>
            <Button name="do" value="exclude" disabledBecause={because}>
              {t("asked.exclude")}
            </Button>
          </Actions>
        </Form>
      </Card>
    </Page>
  );
}
