import type { Day } from "../../kernel/period.ts";
import { useFormats, useLang } from "../../platform/ui/index.ts";
import { texts } from "./texts/index.ts";

const places = ["facts", "purpose", "knowledge", "landscape", "plan", "effect", "spread"] as const;

/** The loop in its order, and the organisation under it; what is not built yet says so calmly. */
export const Loop = (props: {
  figures: number;
  ownerless: number;
  /** Contracts to act on this quarter, still in time, and past their day. */
  act: number;
  late: number;
  /** Those for which no such day could be computed. */
  noDay: number;
  units: number;
  planned: number;
  /** Of the municipality as a whole: levels that have answered, the widest distance, the day of what was agreed. */
  purpose: { answered: number; widest: number; agreed: Day | null } | null;
  /** The approved plan; null as long as none is. */
  plan: { name: string; on: Day } | null;
  /** Nothing is told of the landscape yet; a nought would not mean that all is well. */
  empty: boolean;
  organised: boolean;
}) => {
  const t = texts(useLang());
  const f = useFormats();
  const words: Partial<Record<(typeof places)[number], { href: string; text: string }>> = {
    facts: { href: "/figures", text: t("loop.facts-words", { n: props.figures }) },
    purpose: {
      href: "/purpose",
      text: props.purpose
        ? [
            t("loop.purpose-words", { answered: props.purpose.answered, widest: props.purpose.widest }),
            ...(props.purpose.agreed ? [t("loop.purpose-agreed", { day: f.day(props.purpose.agreed) })] : []),
          ].join(" ")
        : t("loop.purpose-none"),
    },
    landscape: {
      href: "/landscape",
      text: props.empty
        ? t("loop.none")
        : [
            t("loop.landscape-words", { ownerless: props.ownerless, act: props.act, late: props.late }),
            ...(props.noDay > 0 ? [t("loop.no-day", { n: props.noDay })] : []),
          ].join(" "),
    },
    plan: {
      href: "/plan",
      text: props.plan
        ? t("loop.plan-approved", { name: props.plan.name, day: f.day(props.plan.on) })
        : t("loop.plan-words"),
    },
  };
  return (
    <nav className="card loop" aria-label={t("loop.label")}>
      <ol>
        {places.map(place => {
          const here = words[place];
          return (
            <li key={place}>
              {here ? <a href={here.href}>{t(`loop.${place}`)}</a> : <b>{t(`loop.${place}`)}</b>}
              <small>{here?.text ?? t("loop.later")}</small>
            </li>
          );
        })}
      </ol>
      <p className="to-come">
        {t("loop.later")}: {f.list(places.filter(place => !words[place]).map(place => t(`loop.${place}`)))}
      </p>
      <p>
        <a href="/organisation">{t("loop.organisation")}</a>{" "}
        <small>
          {props.organised
            ? t("loop.organisation-words", { units: props.units, planned: props.planned })
            : t("loop.none")}
        </small>
      </p>
    </nav>
  );
};
