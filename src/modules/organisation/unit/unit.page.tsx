import { isId } from "../../../kernel/ids.ts";
import { type LoaderArgs, notFound, paramOf } from "../../../platform/http/page.ts";
import {
  Button,
  Card,
  DataTable,
  DateInput,
  DescriptionList,
  Field,
  Form,
  Grid,
  LinkButton,
  Notice,
  Page,
  Pill,
  useFormats,
  useLang,
  Work,
} from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import { hierarchies } from "../hierarchy/rules.ts";
import { becauseOf, dayIn, readerOf } from "../page.ts";
import { PlannedList } from "../planned/planned-list.tsx";
import { mayAppoint, mayChange } from "../policy.ts";
import type { PositionLine } from "../position/reads.server.ts";
import type { Holding } from "../responsibility/reads.server.ts";
import { texts } from "../texts/index.ts";
import { Told } from "../told.tsx";
import { seeUnit } from "./reads.server.ts";
import { parentAttribute, type Unit } from "./rules.ts";

export const meta = ({ loaderData }: { loaderData?: { title: string } }) => [{ title: loaderData?.title }];

export async function loader({ request, context, params }: LoaderArgs) {
  const act = readerOf(context);
  const id = paramOf(params, "id");
  const url = new URL(request.url);
  const on = dayIn(url, "on", act.today);
  const sight = isId(id) ? await seeUnit(act, id, on) : null;
  if (!sight) throw notFound();
  const { names, ...rest } = sight;
  return {
    lang: act.lang,
    ...rest,
    title: sight.unit?.name ?? sight.slices.at(-1)?.value.name ?? texts(act.lang)("unit.never"),
    names: Object.fromEntries(names),
    on,
    today: act.today,
    told: url.searchParams.get("done"),
    mayNot: { change: becauseOf(mayChange(act), act), appoint: becauseOf(mayAppoint(act), act) },
  };
}
type Data = Awaited<ReturnType<typeof loader>>;

export default function UnitPage({ loaderData: data }: { loaderData: Data }) {
  const t = texts(useLang());
  return (
    <Page
      title={data.title}
      lead={t("unit.lead")}
      crumbs={[{ label: t("tree.link"), href: addresses.tree(data.on) }]}
      tools={<Tools data={data} />}
    >
      <Told what={data.told} />
      <When data={data} />
      {data.unit ? <There data={data} unit={data.unit} /> : <NotThen data={data} />}
      <Card title={t("planned.for-unit")}>
        <PlannedList planned={data.planned} names={data.names} none={t("planned.none-unit")} />
      </Card>
    </Page>
  );
}

const Tools = ({ data }: { data: Data }) => {
  const t = texts(useLang());
  const change = (what: "details" | "place" | "end" | "correct") => (
    <LinkButton href={addresses.changeUnit(data.id, what)} disabledBecause={data.mayNot.change}>
      {t(`unit.change.${what}`)}
    </LinkButton>
  );
  return (
    <>
      {change("details")}
      {change("place")}
      {change("end")}
      {change("correct")}
      <LinkButton kind="quiet" href={addresses.unitHistory(data.id, data.on)}>
        {t("history.link")}
      </LinkButton>
    </>
  );
};

const When = ({ data }: { data: Data }) => {
  const t = texts(useLang());
  return (
    <Form method="get" inline auto>
      <Field name="on" label={t("tree.on")}>
        <DateInput value={data.on} />
      </Field>
      <Button>{t("tree.show")}</Button>
    </Form>
  );
};

const NotThen = ({ data }: { data: Data }) => {
  const t = texts(useLang());
  const f = useFormats();
  return (
    <Notice tone="warm" title={t("unit.not-then", { day: f.day(data.on) })}>
      <ul>
        {data.slices.map(slice => (
          <li key={slice.from}>
            {slice.value.name}: {f.day(slice.from)} – {slice.to ? f.day(slice.to) : t("period.open")}
          </li>
        ))}
      </ul>
    </Notice>
  );
};

const There = ({ data, unit }: { data: Data; unit: Unit }) => (
  <>
    <Grid columns="two">
      <Managed data={data} />
      <Facts data={data} unit={unit} />
    </Grid>
    <Duties duties={data.duties} />
    <Positions data={data} />
    <Children data={data} />
  </>
);

const Managed = ({ data }: { data: Data }) => {
  const t = texts(useLang());
  const { manager } = data;
  return (
    <Card
      title={t("manager.title")}
      tools={
        <LinkButton
          kind="quiet"
          href={addresses.changeUnit(data.id, "manager")}
          disabledBecause={data.mayNot.appoint}
        >
          {t("unit.change.manager")}
        </LinkButton>
      }
    >
      {manager ? (
        <>
          <p>
            {manager.holding.person ? (
              <a href={addresses.person(manager.holding.person)}>
                <strong>{manager.holding.personName ?? t("person.erased")}</strong>
              </a>
            ) : (
              <Pill tone="warm">{t("position.vacant")}</Pill>
            )}
            {manager.holding.title && `, ${manager.holding.title}`}
          </p>
          {manager.inherited && (
            <p className="soft">
              {t("manager.inherited")}{" "}
              <a href={addresses.unit(manager.from, data.on)}>{data.names[manager.from]}</a>
            </p>
          )}
          {manager.holding.deputyName && <p>{t("manager.deputy", { name: manager.holding.deputyName })}</p>}
        </>
      ) : (
        <p>{t("manager.none")}</p>
      )}
    </Card>
  );
};

