import { redirect, useActionData, useLoaderData } from "react-router";
import { quarterOf } from "../../../kernel/quarter.ts";
import { inOrder } from "../../../kernel/text.ts";
import { read } from "../../../platform/act.ts";
import { namesOf } from "../../../platform/audit/index.server.ts";
import { allowed, becauseOf } from "../../../platform/auth/index.ts";
import {
  type ActionArgs,
  formOf,
  type LoaderArgs,
  listOf,
  refusedWith,
  staffOf,
  withinPages,
} from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import {
  Actions,
  Button,
  Card,
  DataTable,
  errorOf,
  Field,
  Form,
  Notice,
  Page,
  Select,
  TextInput,
} from "../../../platform/ui/index.ts";
import { labelsOf } from "../register/labels.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { titleOf } from "../register/title.ts";
import { texts as viewTexts } from "../texts/index.ts";
import { maySetCapacity, quartersToChoose, setLimit } from "./actions.server.ts";
import { limitSource } from "./show.ts";
import { texts } from "./texts/index.ts";

/** So many objections are named here; the others are where who answers looks for work. */
const objectionsShown = 20;

export async function loader({ request, context }: LoaderArgs) {
  const act = staffOf(context);
  const { lang } = act;
  const f = formats(lang);
  const t = texts(lang);
  const landscape = await landscapeOf(act);
  const list = listOf(request, { sort: ["unit", "from"], filters: ["unit"] });
  const asked = landscape.units.has(list.filters.unit ?? "") ? list.filters.unit! : null;
  const rows = landscape.changeLimits
    .filter(({ unit }) => !asked || unit === asked || unit === null)
    .map(limit => ({ ...limit, name: limit.unit ? titleOf(landscape, limit.unit) : null }))
    .sort((a, b) => {
      const [day, name] = [inOrder(a.from, b.from), f.compare(a.name ?? "", b.name ?? "")];
      return list.sort === "from" ? day || name : name || day;
    });
  if (list.descending) rows.reverse();
  withinPages(list, rows.length);
  const shown = rows.slice(list.skip, list.skip + list.size);
  const who = await read(act, tx =>
    namesOf(
      tx,
      shown.map(({ by }) => by),
    ),
  );
  const open = landscape.objections;
  return {
    lang,
    list,
    asked,
    openObjections: open.length,
    contested: open.slice(0, objectionsShown).map(({ id, unit, name, position }) => ({
      ...{ id, unit, name, position, unitName: titleOf(landscape, unit) },
    })),
    because: becauseOf(allowed(act, maySetCapacity), act),
    source: limitSource(landscape, [quarterOf(act.today)], lang),
    unit: asked ? (labelsOf(landscape, "unit").of.get(asked) ?? "") : "",
    quarters: quartersToChoose(act).map(value => ({ value, label: f.quarter(value) })),
    total: rows.length,
    rows: shown.map(({ unit, name, from, points, why, by, on }) => ({
      key: `${unit ?? ""} ${from}`,
      unitId: unit,
      unit: name ?? t("limit.all"),
      points: points === null ? t(unit ? "limit.as-all" : "limit.as-guess") : f.number(points),
      from: f.quarter(from),
      why,
      who: t("set-by", { who: who.get(by) ?? "–", day: f.day(on) }),
    })),
  };
}

export async function action({ request, context }: ActionArgs) {
  const act = staffOf(context);
  const { values } = await formOf(request);
  const kept = await setLimit(act, values);
  if (kept.ok) throw redirect("/landscape/change-limits");
  return refusedWith(act, values, kept.refusals);
}

export default function ChangeLimits() {
  const data = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(data.lang);
  const tv = viewTexts(data.lang);
  return (
    <Page
      title={t("limit.title")}
      lead={`${t("limit.lead")} ${data.source}`}
      crumbs={[
        { label: tv("crumb.landscape"), href: "/landscape" },
        { label: tv("load.title"), href: "/landscape/load" },
      ]}
      errors={sent?.errors}
    >
      {data.contested.length > 0 && (
        <Notice tone="warm" title={t("contest.waiting", { n: data.openObjections })}>
          <ul>
            {data.contested.map(one => (
              <li key={one.id}>
                <a href={`/landscape/change-limits/${one.unit}#objections`}>{one.unitName}</a>: {one.name},{" "}
                {one.position}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {data.asked && (
        <p>
          <a href={`/landscape/change-limits/${data.asked}`}>{t("contest.link")}</a>
        </p>
      )}
      <Card title={t("limit.set")}>
        <Form>
          <Field
            name="unit"
            label={tv("kind.unit")}
            why={t("limit.unit-why")}
            error={errorOf(sent, "unit")}
            required={false}
          >
            <TextInput
              value={sent?.values.unit ?? data.unit}
              choices="/landscape/choices/unit"
              autoComplete="off"
            />
          </Field>
          <Field
            name="points"
            label={t("limit.points")}
            why={t("limit.points-why")}
            error={errorOf(sent, "points")}
          >
            <TextInput value={sent?.values.points ?? ""} size={4} inputMode="numeric" />
          </Field>
          <Field name="from" label={t("limit.from")} error={errorOf(sent, "from")}>
            <Select value={sent?.values.from ?? ""} options={data.quarters} />
          </Field>
          <Field name="why" label={t("limit.why")} error={errorOf(sent, "why")} required>
            <TextInput value={sent?.values.why ?? ""} />
          </Field>
          <Actions>
            <Button kind="primary" disabledBecause={data.because}>
              {t("limit.save")}
            </Button>
          </Actions>
        </Form>
      </Card>
      <Card title={t("limit.said")}>
        <DataTable
          caption={t("limit.said")}
          rows={data.rows}
          list={data.list}
          total={data.total}
          rowKey={row => row.key}
          empty={<p>{t("limit.none")}</p>}
          columns={[
            {
              key: "unit",
              label: tv("kind.unit"),
              sort: true,
              cell: row =>
                row.unitId ? <a href={`/landscape/change-limits/${row.unitId}`}>{row.unit}</a> : row.unit,
            },
            { key: "points", label: tv("load.points"), align: "end", cell: row => row.points },
            { key: "from", label: t("limit.from"), sort: true, cell: row => row.from },
            { key: "why", label: t("limit.why"), cell: row => row.why },
            { key: "who", label: t("limit.who"), cell: row => row.who },
          ]}
        />
      </Card>
    </Page>
  );
}
