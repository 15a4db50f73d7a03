import { addDays, type Day, daysBetween } from "../../kernel/period.ts";
import {
  agreementGapsIn,
  eventText,
  holderName,
  idOf,
  type Landscape,
  lacksIn,
  livingUses,
  losingHolders,
  recordOf,
  screeningWork,
  shownFlags,
  titleOf,
  undescribedUses,
  unsaidUses,
} from "../../modules/landscape/index.server.ts";
import type { Act } from "../../platform/act.ts";
import { formats } from "../../platform/i18n/index.ts";
import { texts } from "./texts/index.ts";
import { more, tagOf, type WorkLine } from "./work-line.ts";
import { has } from "./work-roles.ts";

const plansShown = 3;
const losesShown = 2;
const losesAhead = 90;

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

export const attestationsWaiting = (act: Act, landscape: Landscape): WorkLine[] => {
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

export const confirmationsLate = (act: Act, landscape: Landscape): WorkLine[] => {
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
export const losesWaiting = (act: Act, landscape: Landscape): WorkLine[] => {
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

export const gapsWaiting = (act: Act, landscape: Landscape): WorkLine[] => {
  const t = texts(act.lang);
  const { gaps, activities } = recordOf(landscape);
  const people = gaps[0]?.peopleConcerned;
  const undescribed = undescribedUses(landscape).length;
  const unsaid = unsaidUses(landscape).length;
  const unbegun = activities.length === 0 ? { note: t("work.no-record") } : {};
  return [
    ...(undescribed > 0
      ? [
          {
            label: t("work.undescribed", { n: undescribed }),
            href: "/landscape/record#undescribed",
            ...unbegun,
          },
        ]
      : []),
    ...(unsaid > 0
      ? [
          {
            label: t("work.personal-unsaid", { n: unsaid, total: livingUses(landscape).length }),
            href: "/landscape/system-uses?personalData=-",
            ...unbegun,
          },
        ]
      : []),
    ...(gaps.length > 0
      ? [
          {
            label: t("work.gaps", { n: lacksIn(gaps).length }),
            href: "/landscape/record",
            ...(people ? { note: t("work.gaps-people", { n: people }) } : {}),
          },
        ]
      : []),
  ];
};

/** Processing that must be looked at again because something happened, or has no assessment yet. */
export const screeningsWaiting = (act: Act, landscape: Landscape): WorkLine[] => {
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
export const plansWaiting = (act: Act, landscape: Landscape): WorkLine[] => {
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

/** Processors that should have been looked at by now. */
export const oversightsLate = (act: Act, landscape: Landscape): WorkLine[] => {
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
