import type { Lang } from "../../../kernel/lang.ts";
import { type List, listOf } from "../../../platform/http/page.ts";
import { figuresIn, type PublishedFigure } from "./figures.ts";

/** What the address asks for, and the figures that answer it. */
export const figuresAsked = (request: Request, lang: Lang): { list: List; found: PublishedFigure[] } => {
  const list = listOf(request, {
    sort: ["given", "year"],
    filters: ["country", "theme", "source"],
  });
  const { q, country, theme, source } = list.filters;
  const words = (q ?? "").toLowerCase().split(/\s+/).filter(Boolean);
  const found = figuresIn(lang).filter(
    figure =>
      (!country || figure.country === country) &&
      (!theme || figure.theme === theme) &&
      (!source || figure.source === source) &&
      words.every(word => `${figure.indicator} ${figure.definition}`.toLowerCase().includes(word)),
  );
  if (list.sort === "year")
    found.sort((a, b) => (list.descending ? -1 : 1) * ((a.year ?? 0) - (b.year ?? 0)));
  return { list, found };
};
