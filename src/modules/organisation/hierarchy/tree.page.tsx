import "../organisation.css";
import type { ReactNode } from "react";
import type { Day } from "../../../kernel/period.ts";
import type { Act } from "../../../platform/act.ts";
import type { LoaderArgs } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import {
  Button,
  DateInput,
  Empty,
  Facts,
  Field,
  Form,
  LinkButton,
  Page,
  Pill,
  Select,
  TextInput,
  useFormats,
  useLang,
} from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import { becauseOf, dayIn, readerOf } from "../page.ts";
import { mayChange, mayImport } from "../policy.ts";
import { countOrganisation } from "../responsibility/reads.server.ts";
import { texts } from "../texts/index.ts";
import { type UnitLine, unitsAsKnownAt, unitsAsOf } from "../unit/reads.server.ts";
import { hierarchies, isHierarchy } from "./rules.ts";

export const meta = ({ loaderData }: { loaderData?: { title: string } }) => [{ title: loaderData?.title }];

export async function loader({ request, context }: LoaderArgs) {
  const act = readerOf(context);
  const url = new URL(request.url);
  const on = dayIn(url, "on", act.today);
  const known = dayIn(url, "known", act.today);
  const asked = url.searchParams.get("hierarchy");
  const hierarchy = isHierarchy(asked) ? asked : "line";
  const units =
    known < act.today ? await unitsAsKnownAt(act, on, known, hierarchy) : await unitsAsOf(act, on, hierarchy);
  return {
    lang: act.lang,
    title: titleOf(act, on),
    on,
    known,
    today: act.today,
    hierarchy,
    search: (url.searchParams.get("q") ?? "").trim().slice(0, 200),
    units,
    counts: await countOrganisation(act, on),
    mayNot: { change: becauseOf(mayChange(act), act), import: becauseOf(mayImport(act), act) },
  };
}
type Data = Awaited<ReturnType<typeof loader>>;

const titleOf = (act: Act, on: Day): string => {
  const t = texts(act.lang);
  const day = formats(act.lang).day(on);
  if (on === act.today) return t("tree.title.now");
  return on > act.today ? t("tree.title.ahead", { day }) : t("tree.title", { day });
};

export default function Tree({ loaderData: data }: { loaderData: Data }) {
  const t = texts(useLang());
  return (
    <Page
      title={data.title}
      lead={t("tree.lead")}
      tools={
        <>
          <LinkButton href={addresses.newUnit()} disabledBecause={data.mayNot.change}>
            {t("unit.new")}
          </LinkButton>
          <LinkButton href={addresses.import} disabledBecause={data.mayNot.import}>
            {t("import.link")}
          </LinkButton>
        </>
      }
    >
      <Counts data={data} />
      <Asked data={data} />
      {data.units.length === 0 ? <Nothing data={data} /> : <Units data={data} />}
      <ul className="exports">
        {["csv", "xlsx", "json"].map(format => (
          <li key={format}>
            <a href={addresses.export(`units.${format}`, data.on)} download>
              {t("export.units", { format: format.toUpperCase() })}
            </a>
          </li>
        ))}
      </ul>
    </Page>
  );
}

const Counts = ({ data: { counts } }: { data: Data }) => {
  const t = texts(useLang());
  const f = useFormats();
  const figure = (n: number) => f.number(n);
  return (
    <Facts
      facts={[
        { figure: figure(counts.units), words: t("counts.units", { n: counts.units }) },
        {
          figure: figure(counts.people),
          words: t("counts.people", { n: counts.people }),
          href: addresses.people(),
        },
        {
          figure: figure(counts.vacant),
          words: t("counts.vacant", { n: counts.vacant, all: counts.positions }),
        },
        {
          figure: figure(counts.planned),
          words: t("counts.planned", { n: counts.planned }),
          href: addresses.planned,
        },
      ]}
    />
  );
};

