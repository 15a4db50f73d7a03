import { useLoaderData } from "react-router";
import { type LoaderArgs, staffOf } from "../../../platform/http/page.ts";
import { Card, Facts, LinkButton, Page } from "../../../platform/ui/index.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import type { Landscape } from "../register/landscape.ts";
import { nounNamed } from "../register/nouns.ts";
import { titleOf } from "../register/title.ts";
import { texts } from "../texts/index.ts";
import { overlookedIn } from "./facts.ts";

const shown = 25;

export async function loader({ request, context }: LoaderArgs) {
  const act = staffOf(context);
  const landscape = await landscapeOf(act);
  const all = new URL(request.url).searchParams.get("all");
  return {
    lang: act.lang,
    sections: overlookedIn(landscape).map(({ code, rows }) => ({
      code,
      total: rows.length,
      rows: rows
        .slice(0, all === code ? 1000 : shown)
        .map(({ ids }) =>
          ids.map(id => ({ id, title: titleOf(landscape, id), href: addressOf(landscape, id) })),
        ),
    })),
  };
}

const addressOf = (landscape: Landscape, id: string): string => {
  const noun = landscape.byId.get(id)?.noun;
  return noun ? `/landscape/${nounNamed(noun)!.plural}/${id}` : `/organisation/units/${id}`;
};

export default function OverlookedPage() {
  const { lang, sections } = useLoaderData<typeof loader>();
  const t = texts(lang);
  const worth = sections.filter(({ total }) => total > 0);
  const byHand = sections.find(({ code }) => code === "organisation-by-hand")!.total;
  return (
    <Page
      title={t("overlooked.title")}
      lead={t("overlooked.lead")}
      crumbs={[{ label: t("landscape.title"), href: "/landscape" }]}
      tools={<LinkButton href="/landscape/export/overlooked.xlsx">{t("export.xlsx")}</LinkButton>}
    >
      <Facts
        facts={[
          {
            figure: String(byHand),
            words: t("overlooked.organisation-by-hand.fact"),
            href: "#organisation-by-hand",
            ...(byHand > 0 ? { tone: "warm" as const } : {}),
          },
          ...(["hidden-case-status", "use-without-owner", "overlap"] as const).map(code => ({
            figure: String(sections.find(section => section.code === code)!.total),
            words: t(`overlooked.${code}`),
            href: `#${code}`,
          })),
        ]}
      />
      {worth.length === 0 && <Card title={t("overlooked.nothing")} />}
      {worth.map(section => (
        <Card
          key={section.code}
          id={section.code}
          title={`${t(`overlooked.${section.code}`)} (${section.total})`}
        >
          <p className="soft">{t(`overlooked.${section.code}.why`)}</p>
          <ul className={section.rows.every(row => row.length === 1) ? "columns" : undefined}>
            {section.rows.map(row => (
              <li key={row.map(({ id }) => id).join()}>
                {row.slice(0, 5).map((thing, i) => (
                  <span key={thing.id}>
                    {i > 0 && " · "}
                    <a href={thing.href}>{thing.title}</a>
                  </span>
                ))}
                {row.length > 5 && ` · ${t("list.more", { n: row.length - 5 })}`}
              </li>
            ))}
          </ul>
          {section.total > section.rows.length && (
            <a href={`?all=${section.code}#${section.code}`}>{t("list.all-of", { n: section.total })}</a>
          )}
        </Card>
      ))}
    </Page>
  );
}
