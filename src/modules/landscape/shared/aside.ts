import { dayIn } from "../../../kernel/period.ts";
import type { Act } from "../../../platform/act.ts";
import { allowed, becauseOf } from "../../../platform/auth/index.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { publishAside } from "../disclosure/aside.ts";
import { type Landscape, textOf } from "../register/landscape.ts";
import type { Thing } from "../register/rules.ts";
import { titleOf } from "../register/title.ts";
import { tasksIn } from "../system/tasks.ts";
import { texts } from "../texts/index.ts";
import { mayPropose } from "./policy.ts";

/** A card beside a thing: what is so, and where to go on. */
export type Aside = {
  title: string;
  warning?: string | undefined;
  sentences: string[];
  ways: { label: string; href: string; because?: string | undefined }[];
};

/** What stands beside a thing because others see it, or because it comes from others. */
export const asidesOf = (act: Act, landscape: Landscape, noun: string, thing: Thing): Aside[] => {
  if (noun === "system") return [catalogueAside(act, landscape, thing)];
  if (noun === "system-use")
    return [...tasksAside(act, landscape, thing), publishAside(act, landscape, thing.id)];
  return noun === "initiative" ? [publishAside(act, landscape, thing.id)] : [];
};

const catalogueAside = (act: Act, landscape: Landscape, system: Thing): Aside => {
  const t = texts(act.lang);
  const f = formats(act.lang);
  const because = becauseOf(allowed(act, mayPropose), act);
  const title = t("shared.title");
  const shared = landscape.shared.get(system.id);
  const proposing = { label: t("shared.proposal"), href: `/landscape/propose/${system.id}`, because };
  if (!shared)
    return {
      title,
      sentences: [t("shared.only-here")],
      ways: [
        { ...proposing, label: t("shared.propose") },
        { label: t("shared.merge"), href: `/landscape/merge/${system.id}`, because },
      ],
    };
  const { linked, product } = shared;
  const open = { label: t("shared.open"), href: `/landscape/catalogue/${product.id}` };
  if (linked.decision === "declined")
    return {
      title,
      warning: t("shared.declined", { why: linked.declinedBecause ?? "" }),
      sentences: [],
      ways: [proposing],
    };
  if (linked.decision === null)
    return {
      title,
      sentences: [t("shared.waits", { day: f.dayShort(dayIn(linked.proposedAt, act.zone)) })],
      ways: [open, proposing],
    };
  return {
    title,
    warning: product.deactivatedOn ? deactivated(act, product) : undefined,
    sentences: [
      ...(linked.id === product.id
        ? []
        : [t("shared.merged-there", { from: linked.content.name, name: product.content.name })]),
      t("shared.follows"),
    ],
    ways: [open],
  };
};

const deactivated = (
  { lang }: Act,
  product: { deactivatedOn: string | null; deactivationReason: string | null },
) =>
  texts(lang)("shared.product-deactivated", {
    day: formats(lang).dayShort(product.deactivatedOn ?? ""),
    why: product.deactivationReason || "–",
  });

const tasksAside = (act: Act, landscape: Landscape, use: Thing): Aside[] => {
  const product = landscape.byId.get(textOf(use, "system"))?.thing;
  if (!product) return [];
  const t = texts(act.lang);
  const f = formats(act.lang);
  const stored = landscape.byId.get(use.id)?.thing ?? use;
  const { tasks, idleRemovals, idleAdditions } = tasksIn(landscape, stored);
  const named = (ids: readonly string[]) => f.list(ids.map(id => titleOf(landscape, id)).sort(f.compare));
  const said = (
    key: "tasks.added" | "tasks.removed" | "tasks.idle-removed" | "tasks.idle-added",
    ids: readonly string[],
  ) => (ids.length > 0 ? [t(key, { tasks: named(ids) })] : []);
  const removed = (stored.values.tasksRemoved ?? []) as readonly string[];
  const left = typeof product.values.deactivatedOn === "string" ? product.values.deactivatedOn : null;
  return [
    {
      title: t("tasks.title"),
      warning: left
        ? deactivated(act, { deactivatedOn: left, deactivationReason: textOf(product, "deactivationReason") })
        : undefined,
      sentences: [
        t("tasks.inherited", { n: tasks.filter(({ from }) => from === "catalogue").length }),
        ...said(
          "tasks.added",
          tasks.filter(({ from }) => from === "added").map(({ taskId }) => taskId),
        ),
        ...said(
          "tasks.removed",
          removed.filter(id => !idleRemovals.includes(id)),
        ),
        ...said("tasks.idle-removed", idleRemovals),
        ...said("tasks.idle-added", idleAdditions),
      ],
      ways: [],
    },
  ];
};
