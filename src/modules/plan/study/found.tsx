import { formats } from "../../../platform/i18n/index.ts";
import { Card, DataTable, Notice, Pill } from "../../../platform/ui/index.ts";
import { periodText } from "../board/period.ts";
import { texts } from "../board/texts/index.ts";
import type { Calendar } from "../portfolio/rules-portfolio.ts";
import type { Head } from "../scenario/page.server.ts";
import { Frontier, Weights } from "./found-weighed.tsx";
import type { OfferTold, OtherPlan, StudyTold } from "./rules-study.ts";
import { Take, Then } from "./take.tsx";

type Lang = Head["lang"];
type Props = {
  lang: Lang;
  head: Head;
  calendar: Calendar;
  currency: string;
  value: number | null;
  told: StudyTold | null;
  /** The study it stands in: what is taken is taken of that one, whatever was asked since. */
  run: string;
  going?: boolean;
};

/** What a study has found out, of whatever kind it is. */
export const Found = ({ told, ...props }: Props) => {
  if (!told) return null;
  switch (told.kind) {
    case "prices":
      return <Prices prices={told.prices} {...props} />;
    case "relax":
      return <Offers offers={told.offers} {...props} />;
    case "robust":
      return <Others plans={told.plans} plain={told.plain?.chance ?? null} {...props} />;
    case "alternatives":
      return <Others plans={told.plans} plain={null} {...props} />;
    case "weights":
      return <Weights told={told} {...props} />;
    case "frontier":
      return <Frontier told={told} {...props} />;
  }
};

type Shown = Omit<Props, "told">;

const Prices = ({
  prices,
  lang,
  currency,
}: Shown & { prices: Extract<StudyTold, { kind: "prices" }>["prices"] }) => {
  const t = texts(lang);
  const f = formats(lang);
  return (
    <Card title={t("study.prices")}>
      <DataTable
        caption={t("study.prices")}
        rows={prices}
        rowKey={one => `${one.kind} ${one.id}`}
        empty={<p>{t("study.nothing-yet")}</p>}
        columns={[
          {
            key: "what",
            label: t("price.what"),
            cell: one => t(`price.${one.kind}`, { name: one.name, n: f.number(one.more, 0), currency }),
          },
          {
            key: "gain",
            label: t("price.gain"),
            cell: one =>
              one.gain
                ? t("price.between", { least: f.number(one.gain.least, 0), most: f.number(one.gain.most, 0) })
                : t("price.none"),
          },
          {
            key: "found",
            label: t("price.found"),
            align: "end",
            // What a search happened to find is no effect where none is shown.
            cell: one => (one.gain ? f.number(one.found, 0) : "–"),
          },
          {
            key: "then",
            label: t("price.then"),
            cell: one =>
              one.gain ? <Then enters={one.enters} leaves={one.leaves} moves={one.moves} lang={lang} /> : "–",
          },
        ]}
      />
      <p className="src">{t("price.source")}</p>
    </Card>
  );
};

const Offers = ({ offers, ...props }: Shown & { offers: readonly OfferTold[] }) => {
  const { lang, head, calendar, currency, run, going } = props;
  const t = texts(lang);
  const f = formats(lang);
  return offers.map((offer, place) => (
    <Card key={offer.kind} title={t(`offer.${offer.kind}`)}>
      {offer.impossible ? (
        <Notice tone="warm">{t(offer.kind === "longer" ? "offer.longer.never" : "offer.impossible")}</Notice>
      ) : offer.found?.total === 0 && offer.kind !== "longer" ? (
        <p>{t("offer.nothing")}</p>
      ) : offer.found ? (
        <>
          <p>
            {t(`offer.${offer.kind === "longer" ? "later" : offer.kind}.total`, {
              n: tenth(offer.found.total),
            })}{" "}
            {offer.least !== null && offer.kind !== "longer" && t("offer.least", { n: tenth(offer.least) })}{" "}
            {t("offer.value", { value: f.number(offer.found.value, 0) })}
          </p>
          <ul>
            {offer.found.late.map(one => (
              <li key={one.id ?? one.name}>
                {t("offer.late", { name: one.name, n: one.periods })} <Broken law={one.law} lang={lang} />
              </li>
            ))}
            {(offer.found.left ?? []).map(one => (
              <li key={one.id ?? one.name}>
                {t("offer.left", { name: one.name })} <Broken law={one.law} lang={lang} />
              </li>
            ))}
            {(offer.found.longer ?? []).map(one => (
              <li key={one.id}>{t("offer.stretched", { name: one.name, n: one.to, from: one.from })}</li>
            ))}
            {offer.found.above.map(one => (
              <li key={`${one.kind} ${one.id ?? one.name} ${one.period}`}>
                {t(`offer.${aboveKeys[one.kind ?? (offer.kind === "unit" ? "unit" : "role")]}`, {
                  ...{ name: one.name, n: Math.round(one.more * 100) / 100, currency },
                  period: one.period === null ? "" : periodText(calendar, one.period, lang),
                })}
              </li>
            ))}
          </ul>
          {!going && <Take run={run} place={place} head={head} lang={lang} what={t(`offer.${offer.kind}`)} />}
        </>
      ) : (
        <p>{t(offer.going ? "study.nothing-yet" : "offer.none")}</p>
      )}
    </Card>
  ));
};

