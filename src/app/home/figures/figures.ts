import raw from "./data/figures.json?raw";

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

const byId = new Map(publishedFigures.map(figure => [figure.id, figure]));
export const figureById = (id: string): PublishedFigure => {
  const figure = byId.get(id);
  if (!figure) throw new Error(`no figure ${id}`);
  return figure;
};
export const sourceOf = (figure: PublishedFigure): FigureSource => figureSources[figure.source]!;

/** Quoted and not from its publisher, merely claimed, or marked to be verified. */
export const isUnverified = (figure: PublishedFigure): boolean =>
  sourceOf(figure).secondary ||
  figure.kind === "claim" ||
  /to verify|general knowledge|guess/i.test(figure.note ?? "");
