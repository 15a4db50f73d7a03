import { externalIdLine } from "../../../kernel/external-id.ts";
import { isId } from "../../../kernel/ids.ts";
import { type LoaderArgs, notFound, paramOf } from "../../../platform/http/page.ts";
import {
  Card,
  DataTable,
  DescriptionList,
  LinkButton,
  Notice,
  Page,
  Pill,
  useFormats,
  useLang,
} from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import { becauseOf, dayIn, readerOf } from "../page.ts";
import { PlannedList } from "../planned/planned-list.tsx";
import { mayChange } from "../policy.ts";
import { Carried } from "../responsibility/carried.tsx";
import { thingsNamed } from "../responsibility/things.server.ts";
import { texts } from "../texts/index.ts";
import { Told } from "../told.tsx";
import { When } from "../when.tsx";
import { seePosition } from "./reads.server.ts";
import { type Position, positionChanges } from "./rules.ts";

export async function loader({ request, context, params }: LoaderArgs) {
  const act = readerOf(context);
  const id = paramOf(params, "id");
  const url = new URL(request.url);
  const on = dayIn(url, "on", act.today);
  const sight = isId(id) ? await seePosition(act, id, on) : null;
  const there = sight?.position ?? sight?.slices.at(-1)?.value;
  if (!sight || !there) throw notFound();
  return {
    lang: act.lang,
    ...sight,
    things: await thingsNamed(
      act,
      sight.duties.map(duty => duty.object),
    ),
    there,
    title: `${there.title}, ${sight.names[there.unit] ?? ""}`,
    on,
    told: url.searchParams.get("done"),
    mayNot: becauseOf(mayChange(act), act),
  };
}
type Data = Awaited<ReturnType<typeof loader>>;

export default function PositionPage({ loaderData: data }: { loaderData: Data }) {
  const t = texts(useLang());
  const f = useFormats();
  const { there } = data;
  return (
    <Page
      title={data.title}
      lead={t("position.lead")}
      crumbs={[
        { label: data.names[there.unit] ?? t("kind.unit"), href: addresses.unit(there.unit, data.on) },
      ]}
      tools={
        <>
          {positionChanges.map(what => (
            <LinkButton
              key={what}
              href={addresses.change("position", data.id, what)}
              disabledBecause={data.mayNot}
            >
              {t(`position.change.${what}`)}
            </LinkButton>
          ))}
          <LinkButton kind="quiet" href={addresses.around(data.id)}>
            {t("around.link")}
          </LinkButton>
          <LinkButton kind="quiet" href={addresses.history("position", data.id, data.on)}>
            {t("history.link")}
          </LinkButton>
        </>
      }
    >
      <Told what={data.told} />
      <When on={data.on} />
      {data.position ? (
        <Now data={data} position={data.position} />
      ) : (
        <Notice tone="warm">{t("position.not-then", { day: f.day(data.on) })}</Notice>
      )}
      <Card title={t("position.when")}>
        <Held data={data} />
      </Card>
      <Carried duties={data.duties} me={[data.id]} things={data.things} unitNames={data.names} />
      <Card title={t("planned.for-position")}>
        <PlannedList
          planned={data.planned}
          names={data.names}
          none={t("planned.none-position")}
          cancel={data.mayNot ? undefined : on => addresses.cancelPlanned("position", data.id, on)}
        />
      </Card>
    </Page>
  );
}

const Holder = ({ data, person }: { data: Data; person: string | null }) => {
  const t = texts(useLang());
  return person ? (
    <a href={addresses.person(person, data.on)}>{data.names[person] || t("person.erased")}</a>
  ) : (
    <Pill tone="warm">{t("position.vacant")}</Pill>
  );
};

const Now = ({ data, position }: { data: Data; position: Position }) => {
  const t = texts(useLang());
  const f = useFormats();
  return (
    <Card
      title={t("position.on", { day: f.day(data.on) })}
      tools={
        <LinkButton kind="quiet" href={addresses.ids("position", data.id)} disabledBecause={data.mayNot}>
          {t("ids.link")}
        </LinkButton>
      }
    >
      <DescriptionList
        items={[
          { term: t("attribute.person"), value: <Holder data={data} person={position.person} /> },
          {
            term: t("attribute.unit"),
            value: <a href={addresses.unit(position.unit, data.on)}>{data.names[position.unit]}</a>,
          },
          { term: t("attribute.type"), value: t(`position-type.${position.type}`) },
          { term: t("attribute.jobClass"), value: position.jobClass },
          { term: t("position.fraction"), value: f.percent(position.fraction / 100, 1) },
          { term: t("attribute.primary"), value: t(position.primary ? "yes" : "no") },
          ...(data.externalIds.length > 0
            ? [{ term: t("ids.term"), value: data.externalIds.map(externalIdLine).join(", ") }]
            : []),
        ]}
      />
    </Card>
  );
};

const Held = ({ data }: { data: Data }) => {
  const t = texts(useLang());
  const f = useFormats();
  return (
    <DataTable
      caption={t("position.when")}
      rows={data.slices.toReversed()}
      rowKey={slice => slice.from}
      href={slice => addresses.position(data.id, slice.from)}
      columns={[
        { key: "from", label: t("column.position.from"), cell: slice => f.day(slice.from) },
        {
          key: "to",
          label: t("positions.until"),
          cell: slice => (slice.to ? f.day(slice.to) : t("period.open")),
        },
        {
          key: "person",
          label: t("attribute.person"),
          cell: slice => <Holder data={data} person={slice.value.person} />,
        },
        { key: "title", label: t("attribute.title"), cell: slice => slice.value.title },
        {
          key: "unit",
          label: t("attribute.unit"),
          cell: slice => (
            <a href={addresses.unit(slice.value.unit, slice.from)}>{data.names[slice.value.unit]}</a>
          ),
        },
        {
          key: "fraction",
          label: t("position.fraction"),
          align: "end",
          cell: slice => f.percent(slice.value.fraction / 100, 1),
        },
      ]}
    />
  );
};
