import { formats } from "../../../platform/i18n/index.ts";
import { Card, DataTable, Figure, Matrix } from "../../../platform/ui/index.ts";
import { texts } from "../board/texts/index.ts";
import { provenGap } from "../portfolio/rules-plan.ts";
import type { Head } from "../scenario/page.server.ts";
import { FrontierLine } from "./frontier-line.tsx";
import type { StudyTold, WeighedPlan } from "./rules-study.ts";
import { Take, Then } from "./take.tsx";

type Lang = Head["lang"];
type Of<K extends StudyTold["kind"]> = Extract<StudyTold, { kind: K }>;
type Shown<K extends StudyTold["kind"]> = {
  told: Of<K>;
  lang: Lang;
  head: Head;
  run: string;
  going?: boolean;
};

/** What changes when a purpose weighs twice as much: a sentence and a bar each, and all as a table. */
export const Weights = ({ told: { plans, now }, lang, head, run, going }: Shown<"weights">) => {
  const t = texts(lang);
  const f = formats(lang);
  const rows = plans.map((one, place) => ({ ...one, place }));
  const change = (then: number, before: number) =>
    before > 0 ? f.percent(then / before - 1, 0) : then > 0 ? `+${f.number(then, 0)}` : "–";
  const most = Math.max(1, ...plans.flatMap(one => [one.enters.length, one.leaves.length]));
  return (
    <>
      <Figure
        title={t("study.weights")}
        source={t("weights.source")}
        table={
          <Matrix
            dense
            caption={t("weights.gets")}
            corner={t("weights.set")}
            columns={[
              ...now.map(({ id, name }) => ({ key: id, label: name })),
              { key: "gap", label: t("run.gap") },
            ]}
            rows={plans.map(one => ({
              key: one.raised?.id ?? "",
              label: rowName(one, lang),
              cells: [
                ...one.given.map(({ gets }, i) => {
                  const before = now[i]?.gets ?? 0;
                  const less = gets < before * 0.995;
                  return { text: change(gets, before), ...(less && { tone: "warm" as const }) };
                }),
                { text: f.percent(one.gap, 1) },
              ],
            }))}
          />
        }
      >
        {plans.length === 0 && <p>{t("study.nothing-yet")}</p>}
        <ul className="roles">
          {plans.map(one => (
            <li key={one.raised?.id ?? ""}>
              <span>{rowName(one, lang)}</span>
              <InAndOut plan={one} most={most} lang={lang} />
              <small>{toldWeights(one, lang)}</small>
            </li>
          ))}
        </ul>
      </Figure>
      {rows.length > 0 && (
        <Card title={t("others.title")}>
          <DataTable
            caption={t("others.title")}
            rows={rows}
            rowKey={one => String(one.place)}
            columns={[
              { key: "set", label: t("weights.set"), cell: one => rowName(one, lang) },
              { key: "in", label: t("weights.in"), cell: one => f.list(shortened(one.enters, lang)) || "–" },
              {
                key: "out",
                label: t("weights.out"),
                cell: one => f.list(shortened(one.leaves, lang)) || "–",
              },
              { key: "moves", label: t("weights.moved"), align: "end", cell: one => f.number(one.moves) },
              {
                key: "do",
                label: t("one.do"),
                cell: one =>
                  !going && (
                    <Take run={run} place={one.place} head={head} lang={lang} what={rowName(one, lang)} />
                  ),
              },
            ]}
          />
        </Card>
      )}
    </>
  );
};

const rowName = ({ raised }: WeighedPlan, lang: Lang): string =>
  raised
    ? texts(lang)(raised.fromNothing ? "weights.row.nothing" : "weights.row", { name: raised.name })
    : texts(lang)("weights.row.now");

