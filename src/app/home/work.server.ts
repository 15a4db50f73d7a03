import { addDays, type Day, daysBetween } from "../../kernel/period.ts";
import {
  agreementGapsIn,
  contractsToAct,
  dutiesIn,
  eventText,
  holderName,
  idOf,
  type Landscape,
  livingUses,
  losingHolders,
  ranOut,
  recordOf,
  screeningWork,
  shownFlags,
  titleOf,
} from "../../modules/landscape/index.server.ts";
import type { Act, Role } from "../../platform/act.ts";
import { formats } from "../../platform/i18n/index.ts";
import type { Planned } from "./planned.server.ts";
import { texts } from "./texts/index.ts";

/** Something that waits: where to do it, how soon, and a line about it. */
export type WorkLine = {
  label: string;
  href: string;
  note?: string;
  tag?: { text: string; tone: "bad" | "warm" | "brand" };
};

const contractsShown = 3;
const dutiesShown = 3;
const plannedShown = 2;
const plansShown = 3;
const losesShown = 2;
const losesAhead = 90;

const has = (act: Act, ...roles: Role[]) => roles.some(role => act.actor.roles.includes(role));
const keeps = (act: Act) => has(act, "editor", "administrator", "portfolio-keeper");

/** True for someone who is to act on any of it; a reader sees what waits in the municipality. */
export const isToAct = (act: Act): boolean =>
  has(
    act,
    "editor",
    "administrator",
    "portfolio-keeper",
    "system-owner",
    "data-protection-officer",
    "coordinator",
  );

/** What waits, in the order of the person's own duties: first what only that person can do. */
export const waiting = (act: Act, landscape: Landscape, planned: readonly Planned[]): WorkLine[] => {
  const contracts = () => contractsWaiting(act, landscape);
  const attestations = () => attestationsWaiting(act, landscape);
  const gaps = () => gapsWaiting(act, landscape);
  const screenings = () => screeningsWaiting(act, landscape);
  const changes = () => plannedWaiting(act, planned);
  const moved = () => plansWaiting(act, landscape);
  const duties = () => dutiesWaiting(act, landscape);
  if (!isToAct(act)) return [...contracts(), ...duties(), ...changes()];
  return [
    ...(has(act, "data-protection-officer") ? [...screenings(), ...gaps()] : []),
    ...(keeps(act) ? moved() : []),
    ...(has(act, "system-owner") ? attestations() : []),
    ...(keeps(act) || has(act, "system-owner") ? contracts() : []),
    ...(keeps(act) ? duties() : []),
    ...(keeps(act) && !has(act, "system-owner") ? attestations() : []),
    ...(keeps(act) || has(act, "system-owner") ? losesWaiting(act, landscape) : []),
    ...(has(act, "administrator") && !has(act, "data-protection-officer") ? gaps() : []),
    ...changes(),
  ];
};

/** What is over its date: duties without a plan in time, contracts that should have been acted on, confirmations. */
export const late = (act: Act, landscape: Landscape): WorkLine[] => [
  ...(has(act, "data-protection-officer", "administrator") ? oversightsLate(act, landscape) : []),
  ...dutiesLate(act, landscape),
  ...contractsLate(act, landscape),
  ...confirmationsLate(act, landscape),
];

const contractsWaiting = (act: Act, landscape: Landscape): WorkLine[] => {
  const t = texts(act.lang);
  const f = formats(act.lang);
  const due = contractsToAct(landscape).filter(({ actNow }) => actNow.first!.overdueDays === 0);
  return [
    ...due.slice(0, contractsShown).map(({ id, actNow }): WorkLine => {
      const { day, reason } = actNow.first!;
      return {
        label: t("work.contract", { title: titleOf(landscape, id) }),
        href: `/landscape/contracts/${id}`,
        note: `${t(`act.${reason}`)}: ${f.day(day)}`,
        tag: tagOf(act, daysBetween(act.today, day)),
      };
    }),
    ...more(due.length - contractsShown, n => t("work.contracts-more", { n }), "/landscape/contract-year"),
  ];
};

