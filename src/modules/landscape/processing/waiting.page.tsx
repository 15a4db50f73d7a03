import { useLoaderData } from "react-router";
import { read } from "../../../platform/act.ts";
import { type LoaderArgs, staffOf } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { Card, Empty, Fold, Page, Work, type WorkItem } from "../../../platform/ui/index.ts";
import { holderTitles } from "../../organisation/index.server.ts";
import { TakeAway } from "../export/take-away.tsx";
import { landscapeOf } from "../register/landscape.server.ts";
import { thingsOf } from "../register/landscape.ts";
import { inOrderOf, titleOf } from "../register/title.ts";
import { texts as viewTexts } from "../texts/index.ts";
import { screeningWork } from "./screening.ts";
import { eventText } from "./screening-show.ts";
import { texts } from "./texts/index.ts";

const kinds = ["again", "review", "lacking", "likely"] as const;
const shown = 20;

export async function loader({ context }: LoaderArgs) {
  const act = staffOf(context);
  const { lang } = act;
  const landscape = await landscapeOf(act);
  const work = inOrderOf(landscape, lang, screeningWork(landscape), ({ due, thing }) => [
    due ?? "9",
    thing.id,
  ]);
  const owners = await read(act, tx =>
    holderTitles(
      tx,
      act,
      work.flatMap(({ owner }) => owner ?? []),
    ),
  );
  const t = texts(lang);
  const officer = landscape.protectionOfficer?.name ?? "–";
  return {
    lang,
    any: thingsOf(landscape, "processing").length > 0,
    unscreened: thingsOf(landscape, "processing").filter(({ id }) => !landscape.screenings.has(id)).length,
    groups: kinds.map(kind => {
      const found = work.filter(one => one.kind === kind);
      const whoOf = (owner: string | null) => owners.get(owner ?? "")?.label || officer;
      const everybody = [...new Set(found.map(({ owner }) => whoOf(owner)))];
      return {
        kind,
        // Whoever all of them wait for is named once.
        who: everybody.length === 1 ? everybody[0]! : null,
        items: found.map(({ thing, events, due, owner }) => ({
          label: titleOf(landscape, thing.id),
          href: `/landscape/processings/${thing.id}/screening`,
          note: [
            ...events.map(event => eventText(event, lang)),
            ...(due ? [t("screen.again", { day: formats(lang).day(due) })] : []),
            ...(everybody.length === 1 ? [] : [t("screen.waits", { who: whoOf(owner) })]),
          ].join(" · "),
        })),
      };
    }),
  };
}

export default function AssessmentsWaiting() {
  const { lang, groups, any, unscreened } = useLoaderData<typeof loader>();
  const t = texts(lang);
  const v = viewTexts(lang);
  const worth = groups.filter(({ items }) => items.length > 0);
  return (
    <Page
      title={t("list.title")}
      lead={t("list.lead")}
      crumbs={[
        { label: v("crumb.landscape"), href: "/landscape" },
        { label: v("record.title"), href: "/landscape/record" },
      ]}
      tools={worth.length > 0 && <TakeAway view="assessments-waiting" />}
    >
      {!any && (
        <Empty
          title={v("record.empty")}
          ways={[{ label: v("record.add"), href: "/landscape/processings/new" }]}
        />
      )}
      {any && worth.length === 0 && <Card title={t("list.none")} />}
      {worth.map(({ kind, who, items }) => (
        <Card key={kind} id={kind} title={`${t(`list.${kind}`)} (${items.length})`}>
          {who && <p className="soft">{t("list.waits", { who })}</p>}
          <Lines items={items.slice(0, shown)} />
          {items.length > shown && (
            <Fold title={v("list.more", { n: items.length - shown })}>
              <Lines items={items.slice(shown)} />
            </Fold>
          )}
        </Card>
      ))}
      {unscreened > 0 && <p className="soft">{t("list.unscreened", { n: unscreened })}</p>}
    </Page>
  );
}

/** Names alone stand in columns; what has more to say stands one under the other. */
const Lines = ({ items }: { items: readonly WorkItem[] }) =>
  items.some(({ note }) => note) ? (
    <Work items={items} />
  ) : (
    <ul className="columns">
      {items.map(({ label, href }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  );
