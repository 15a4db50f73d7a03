import { isLang, type Lang } from "../../kernel/lang.ts";

/** The language of a request: what was just asked for, then what was chosen before, then what the browser says. */
export const chooseLang = (request: Request, fallback: Lang = "en"): Lang =>
  chosenLang(request) ?? ofHeader(request.headers.get("accept-language")) ?? fallback;

/** What was just asked for, or chosen before. */
export const chosenLang = (request: Request): Lang | null =>
  langOfText(new URL(request.url).searchParams.get("lang")) ?? langOfText(cookie(request, "lang"));

/** The product's language for a tag such as sv-FI, da_DK.UTF-8, nn; null when we do not have it. */
export const langOfText = (tag: string | null | undefined): Lang | null => {
  const primary = tag?.trim().toLowerCase().split(/[-_.]/)[0] ?? "";
  // Norwegian without a form, and Nynorsk, are answered in Bokmål: the nearest we have.
  const lang = primary === "no" || primary === "nn" ? "nb" : primary;
  return isLang(lang) ? lang : null;
};

const ofHeader = (header: string | null): Lang | null => {
  const wished = (header ?? "")
    .split(",")
    .map(part => {
      const [tag = "", ...rest] = part.trim().split(";");
      const q = rest.map(r => /^\s*q=([\d.]+)/.exec(r)?.[1]).find(Boolean);
      return { tag, weight: q === undefined ? 1 : Number(q) };
    })
    .filter(wish => wish.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return wished.map(wish => langOfText(wish.tag)).find(lang => lang !== null) ?? null;
};

const cookie = (request: Request, name: string): string | null =>
  new RegExp(`(?:^|;\\s*)${name}=([^;]*)`).exec(request.headers.get("cookie") ?? "")?.[1] ?? null;