/** As the year of contracts counts them: past their day, and run out without anybody deciding. */
const contractsLate = (act: Act, landscape: Landscape): WorkLine[] => {
  const t = texts(act.lang);
  const overdue = contractsToAct(landscape).filter(({ actNow }) => actNow.first!.overdueDays > 0);
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
              day: formats(act.lang).day(oldest.actNow.first!.day),
            }),
            tag: { text: t("tag.late"), tone: "bad" as const },
          },
        ]
      : []),
    ...(ended > 0
      ? [{ label: t("work.contracts-ended", { n: ended }), href: "/landscape/contract-year#ended" }]
      : []),
  ];
};

/** The systems a person answers for; whoever owns none, or looks after all, sees all. */
const usesToConfirm = (act: Act, landscape: Landscape) => {
  const uses = livingUses(landscape);
  // People who sign in and people of the organisation are not tied together yet, so the name decides.
  const own = has(act, "system-owner")
    ? uses.filter(use => holderName(landscape, idOf(use, "owner") ?? "") === act.actor.name)
    : [];
  const owner = own[0] ? `&owner=${idOf(own[0], "owner")}` : "";
  return own.length > 0 ? { uses: own, own: true, owner } : { uses, own: false, owner };
};

const attestationsWaiting = (act: Act, landscape: Landscape): WorkLine[] => {
  const t = texts(act.lang);
  const { uses, own, owner } = usesToConfirm(act, landscape);
  const missing = uses.filter(use => !landscape.attestations.has(use.id)).length;
  if (missing === 0) return [];
  return [
    {
      label: t(own ? "work.attest-own" : "work.attest-all", { n: missing }),
      href: `/landscape/quality?attested=never${owner}`,
      note: t("work.attest-note", { n: landscape.attestationMonths }),
    },
  ];
};

const confirmationsLate = (act: Act, landscape: Landscape): WorkLine[] => {
  const t = texts(act.lang);
  const { uses, owner } = usesToConfirm(act, landscape);
  const expired = uses.filter(use => {
    const attested = landscape.attestations.get(use.id);
    return attested !== undefined && attested.expires <= act.today;
  }).length;
  if (expired === 0) return [];
  return [
    {
      label: t("work.attest-expired", { n: expired }),
      href: `/landscape/quality?attested=expired${owner}`,
      note: t("work.attest-note", { n: landscape.attestationMonths }),
    },
  ];
};

/** What will be without anybody responsible within three months, day by day. */
const losesWaiting = (act: Act, landscape: Landscape): WorkLine[] => {
  const t = texts(act.lang);
  const soon = addDays(act.today, losesAhead);
  const days = new Map<Day, number>();
  for (const { from } of losingHolders(landscape))
    if (from && from <= soon) days.set(from, (days.get(from) ?? 0) + 1);
  return [...days].slice(0, losesShown).map(([day, n]) => ({
    label: t("work.loses", { n, day: formats(act.lang).day(day) }),
    href: "/landscape/overlooked#loses-holder",
    note: t("work.loses-note"),
    tag: tagOf(act, daysBetween(act.today, day)),
  }));
};

const gapsWaiting = (act: Act, landscape: Landscape): WorkLine[] => {
  const t = texts(act.lang);
  const { gaps } = recordOf(landscape);
  const people = gaps[0]?.peopleConcerned;
  if (gaps.length === 0) return [];
  return [
    {
      label: t("work.gaps", { n: gaps.length }),
      href: "/landscape/record",
      ...(people ? { note: t("work.gaps-people", { n: people }) } : {}),
    },
  ];
};

