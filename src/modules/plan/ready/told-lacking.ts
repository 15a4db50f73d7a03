import type { Lang } from "../../../kernel/lang.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { type Landscape, titleOf } from "../../landscape/index.server.ts";
import { texts } from "../texts/index.ts";
import type { Lacking, LackingCode } from "./rules-lacking.ts";

/** What is lacking as a sentence, of which initiative, and the page where it is said. */
export const toldLacking = (
  { initiative, code, values }: Lacking,
  landscape: Landscape,
  lang: Lang,
): { name: string; text: string; href: string } => {
  const f = formats(lang);
  const told = Object.entries(values).map(([key, value]): [string, string | number] => {
    if (key === "other") return [key, titleOf(landscape, String(value))];
    if (["earliest", "last"].includes(key)) return [key, f.quarter(String(value))];
    if (key === "deadline" && value) return [key, f.day(String(value))];
    return [key, value];
  });
  const key = code === "no-room" && !values.deadline ? "no-room.horizon" : code;
  const name = initiative ? titleOf(landscape, initiative) : "";
  return {
    name,
    text: texts(lang)(`lacking.${key}`, Object.fromEntries(told)),
    href: hrefOf(code, { id: initiative ?? "", name, other: String(values.other ?? "") }),
  };
};

type Of = { id: string; name: string; other: string };

const hrefOf = (code: LackingCode, { id, name, other }: Of): string => {
  const thing = `/landscape/initiatives/${id}`;
  switch (code) {
    case "no-effort":
      return `${thing}#effort`;
    case "no-unit":
      return `/landscape/hits/new?${new URLSearchParams({ initiative: name })}`;
    case "beyond-limit":
      return thing;
    case "no-benefit":
      return `/plan/initiatives/${id}`;
    case "waits-for-left-out":
      return `/plan/initiatives/${other}`;
    case "waits-for-stopped":
      return `${thing}/edit#f-dependsOn`;
    case "no-deadline":
    case "no-room":
    case "late-begun":
    case "deadline-after":
      return `${thing}/edit#f-deadline`;
    case "no-legal-basis":
      return `${thing}/edit#f-legalSource`;
    case "no-start":
      return `${thing}/edit#f-start`;
    case "overdue":
    case "finished-before":
      return `${thing}/edit#f-stage`;
    case "too-long":
      return `${thing}/edit#f-quarters`;
    case "other-currency":
      return `${thing}/edit#f-currency`;
    case "no-people":
    case "no-role":
      return "/plan/capacity";
    case "no-budget":
      return "/plan/budget";
    case "equal-weights":
      return "/plan/purposes";
    case "no-initiatives":
      return "/landscape/initiatives/new";
  }
};
