import type { Lang } from "../../../kernel/lang.ts";
import { formats } from "../../../platform/i18n/index.ts";
import type { Cell } from "./rules-cell.ts";
import { texts } from "./texts/index.ts";

/** A cell as it is read: its figure, or why there is none; "–" where a release has no such cell. */
export const toldCell = (cell: Cell | null, address: string, lang: Lang): string => {
  if (!cell) return "–";
  const t = texts(lang);
  const figure = () => figureOf(cell.value!, address, lang);
  if (cell.status === "g" || cell.status === "l")
    return cell.value === null ? "–" : t(`cell.${cell.status}`, { share: figure() });
  if (cell.value !== null) return figure();
  return cell.status === "h" || cell.status === "n" || cell.status === "x" ? t(`cell.${cell.status}`) : "–";
};

/** A share is told in percent, its limits too; everything else as it is. */
const figureOf = (value: number, address: string, lang: Lang): string => {
  const f = formats(lang);
  return address.endsWith("/share") ? f.percent(value, 1) : f.number(value);
};
