import { redirect, useActionData, useLoaderData } from "react-router";
import { read } from "../../../platform/act.ts";
import { namesOf } from "../../../platform/audit/index.server.ts";
import { allowed, becauseOf } from "../../../platform/auth/index.ts";
import { refusedAt } from "../../../platform/http/form.ts";
import { type ActionArgs, formOf, type LoaderArgs, staffOf } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { Card, Empty, Facts, Page } from "../../../platform/ui/index.ts";
import { TakeAway } from "../export/take-away.tsx";
import { landscapeOf } from "../register/landscape.server.ts";
import type { Landscape } from "../register/landscape.ts";
import { nounNamed } from "../register/nouns.ts";
import { titleOf } from "../register/title.ts";
import { texts } from "../texts/index.ts";
import { mayMean, meanOverlap, undoMeant } from "./actions.server.ts";
import { notSaidIn, type OverlookedCode, overlookedIn } from "./facts.ts";
import { MeantCard, MeantForm } from "./meant.tsx";
import { dutyNote } from "./show.ts";
import { texts as ownTexts } from "./texts/index.ts";

const shown = 10;

export async function loader({ request, context }: LoaderArgs) {
  const act = staffOf(context);
  const landscape = await landscapeOf(act);
  const all = new URL(request.url).searchParams.get("all");
  const link = (id: string) => ({ id, title: titleOf(landscape, id), href: addressOf(landscape, id) });
  const who = await read(act, tx =>
    namesOf(
      tx,
      landscape.meantOverlaps.flatMap(({ by }) => by ?? []),
    ),
  );
  return {
    lang: act.lang,
    any: landscape.byId.size > 0,
    notSaid: notSaidIn(landscape),
    because: becauseOf(allowed(act, mayMean), act),
    meant: landscape.meantOverlaps.map(({ one, other, reason, by, on }) => ({
      pair: [link(one), link(other)] as const,
      reason,
      who: who.get(by ?? "") ?? "",
      when: on ? formats(act.lang).dayShort(on) : "",
    })),
    sections: overlookedIn(landscape).map(({ code, rows }) => ({
      code,
      total: rows.length,
      rows: rows.slice(0, all === code ? 1000 : shown).map(({ ids, duty }) => ({
        things: ids.map(link),
        note: duty && dutyNote(duty, act.lang),
      })),
    })),
  };
}

const addressOf = (landscape: Landscape, id: string): string => {
  const noun = landscape.byId.get(id)?.noun;
  return noun ? `/landscape/${nounNamed(noun)!.plural}/${id}` : `/organisation/units/${id}`;
};

export async function action({ request, context }: ActionArgs) {
  const act = staffOf(context);
  const { values } = await formOf(request);
  const { one = "", other = "", field = "" } = values;
  const reason = values[field] ?? "";
  const written =
    values.do === "undo" ? await undoMeant(act, one, other) : await meanOverlap(act, one, other, reason);
  if (written.ok) throw redirect(`/landscape/overlooked#${values.do === "undo" ? "overlap" : "meant"}`);
  return refusedAt(act, values, field, written.refusal);
}

export default function OverlookedPage() {
  const { lang, any, sections, meant, because, notSaid } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(lang);
  const worth = sections.filter(({ total }) => total > 0);
  const crumbs = [{ label: t("crumb.landscape"), href: "/landscape" }];
  if (!any)
    return (
      <Page title={t("overlooked.title")} lead={t("overlooked.lead")} crumbs={crumbs}>
        <Empty
          title={t("landscape.empty")}
          time={t("empty.time")}
          ways={[{ label: t("import.title"), href: "/landscape/import" }]}
        />
      </Page>
    );
  // Nothing found where nobody has answered is not nothing there.
  const fact = (code: keyof typeof notSaid & OverlookedCode, words: string) => {
    const { total } = sections.find(section => section.code === code)!;
    const n = notSaid[code];
    return {
      figure: total === 0 && n > 0 && n === notSaid.total ? "–" : String(total),
      words: n > 0 ? ownTexts(lang)("not-said", { words, n, total: notSaid.total }) : words,
      href: total > 0 ? `#${code}` : "/landscape/quality",
      ...(code === "organisation-by-hand" && total > 0 ? { tone: "warm" as const } : {}),
    };
  };
  const anyUnsaid = Object.entries(notSaid).some(([what, n]) => what !== "total" && n > 0);
  return (
    <Page
      title={t("overlooked.title")}
      lead={t("overlooked.lead")}
      crumbs={crumbs}
      tools={<TakeAway view="overlooked" />}
      errors={sent?.errors}
    >
      <Facts
        facts={[
          fact("organisation-by-hand", t("overlooked.organisation-by-hand.fact")),
          fact("hidden-case-status", t("overlooked.hidden-case-status")),
          {
            figure: String(sections.find(({ code }) => code === "use-without-owner")!.total),
            words: t("overlooked.use-without-owner"),
            href: "#use-without-owner",
          },
          fact("overlap", t("overlooked.overlap")),
        ]}
      />
      {worth.length === 0 && (
        <Card title={anyUnsaid ? ownTexts(lang)("nothing-said") : t("overlooked.nothing")} />
      )}
      {worth.map(section => (
        <Card
          key={section.code}
          id={section.code}
          title={`${t(`overlooked.${section.code}`)} (${section.total})`}
        >
          <p className="soft">{t(`overlooked.${section.code}.why`)}</p>
          <ul className={section.rows.every(row => row.things.length === 1) ? "columns" : undefined}>
            {section.rows.map(row => (
              <li key={`${row.things.map(({ id }) => id).join()} ${row.note ?? ""}`}>
                {row.things.slice(0, 5).map((thing, i) => (
                  <span key={thing.id}>
                    {i > 0 && " · "}
                    <a href={thing.href}>{thing.title}</a>
                  </span>
                ))}
                {row.things.length > 5 && ` · ${t("list.more", { n: row.things.length - 5 })}`}
                {row.note && ` · ${row.note}`}
                {section.code === "overlap" && (
                  <MeantForm
                    one={row.things[0]!.id}
                    other={row.things[1]!.id}
                    because={because}
                    sent={sent}
                  />
                )}
              </li>
            ))}
          </ul>
          {section.total > section.rows.length && (
            <a href={`?all=${section.code}#${section.code}`}>{t("list.all-of", { n: section.total })}</a>
          )}
        </Card>
      ))}
      <MeantCard rows={meant} because={because} />
    </Page>
  );
}