/** "If X weighs twice as much: A and B come in, C falls out." */
export const toldWeights = (plan: WeighedPlan, lang: Lang): string => {
  const { raised, enters, leaves, moves } = plan;
  const t = texts(lang);
  const { list } = formats(lang);
  const names = (all: readonly string[]) => list(shortened(all, lang));
  const what = [
    ...(enters.length > 0 ? [t("weights.enters", { n: enters.length, names: names(enters) })] : []),
    ...(leaves.length > 0 ? [t("weights.leaves", { n: leaves.length, names: names(leaves) })] : []),
    ...(moves > 0 ? [t("weights.moves", { n: moves })] : []),
  ].join("; ");
  if (raised) {
    const whatIf = raised.fromNothing ? "weights.if.nothing" : "weights.if";
    return what ? t(whatIf, { name: raised.name, what }) : t(`${whatIf}.same`, { name: raised.name });
  }
  return what ? t("weights.now", { what }) : t("weights.now.same");
};

/** So many names a sentence can carry. */
const mostNames = 4;

const shortened = (names: readonly string[], lang: Lang): string[] =>
  names.length <= mostNames + 1
    ? [...names]
    : [...names.slice(0, mostNames), texts(lang)("weights.and-more", { n: names.length - mostNames })];

/** Out to the left, in to the right of a middle line; the numbers stand beside. */
const InAndOut = ({ plan, most, lang }: { plan: WeighedPlan; most: number; lang: Lang }) => {
  const [enters, leaves] = [plan.enters.length, plan.leaves.length];
  const share = (n: number) => (44 * n) / most;
  return (
    <svg width="100%" height="24" role="img" aria-label={texts(lang)("weights.drawn", { enters, leaves })}>
      <rect
        className="use full"
        x={`${50 - share(leaves)}%`}
        width={`${share(leaves)}%`}
        y="4"
        height="16"
        rx="3"
      />
      <rect className="use" x="50%" width={`${share(enters)}%`} y="4" height="16" rx="3" />
      <line className="cap" x1="50%" x2="50%" y1="0" y2="24" />
    </svg>
  );
};

/** The most of one purpose with ever more of another: the line between the ends, and every plan on it. */
export const Frontier = ({ told, lang, head, run, going }: Shown<"frontier">) => {
  const { most, other, plans } = told;
  const t = texts(lang);
  const f = formats(lang);
  const number = (n: number) => f.number(n, 0);
  const rows = plans.map((one, place) => ({ ...one, place }));
  const [first, last] = [plans[0], plans.at(-1)];
  // Only what is proven, and asked to the end, says that there is nothing to choose.
  const alone = first !== undefined && !going && told.done === told.of && first.gap <= provenGap;
  return (
    <Figure
      title={t("frontier.title", { most: most.name, other: other.name })}
      source={t("frontier.source")}
      id="frontier"
    >
      {first && last && plans.length > 1 ? (
        <>
          <p>
            {t("frontier.reach", {
              ...{ most: most.name, other: other.name, low: number(first.other), high: number(last.other) },
              ...{ top: number(first.most), foot: number(last.most) },
            })}
          </p>
          <FrontierLine told={told} lang={lang} />
        </>
      ) : (
        <p>
          {!first && t("study.nothing-yet")}
          {alone && t("frontier.one")}
        </p>
      )}
      <DataTable
        caption={t("frontier.title", { most: most.name, other: other.name })}
        rows={rows}
        rowKey={one => String(one.place)}
        columns={[
          { key: "n", label: t("others.title"), cell: one => t("frontier.point", { n: one.place + 1 }) },
          {
            key: "other",
            label: t("frontier.gets", { name: other.name }),
            align: "end",
            cell: one => number(one.other),
          },
          {
            key: "most",
            label: t("frontier.gets", { name: most.name }),
            align: "end",
            cell: one => number(one.most),
          },
          {
            key: "bound",
            label: t("frontier.bound"),
            align: "end",
            cell: one => `${number(one.bound)} (${f.percent(one.gap, 1)})`,
          },
          { key: "value", label: t("run.value"), align: "end", cell: one => number(one.value) },
          {
            key: "then",
            label: t("price.then"),
            cell: one => (
              <Then
                enters={shortened(one.enters, lang)}
                leaves={shortened(one.leaves, lang)}
                moves={0}
                lang={lang}
              />
            ),
          },
          {
            key: "do",
            label: t("one.do"),
            cell: one =>
              !going && (
                <Take
                  run={run}
                  place={one.place}
                  head={head}
                  lang={lang}
                  what={t("frontier.point", { n: one.place + 1 })}
                />
              ),
          },
        ]}
      />
    </Figure>
  );
};
