import { addDays, daysBetween } from "../../kernel/period.ts";
import {
  contractsToAct,
  dutiesIn,
  endedInUse,
  endingUnsaid,
  type Landscape,
  leftWithEndedUnits,
  mayRunOn,
  ranOut,
  runsOnText,
  titleOf,
  undatedDuties,
  unsaidText,
} from "../../modules/landscape/index.server.ts";
import type { Act } from "../../platform/act.ts";
import { formats } from "../../platform/i18n/index.ts";
import type { Planned } from "./planned.server.ts";
import { texts } from "./texts/index.ts";
import { more, tagOf, type WorkLine } from "./work-line.ts";

const contractsShown = 3;
const dutiesShown = 3;
const plannedShown = 2;

export const contractsWaiting = (act: Act, landscape: Landscape): WorkLine[] => {
  const t = texts(act.lang);
  const f = formats(act.lang);
  const due = contractsToAct(landscape).inTime;
  const running = mayRunOn(landscape).filter(({ soon }) => soon);
  const notInTime = { text: t("tag.not-in-time"), tone: "bad" as const };
  const ending = endingUnsaid(landscape).filter(({ soon }) => soon);
  return [
    ...running.slice(0, contractsShown).map(
      (one): WorkLine => ({
        label: t("work.contract-runs-on", { title: titleOf(landscape, one.id) }),
        href: `/landscape/contracts/${one.id}`,
        note: runsOnText(one, act.lang),
        tag: one.tooLate ? notInTime : tagOf(act, daysBetween(act.today, one.by ?? one.last)),
      }),
    ),
    ...more(
      running.length - contractsShown,
      n => t("work.contract-runs-on-more", { n }),
      "/landscape/contract-year#runs-on",
    ),
    ...ending.slice(0, contractsShown).map(
      (one): WorkLine => ({
        label: t("work.contract-ends", { title: titleOf(landscape, one.id) }),
        href: `/landscape/contracts/${one.id}`,
        note: unsaidText(one, act.lang),
        tag: one.tooLate ? notInTime : tagOf(act, daysBetween(act.today, one.quickest?.day ?? one.last)),
      }),
    ),
    ...more(
      ending.length - contractsShown,
      n => t("work.contract-ends-more", { n }),
      "/landscape/contract-year#unsaid",
    ),
    ...due.slice(0, contractsShown).map(
      ({ id, due: { day, reason } }): WorkLine => ({
        label: t("work.contract", { title: titleOf(landscape, id) }),
        href: `/landscape/contracts/${id}`,
        note: `${t(`act.${reason}`)}: ${f.day(day)}`,
        tag: tagOf(act, daysBetween(act.today, day)),
      }),
    ),
    ...more(due.length - contractsShown, n => t("work.contracts-more", { n }), "/landscape/contract-year"),
  ];
};

/** As the year of contracts counts them: past their day, over while a system rests on them, and run out undecided. */
export const contractsLate = (act: Act, landscape: Landscape): WorkLine[] => {
  const t = texts(act.lang);
  const overdue = contractsToAct(landscape).late;
  const inUse = endedInUse(landscape);
  const ended = ranOut(landscape).length;
  const [oldest] = overdue;
  return [
    ...(oldest
      ? [
          {
            label: t("work.contracts-late", { n: overdue.length }),
            href: "/landscape/contract-year#late",
            note: t("work.contracts-late-note", {
              title: titleOf(landscape, oldest.id),
              day: formats(act.lang).day(oldest.due.day),
            }),
            tag: { text: t("tag.late"), tone: "bad" as const },
          },
        ]
      : []),
    ...(inUse[0]
      ? [
          {
            label: t("work.contracts-in-use", { n: inUse.length }),
            href: "/landscape/contract-year#in-use",
            note: titleOf(landscape, inUse[0].id),
            tag: { text: t("tag.late"), tone: "bad" as const },
          },
        ]
      : []),
    ...(ended > 0
      ? [{ label: t("work.contracts-ended", { n: ended }), href: "/landscape/contract-year#ended" }]
      : []),
  ];
};

/** What still names a unit that is no longer there: it did not move when the unit ended. */
export const unitsGone = (act: Act, landscape: Landscape): WorkLine[] =>
  more(
    leftWithEndedUnits(landscape).length,
    n => texts(act.lang)("work.units-gone", { n }),
    "/organisation/loose-ends",
  );

/** A duty nobody meets waits until its day has come; from then on, or when it is planned too late, it is late. */
export const dutiesWaiting = (act: Act, landscape: Landscape): WorkLine[] => [
  ...dutyLines(act, landscape, false),
  // No day can pass unnoticed that nobody has written down.
  ...more(
    undatedDuties(landscape).length,
    n => texts(act.lang)("work.duties-undated", { n }),
    "/landscape/duties#undated",
  ),
];
export const dutiesLate = (act: Act, landscape: Landscape) => dutyLines(act, landscape, true);

const dutyLines = (act: Act, landscape: Landscape, late: boolean): WorkLine[] => {
  const t = texts(act.lang);
  const f = formats(act.lang);
  const duties = dutiesIn(landscape).flatMap(({ item, cover: { code } }) =>
    (code === "late" || code === "no-initiative") && (code === "late" || item.deadline < act.today) === late
      ? [{ item, code }]
      : [],
  );
  return [
    ...duties.slice(0, dutiesShown).map(
      ({ item, code }): WorkLine => ({
        label: t("work.duty", { title: titleOf(landscape, item.id) }),
        href: `/landscape/source-items/${item.id}`,
        note: t(`work.duty.${code}`, { day: f.day(item.deadline) }),
        // Its day may lie ahead still: then it is not late, but will not be met in time.
        tag:
          code === "late" && item.deadline >= act.today
            ? { text: t("tag.not-in-time"), tone: "bad" }
            : tagOf(act, daysBetween(act.today, item.deadline)),
      }),
    ),
    ...more(duties.length - dutiesShown, n => t("work.duties-more", { n }), "/landscape/duties"),
  ];
};

export const plannedWaiting = (act: Act, planned: readonly Planned[]): WorkLine[] => {
  const t = texts(act.lang);
  const soon = planned.filter(({ on }) => on <= addDays(act.today, 30));
  return [
    ...soon.slice(0, plannedShown).map(
      ({ on, verb, name, into, href }): WorkLine => ({
        label: into
          ? t("work.planned.merges", { name, into })
          : t(`work.planned.${verb}`, { name: name || t("work.someone") }),
        href,
        note: `${t("work.planned-note")}: ${formats(act.lang).day(on)}`,
        tag: tagOf(act, daysBetween(act.today, on)),
      }),
    ),
    ...more(soon.length - plannedShown, n => t("work.planned-more", { n }), "/organisation/planned"),
  ];
};