/** Processing that must be looked at again because something happened, or has no assessment yet. */
const screeningsWaiting = (act: Act, landscape: Landscape): WorkLine[] => {
  const t = texts(act.lang);
  const work = screeningWork(landscape).filter(({ kind }) => kind !== "likely");
  return [
    ...work.slice(0, plansShown).map(
      ({ thing, events, due }): WorkLine => ({
        label: t("work.screening", { title: titleOf(landscape, thing.id) }),
        href: `/landscape/processings/${thing.id}/screening`,
        ...(events.length > 0 ? { note: events.map(event => eventText(event, act.lang)).join(" · ") } : {}),
        ...(due ? { tag: tagOf(act, daysBetween(act.today, due)) } : {}),
      }),
    ),
    ...more(work.length - plansShown, n => t("work.screening-more", { n }), "/landscape/assessments-waiting"),
  ];
};

/** Plans whose item the source has changed, until somebody has looked at them. */
const plansWaiting = (act: Act, landscape: Landscape): WorkLine[] => {
  const t = texts(act.lang);
  const flags = shownFlags(landscape, act.lang);
  return [
    ...flags.slice(0, plansShown).map(
      ({ initiative, what, when }): WorkLine => ({
        label: t("work.moved", { title: initiative.title }),
        href: `/landscape/initiatives/${initiative.id}`,
        note: `${what} (${when})`,
      }),
    ),
    ...more(flags.length - plansShown, n => t("work.moved-more", { n }), "/landscape/changed-plans"),
  ];
};

/** A duty nobody meets waits until its day has come; from then on, or when it is planned too late, it is late. */
const dutiesWaiting = (act: Act, landscape: Landscape) => dutyLines(act, landscape, false);
const dutiesLate = (act: Act, landscape: Landscape) => dutyLines(act, landscape, true);

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
        // Planned too late is late, however far its day is.
        tag: tagOf(act, code === "late" ? -1 : daysBetween(act.today, item.deadline)),
      }),
    ),
    ...more(duties.length - dutiesShown, n => t("work.duties-more", { n }), "/landscape/duties"),
  ];
};

/** Processors that should have been looked at by now. */
const oversightsLate = (act: Act, landscape: Landscape): WorkLine[] => {
  const t = texts(act.lang);
  const overdue = agreementGapsIn(landscape).filter(({ group }) => group === "late");
  const [oldest] = overdue;
  if (!oldest?.day) return [];
  return [
    {
      label: t("work.oversight-late", { n: overdue.length }),
      href: "/landscape/agreements?what=late",
      note: t("work.oversight-late-note", {
        title: titleOf(landscape, oldest.processor),
        day: formats(act.lang).day(oldest.day),
      }),
      tag: { text: t("tag.late"), tone: "bad" },
    },
  ];
};

const plannedWaiting = (act: Act, planned: readonly Planned[]): WorkLine[] => {
  const t = texts(act.lang);
  const soon = planned.filter(({ on }) => on <= addDays(act.today, 30));
  return [
    ...soon.slice(0, plannedShown).map(
      ({ on, verb, name, href }): WorkLine => ({
        label: t(`work.planned.${verb}`, { name: name || t("work.someone") }),
        href,
        note: `${t("work.planned-note")}: ${formats(act.lang).day(on)}`,
        tag: tagOf(act, daysBetween(act.today, on)),
      }),
    ),
    ...more(soon.length - plannedShown, n => t("work.planned-more", { n }), "/organisation/planned"),
  ];
};

const more = (n: number, label: (n: number) => string, href: string): WorkLine[] =>
  n > 0 ? [{ label: label(n), href }] : [];

/** Today is red, a month ahead warm, the rest calm. */
const tagOf = (act: Act, days: number): NonNullable<WorkLine["tag"]> => {
  const t = texts(act.lang);
  if (days < 0) return { text: t("tag.late"), tone: "bad" };
  if (days === 0) return { text: t("tag.today"), tone: "bad" };
  return { text: t("tag.days", { n: days }), tone: days <= 30 ? "warm" : "brand" };
};
