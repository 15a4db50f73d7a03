import type { Lang } from "../../../kernel/lang.ts";
import { wordingsOf } from "../../../platform/i18n/index.ts";
import raw from "./data/figures.json?raw";
import wordings from "./data/figures.texts.json?raw";

export const themes = [
  "capacity",
  "barriers",
  "digitalisation",
  "inclusion",
  "demography",
  "benefits",
] as const;
export type Theme = (typeof themes)[number];
export const figureCountries = ["DK", "SE", "FI", "NO", "NORDIC"] as const;
export type FigureCountry = (typeof figureCountries)[number];

/** A published figure, never shown without its definition, year and publisher. */
export type PublishedFigure = {
  id: string;
  theme: Theme;
  country: FigureCountry;
  /** A case is one named place and never stands for its country. */
  level: "national" | "municipality" | "case";
  indicator: string;
  value: number | null;
  range?: readonly [number, number];
  relation: "equal" | "about" | "more-than" | "up-to";
  unit: string;
  /** The year the value holds for; null where the source does not say. */
  year: number | null;
  yearTo?: number;
  definition: string;
  n: number | null;
  ageSpan: string | null;
  kind: "measured" | "estimate" | "projection" | "target" | "claim" | "derived";
  source: string;
  note: string | null;
};

export type FigureSource = {
  title: string;
  publisher: string;
  published?: string;
  host?: string;
  /** Press, or a page that quotes the figure. */
  secondary: boolean;
};

type Shipped = {
  edition: string;
  sources: Record<string, FigureSource>;
  facts: readonly PublishedFigure[];
};

// The file is ours, and its test holds its shape.
const shipped = JSON.parse(raw) as Shipped;

export const publishedFigures: readonly PublishedFigure[] = shipped.facts;
export const figureSources: Readonly<Record<string, FigureSource>> = shipped.sources;

const say = wordingsOf(wordings);
const inLang = new Map<Lang, readonly PublishedFigure[]>();

/** All figures, told in a language. */
export const figuresIn = (lang: Lang): readonly PublishedFigure[] => {
  const told = inLang.get(lang) ?? publishedFigures.map(figure => toldIn(figure, lang));
  inLang.set(lang, told);
  return told;
};

const toldIn = (figure: PublishedFigure, lang: Lang): PublishedFigure => ({
  ...figure,
  indicator: say(figure.indicator, lang),
  definition: say(figure.definition, lang),
  ageSpan: figure.ageSpan && say(figure.ageSpan, lang),
  note: figure.note && say(figure.note, lang),
});

const byId = new Map(publishedFigures.map(figure => [figure.id, figure]));
export const figureById = (id: string): PublishedFigure => {
  const figure = byId.get(id);
  if (!figure) throw new Error(`no figure ${id}`);
  return figure;
};

/** Where the figures of a key come from, told in a language. */
export const sourceIn = (key: string, lang: Lang): FigureSource => {
  const source = figureSources[key]!;
  return { ...source, title: say(source.title, lang), publisher: say(source.publisher, lang) };
};

/** Quoted and not from its publisher, merely claimed, or marked to be verified. */
export const isUnverified = (figure: PublishedFigure): boolean =>
  figureSources[figure.source]!.secondary ||
  figure.kind === "claim" ||
  // The note says so in English, whatever language the figure is told in.
  /to verify|general knowledge|guess/i.test(figureById(figure.id).note ?? "");