const Asked = ({ data }: { data: Data }) => {
  const t = texts(useLang());
  return (
    <Form method="get" action="/organisation" inline auto>
      <Field name="on" label={t("tree.on")}>
        <DateInput value={data.on} />
      </Field>
      <Field name="hierarchy" label={t("tree.hierarchy")}>
        <Select
          value={data.hierarchy}
          options={hierarchies.map(one => ({ value: one, label: t(`hierarchy.${one}`) }))}
        />
      </Field>
      <Field name="q" label={t("tree.search")}>
        <TextInput type="search" value={data.search} />
      </Field>
      <Field name="known" label={t("tree.known")} why={t("tree.known.why")}>
        <DateInput value={data.known} max={data.today} />
      </Field>
      <Button>{t("tree.show")}</Button>
    </Form>
  );
};

const Nothing = ({ data }: { data: Data }) => {
  const t = texts(useLang());
  if (data.hierarchy !== "line" || data.on !== data.today)
    return <Empty title={t("tree.none-then")}>{t("tree.none-then.what")}</Empty>;
  return (
    <Empty
      title={t("tree.empty")}
      time={t("tree.empty.time")}
      ways={[
        { label: t("import.link"), href: addresses.import, note: t("tree.empty.import") },
        { label: t("unit.new"), href: addresses.newUnit(), note: t("tree.empty.hand") },
      ]}
    >
      <p>{t("tree.empty.what")}</p>
    </Empty>
  );
};

const Units = ({ data }: { data: Data }) => {
  const t = texts(useLang());
  if (data.search) return <Found data={data} />;
  const below = new Map<string | null, UnitLine[]>();
  const ids = new Set(data.units.map(unit => unit.id));
  for (const unit of data.units) {
    // A parent that was not known then leaves its children at the top, where they are seen.
    const parent = unit.parent !== null && ids.has(unit.parent) ? unit.parent : null;
    const known = below.get(parent);
    if (known) known.push(unit);
    else below.set(parent, [unit]);
  }
  // A function and not a part: 1,200 units are drawn at once.
  const branch = (unit: UnitLine, depth: number): ReactNode => {
    const children = below.get(unit.id);
    const type = unit.type === "department" ? "" : t(`unit-type.${unit.type}`);
    const link = <a href={addresses.unit(unit.id, data.on)}>{unit.name}</a>;
    if (!children)
      return (
        <li key={unit.id}>
          {link} <small>{type}</small>
        </li>
      );
    return (
      <li key={unit.id}>
        <details open={depth < 2}>
          <summary>
            {link}{" "}
            <small>{[type, t("tree.below", { n: children.length })].filter(Boolean).join(" · ")}</small>
          </summary>
          <ul>{children.map(child => branch(child, depth + 1))}</ul>
        </details>
      </li>
    );
  };
  return <ul className="tree card">{(below.get(null) ?? []).map(unit => branch(unit, 0))}</ul>;
};

const UnitLink = ({ unit, on }: { unit: UnitLine; on: string }) => {
  const t = texts(useLang());
  return (
    <>
      <a href={addresses.unit(unit.id, on)}>{unit.name}</a>
      {unit.type !== "department" && (
        <>
          {" "}
          <Pill tone="neutral">{t(`unit-type.${unit.type}`)}</Pill>
        </>
      )}
    </>
  );
};

const Found = ({ data }: { data: Data }) => {
  const t = texts(useLang());
  const byId = new Map(data.units.map(unit => [unit.id, unit]));
  const sought = data.search.toLocaleLowerCase(data.lang);
  const found = data.units.filter(unit => unit.name.toLocaleLowerCase(data.lang).includes(sought));
  const path = (unit: UnitLine): string => {
    const names: string[] = [];
    for (let at = byId.get(unit.parent ?? ""); at && names.length < 12; at = byId.get(at.parent ?? ""))
      names.unshift(at.name);
    return names.join(" › ");
  };
  return (
    <section className="card">
      <h2>{t("tree.found", { n: found.length, search: data.search })}</h2>
      <ul>
        {found.slice(0, 200).map(unit => (
          <li key={unit.id}>
            <UnitLink unit={unit} on={data.on} />
            <br />
            <small className="soft">{path(unit)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
};