const Facts = ({ data, unit }: { data: Data; unit: Unit }) => {
  const t = texts(useLang());
  const plain = ["ean", "pNumber", "email", "phone", "address", "openingHours"] as const;
  return (
    <Card title={t("unit.facts")}>
      <DescriptionList
        items={[
          { term: t("attribute.type"), value: t(`unit-type.${unit.type}`) },
          ...hierarchies
            .map(hierarchy => ({ hierarchy, parent: unit[parentAttribute[hierarchy]] }))
            .filter(({ hierarchy, parent }) => hierarchy === "line" || parent !== null)
            .map(({ hierarchy, parent }) => ({
              term: t(`attribute.${parentAttribute[hierarchy]}`),
              value: parent ? (
                <a href={addresses.unit(parent, data.on)}>{data.names[parent] ?? parent}</a>
              ) : (
                t("unit.is-root")
              ),
            })),
          ...plain
            .filter(name => unit[name] !== null)
            .map(name => ({ term: t(`attribute.${name}`), value: unit[name] })),
          ...data.externalIds.map(one => ({ term: one.source, value: one.value })),
        ]}
      />
    </Card>
  );
};

const Duties = ({ duties }: { duties: readonly Holding[] }) => {
  const t = texts(useLang());
  const f = useFormats();
  if (duties.length === 0) return null;
  return (
    <Card title={t("responsibility.title")}>
      <DataTable
        caption={t("responsibility.title")}
        rows={duties}
        rowKey={duty => duty.id}
        columns={[
          {
            key: "kind",
            label: t("responsibility.kind"),
            cell: duty => t(`responsibility-kind.${duty.kind}`),
          },
          { key: "holder", label: t("responsibility.holder"), cell: duty => <Holder duty={duty} /> },
          { key: "deputy", label: t("responsibility.deputy"), cell: duty => duty.deputyName ?? "–" },
          { key: "from", label: t("column.from"), cell: duty => f.dayShort(duty.from) },
        ]}
      />
    </Card>
  );
};

const Holder = ({ duty }: { duty: Holding }) => {
  const t = texts(useLang());
  if (!duty.person)
    return (
      <Pill tone="warm">{duty.title ? `${duty.title}: ${t("position.vacant")}` : t("position.vacant")}</Pill>
    );
  return (
    <>
      <a href={addresses.person(duty.person)}>{duty.personName ?? t("person.erased")}</a>
      {duty.title && `, ${duty.title}`}
    </>
  );
};

const Positions = ({ data }: { data: Data }) => {
  const t = texts(useLang());
  const f = useFormats();
  return (
    <Card
      title={t("position.title-in-unit", { n: data.positions.length })}
      tools={
        <LinkButton kind="quiet" href={addresses.newPosition(data.id)} disabledBecause={data.mayNot.change}>
          {t("position.new")}
        </LinkButton>
      }
    >
      <DataTable
        caption={t("position.list")}
        rows={data.positions}
        rowKey={position => position.id}
        href={position => addresses.position(position.id)}
        columns={[
          { key: "title", label: t("attribute.title"), cell: (position: PositionLine) => position.title },
          {
            key: "person",
            label: t("attribute.person"),
            cell: position =>
              position.person ? (
                <a href={addresses.person(position.person)}>{position.personName ?? t("person.erased")}</a>
              ) : (
                <Pill tone="warm">{t("position.vacant")}</Pill>
              ),
          },
          { key: "type", label: t("attribute.type"), cell: position => t(`position-type.${position.type}`) },
          {
            key: "fraction",
            label: t("position.fraction"),
            align: "end",
            cell: position => f.percent(position.fraction / 100, 1),
          },
        ]}
      />
    </Card>
  );
};

const Children = ({ data }: { data: Data }) => {
  const t = texts(useLang());
  return (
    <Card
      title={t("unit.children", { n: data.children.length })}
      tools={
        <LinkButton kind="quiet" href={addresses.newUnit(data.id)} disabledBecause={data.mayNot.change}>
          {t("unit.new-below")}
        </LinkButton>
      }
    >
      {data.children.length > 0 && (
        <Work
          items={data.children.map(child => ({
            label: child.name,
            href: addresses.unit(child.id, data.on),
            note: t(`unit-type.${child.type}`),
          }))}
        />
      )}
    </Card>
  );
};