/** So many moves are told by name; the scenario made of the plan tells the rest. */
const mostMoved = 3;

/** Whether a plan with reserve costs something and holds no oftener than luck may tell. */
const gainsNothing = (one: OtherPlan, plain: NonNullable<OtherPlan["chance"]>, value: number): boolean =>
  one.chance !== null && one.value < value && one.chance.chance <= plain.chance + plain.error;

/** So that a whole number stays whole, which the proof of a bound misses by a hair. */
const tenth = (n: number): number => Math.round(n * 10) / 10;

const aboveKeys = { role: "months", unit: "points", budget: "money" } as const;

/** The law a way out breaks, or that none is known of a duty. */
const Broken = ({ law, lang }: { law: string | null; lang: Lang }) => {
  const t = texts(lang);
  return <Pill tone="bad">{law ? t("offer.law", { law }) : t("offer.agreed")}</Pill>;
};

const Others = ({
  plans,
  plain,
  ...props
}: Shown & { plans: readonly OtherPlan[]; plain: OtherPlan["chance"] }) => {
  const { lang, head, calendar, value, run, going } = props;
  const t = texts(lang);
  const f = formats(lang);
  const chance = (one: OtherPlan["chance"]) =>
    one ? `${f.percent(one.chance, 1)} ± ${f.percent(one.error, 1)}` : "–";
  return (
    <Card title={t("others.title")}>
      {plain && value !== null && (
        <p>{t("others.plain", { value: f.number(value, 0), chance: chance(plain) })}</p>
      )}
      {plain && value !== null && plans.some(one => gainsNothing(one, plain, value)) && (
        <Notice tone="warm">{t("others.not-worth")}</Notice>
      )}
      <DataTable
        caption={t("others.title")}
        rows={plans.map((one, place) => ({ ...one, place }))}
        rowKey={one => String(one.place)}
        empty={<p>{t(going ? "study.nothing-yet" : "others.none")}</p>}
        columns={[
          {
            key: "value",
            label: t("run.value"),
            cell: one =>
              value
                ? `${f.number(one.value, 0)} (${f.percent(one.value / value, 1)})`
                : f.number(one.value, 0),
          },
          { key: "n", label: t("others.differs"), align: "end", cell: one => f.number(one.differs) },
          { key: "hold", label: t("hold.in-time.thin"), align: "end", cell: one => chance(one.chance) },
          {
            key: "then",
            label: t("price.then"),
            cell: one => (
              <>
                <Then
                  enters={one.enters}
                  leaves={one.leaves}
                  moves={one.differs - one.enters.length - one.leaves.length}
                  lang={lang}
                />{" "}
                {(one.moved ?? [])
                  .slice(0, mostMoved)
                  .map(({ name, from, to }) =>
                    t("then.moved", {
                      name,
                      from: periodText(calendar, from, lang),
                      to: periodText(calendar, to, lang),
                    }),
                  )
                  .join(" ")}
              </>
            ),
          },
          {
            key: "do",
            label: t("one.do"),
            cell: one =>
              !going && (
                <Take run={run} place={one.place} head={head} lang={lang} what={f.number(one.value, 0)} />
              ),
          },
        ]}
      />
    </Card>
  );
};
