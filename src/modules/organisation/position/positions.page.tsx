import { type LoaderArgs, listOf, withinPages } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import {
  DataTable,
  DateInput,
  Empty,
  Field,
  LinkButton,
  Page,
  Pill,
  Select,
  useFormats,
  useLang,
} from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import { TakeAway } from "../export/take-away.tsx";
import { NoDay } from "../hierarchy/no-day.tsx";
import { becauseOf, dayIn, noDayIn, readerOf } from "../page.ts";
import { mayChange } from "../policy.ts";
import { texts } from "../texts/index.ts";
import { findPositions, positionsKnownAfter } from "./reads.server.ts";

const heldOf = (text: string | undefined) => (text === "vacant" || text === "held" ? text : null);

export async function loader({ request, context }: LoaderArgs) {
  const act = readerOf(context);
  const list = listOf(request, { sort: ["title"], filters: ["held", "on"] });
  const url = new URL(request.url);
  const on = dayIn(url, "on", act.today);
  const held = heldOf(list.filters.held);
  const { positions, total } = await findPositions(act, on, {
    search: list.filters.q ?? "",
    held,
    skip: list.skip,
    limit: list.size,
  });
  withinPages(list, total);
  const t = texts(act.lang);
  const first = await positionsKnownAfter(act, on);
  const title = first
    ? t("positions.nothing", { day: formats(act.lang).day(first) })
    : t(held === "vacant" ? "positions.title.vacant" : "positions.title", { n: total });
  const mayNot = becauseOf(mayChange(act), act);
  return { lang: act.lang, title, first, list, on, held, positions, total, mayNot, noDay: noDayIn(url) };
}

export default function Positions({ loaderData: data }: { loaderData: Awaited<ReturnType<typeof loader>> }) {
  const t = texts(useLang());
  const f = useFormats();
  return (
    <Page
      title={data.title}
      lead={t("positions.lead")}
      crumbs={[{ label: t("tree.link"), href: addresses.tree() }]}
      tools={
        <>
          <LinkButton href={addresses.newPosition()} disabledBecause={data.mayNot}>
            {t("position.new")}
          </LinkButton>
          <TakeAway what="positions" on={data.on} />
        </>
      }
    >
      <NoDay asked={data.noDay} />
      <DataTable
        caption={data.title}
        list={data.list}
        total={data.total}
        filterable
        filters={
          <>
            <Field name="held" label={t("positions.held")}>
              <Select
                value={data.held ?? ""}
                empty={t("planned.all-kinds")}
                options={(["vacant", "held"] as const).map(value => ({
                  value,
                  label: t(`positions.held.${value}`),
                }))}
              />
            </Field>
            <Field name="on" label={t("tree.on")}>
              <DateInput value={data.on} />
            </Field>
          </>
        }
        rows={data.positions}
        rowKey={position => position.id}
        href={position => addresses.position(position.id)}
        empty={
          data.first ? (
            <Empty
              title={data.title}
              ways={[
                {
                  label: t("positions.nothing.to", { day: f.day(data.first) }),
                  href: addresses.positions({ on: data.first }),
                },
              ]}
            />
          ) : Object.keys(data.list.filters).length > 0 ? (
            <Empty title={t("positions.none")}>{t("tree.none-then.what")}</Empty>
          ) : (
            <Empty
              title={t("positions.none")}
              ways={[
                { label: t("import.link"), href: addresses.import },
                { label: t("position.new"), href: addresses.newPosition() },
              ]}
            />
          )
        }
        columns={[
          { key: "title", label: t("attribute.title"), cell: position => position.title },
          {
            key: "unit",
            label: t("attribute.unit"),
            cell: position => (
              <a href={addresses.unit(position.unit, data.on)}>{position.unitName ?? t("kind.unit")}</a>
            ),
          },
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
          { key: "from", label: t("positions.since"), cell: position => f.dayShort(position.from) },
          {
            key: "to",
            label: t("positions.until"),
            cell: position => (position.to ? f.dayShort(position.to) : t("period.open")),
          },
          {
            key: "fraction",
            label: t("position.fraction"),
            align: "end",
            cell: position => f.percent(position.fraction / 100, 1),
          },
        ]}
      />
    </Page>
  );
}
