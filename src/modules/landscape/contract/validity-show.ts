import type { Lang } from "../../../kernel/lang.ts";
import { addDays } from "../../../kernel/period.ts";
import type { Act } from "../../../platform/act.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { idOf, type Landscape } from "../register/landscape.ts";
import type { Thing } from "../register/rules.ts";
import { titleOf } from "../register/title.ts";
import { texts } from "./texts/index.ts";
import { type Validity, type ValidityReason, validityIn } from "./validity.ts";

/** Why a contract or a system use does not count as valid, each in a sentence, with the contract it is about. */
export const reasonsShown = (landscape: Landscape, thing: Thing, reasons: Validity["reasons"], lang: Lang) =>
  reasons.map(reason => ({
    text: reasonText(landscape, thing, reason, lang),
    href: reason.on === null && reason.of ? `/landscape/contracts/${reason.of}` : null,
  }));

const reasonText = (
  landscape: Landscape,
  thing: Thing,
  { code, on, of }: ValidityReason,
  lang: Lang,
): string => {
  const t = texts(lang);
  const f = formats(lang);
  if (code === "main-contract-invalid" || code === "parent-invalid")
    return t(`reason.${code}`, { title: titleOf(landscape, of ?? "") });
  const about = of === null ? thing : landscape.byId.get(of)?.thing;
  const said =
    code === "ended" && about?.values.continuous === "yes" && on
      ? // Nobody wrote down that it ran on, and we do not guess it.
        t("reason.ran-on", { day: f.day(addDays(on, -1)) })
      : t(`reason.${code}`, { day: on ? f.day(on) : "" });
  return of === null ? said : t("reason.of", { title: titleOf(landscape, of), reason: said });
};

/** Whether it counts as valid today, for a cell of a list: yes, or no and why. */
export const validityText = (landscape: Landscape, thing: Thing, lang: Lang): string => {
  const t = texts(lang);
  const found = validityIn(landscape).get(thing.id);
  if (!found) return "";
  if (found.valid) return t(found.override ? "validity.cell-override" : "validity.cell-yes");
  // What is told of the contract it stands on is told on the page.
  const own = found.reasons.filter(({ of, on }) => of === null || on === null);
  return t("validity.cell-no", { reasons: because(landscape, thing, { ...found, reasons: own }, lang) });
};

/** The reasons as one sentence; "" where there are none. */
export const because = (landscape: Landscape, thing: Thing, { reasons }: Validity, lang: Lang): string =>
  reasonsShown(landscape, thing, reasons, lang)
    .map(({ text }) => text)
    .join("; ");

/** Whether KITOS says something else than we do. */
export const kitosDiffers = ({ kitos, valid }: Validity): boolean => kitos !== null && kitos.valid !== valid;

/** The choices a list is narrowed down by. */
export const validityChoices = (lang: Lang) =>
  (["yes", "no", "kitos"] as const).map(value => ({ value, label: texts(lang)(`validity.filter-${value}`) }));

/** Whether a thing is among those the list asks for. */
export const isWanted = (landscape: Landscape, id: string, wanted: string): boolean => {
  const found = validityIn(landscape).get(id);
  return (
    found !== undefined &&
    (wanted === "kitos" ? kitosDiffers(found) : wanted === (found.valid ? "yes" : "no"))
  );
};

/** What the page of a contract or a system use says of its validity; who overrode it comes from the change log. */
export const validityAbout = (
  landscape: Landscape,
  thing: Thing,
  by: { who: string | null; when: Date } | null,
  { lang, zone }: Pick<Act, "lang" | "zone">,
) => {
  const t = texts(lang);
  const f = formats(lang);
  const found = validityIn(landscape).get(thing.id);
  if (!found) return undefined;
  const { valid, override, kitos, reasons } = found;
  const parent = thing.values.requireValidParent === true ? idOf(thing, "parent") : null;
  const day = by ? f.dateTime(by.when, zone) : override?.on ? f.day(override.on) : "";
  return {
    valid,
    reasons: reasonsShown(landscape, thing, reasons, lang),
    needs: parent && { title: titleOf(landscape, parent), href: `/landscape/contracts/${parent}` },
    override: override && {
      set: by?.who ? t("validity.override-by", { who: by.who, day }) : t("validity.override-on", { day }),
      why: override.why ? t("validity.override-why", { why: override.why }) : t("validity.override-unsaid"),
      needed: reasons.length > 0,
    },
    kitos:
      kitos && kitosDiffers(found)
        ? t(kitos.valid ? "validity.kitos-yes" : "validity.kitos-no", { day: f.day(kitos.on) })
        : null,
  };
};
