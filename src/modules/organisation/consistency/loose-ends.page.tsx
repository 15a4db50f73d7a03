import type { LoaderArgs } from "../../../platform/http/page.ts";
import { Card, Page, useLang } from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import { TakeAway } from "../export/take-away.tsx";
import { readerOf } from "../page.ts";
import { dutyWord } from "../responsibility/words.ts";
import { tell, texts } from "../texts/index.ts";
import { daysOfUnits } from "../unit/reads.server.ts";
import { reportLooseEnds } from "./actions.server.ts";
import type { Loose } from "./rules.ts";

/** So many are written out: one mends them a few at a time. */
const most = 200;

export async function loader({ context }: LoaderArgs) {
  const act = readerOf(context);
  const loose = await reportLooseEnds(act);
  const t = texts(act.lang);
  // Where nothing is, nothing hangs together either.
  const begun = loose.length > 0 || (await daysOfUnits(act)).length > 0;
  return {
    lang: act.lang,
    title: begun ? t("loose.title", { n: loose.length }) : t("tree.empty"),
    begun,
    count: loose.length,
    loose: loose.slice(0, most).map(one => ({ ...one, text: tell(one.refusal, act.lang) })),
  };
}

export default function LooseEnds({ loaderData: data }: { loaderData: Awaited<ReturnType<typeof loader>> }) {
  const t = texts(useLang());
  return (
    <Page
      title={data.title}
      lead={t(data.count > 0 ? "loose.lead" : data.begun ? "loose.none.what" : "tree.empty.what")}
      crumbs={[
        { label: t("tree.link"), href: addresses.tree() },
        { label: t("planned.sheet"), href: addresses.planned },
      ]}
      tools={data.count > 0 && <TakeAway what="loose-ends" />}
    >
      {data.count > 0 && (
        <Card>
          <ul>
            {data.loose.map(one => (
              <li key={`${one.kind} ${one.id} ${one.text}`}>
                <Thing one={one} />: {one.text}
              </li>
            ))}
          </ul>
          {data.count > data.loose.length && (
            <p>{t("tree.and-more", { n: data.count - data.loose.length })}</p>
          )}
        </Card>
      )}
    </Page>
  );
}

const Thing = ({ one: { kind, id, name, ...thing } }: { one: Loose }) => {
  const lang = useLang();
  if (kind === "thing")
    return (
      <>
        {thing.what} <a href={thing.href}>{name}</a>
      </>
    );
  const what = texts(lang)(`kind.${kind}`);
  if (kind === "unit") return <a href={addresses.unit(id)}>{name}</a>;
  if (kind === "position") return <a href={addresses.position(id)}>{`${what} ${name}`}</a>;
  return <a href={addresses.duty(id)}>{dutyWord(name, lang)}</a>;
};
