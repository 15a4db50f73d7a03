import { type LoaderArgs, listOf } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { DataTable, Empty, LinkButton, Page, Pill, useLang } from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import { becauseOf, readerOf } from "../page.ts";
import { mayChange } from "../policy.ts";
import { texts } from "../texts/index.ts";
import { type PersonLine, peopleKnownAfter, searchPeople } from "./reads.server.ts";

export async function loader({ request, context }: LoaderArgs) {
  const act = readerOf(context);
  const list = listOf(request, { sort: ["name"] });
  const search = list.filters.q ?? "";
  const { people, total } = await searchPeople(act, {
    search,
    skip: list.skip,
    limit: list.size,
    descending: list.descending,
  });
  const t = texts(act.lang);
  const first = await peopleKnownAfter(act, act.today);
  const title = first
    ? t("people.nothing", { day: formats(act.lang).day(first) })
    : search
      ? t("people.found", { n: total, search })
      : t("people.title", { n: total });
  return { lang: act.lang, title, list, people, total, mayNot: becauseOf(mayChange(act), act) };
}

export default function People({ loaderData: data }: { loaderData: Awaited<ReturnType<typeof loader>> }) {
  const t = texts(useLang());
  return (
    <Page
      title={data.title}
      lead={t("people.lead")}
      crumbs={[{ label: t("tree.link"), href: addresses.tree() }]}
      tools={
        <LinkButton href={addresses.newPerson} disabledBecause={data.mayNot}>
          {t("person.new")}
        </LinkButton>
      }
    >
      <DataTable
        caption={t("people.caption")}
        list={data.list}
        total={data.total}
        filterable
        rows={data.people}
        rowKey={person => person.id}
        href={person => addresses.person(person.id)}
        exports={["csv", "xlsx", "json"].map(format => ({
          label: format.toUpperCase(),
          href: addresses.export(`people.${format}`),
        }))}
        empty={
          <Empty
            title={t("people.none")}
            ways={[
              { label: t("import.link"), href: addresses.import },
              { label: t("person.new"), href: addresses.newPerson },
            ]}
          />
        }
        columns={[
          {
            key: "name",
            label: t("person.name"),
            sort: true,
            cell: person => person.name ?? t("person.erased"),
          },
          { key: "positions", label: t("person.positions"), cell: person => <Where person={person} /> },
          { key: "email", label: t("attribute.email"), cell: person => person.email ?? "–" },
          { key: "phone", label: t("attribute.phone"), cell: person => person.phone ?? "–" },
        ]}
      />
    </Page>
  );
}

const Where = ({ person }: { person: PersonLine }) => {
  const t = texts(useLang());
  return (
    <>
      {person.protected && <Pill tone="warm">{t("person.protected")}</Pill>}
      {person.positions.map((position, i) => (
        <span key={position.id}>
          {i > 0 && "; "}
          <a href={addresses.position(position.id)}>{position.title}</a>,{" "}
          <a href={addresses.unit(position.unit)}>{position.unitName}</a>
        </span>
      ))}
    </>
  );
};
