import { darkRules, inks } from "./rules-colour.ts";

type Attributes = Readonly<Record<string, string | number | undefined>>;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, sign => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign);

/** An element; what is inside is markup already. */
export const element = (name: string, attributes: Attributes, inside = ""): string => {
  const told = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join("");
  return inside === "" ? `<${name}${told}/>` : `<${name}${told}>${inside}</${name}>`;
};

/** Words at a place, in the ink of the theme. */
export const words = (text: string, attributes: Attributes): string =>
  element("text", { class: "ink", fill: inks.light.ink, "font-size": 14, ...attributes }, escaped(text));

/** A number written short and the same everywhere. */
export const short = (number: number): string => String(Math.round(number * 100) / 100);

/**
 * How wide a figure is: `fluid` fills its place and keeps the size of its words, for pages; `fixed` has a width of its own,
 * for files and paper.
 */
export type Fit = "fluid" | "fixed";
const fixedWidth = 640;
/** Of a file of its own: how much paper stands around. */
const edge = 16;

/** A share of the width, as the figure's fit wants it written. */
export const across = (fit: Fit, share: number): string =>
  fit === "fluid" ? `${short(share * 100)}%` : short(share * fixedWidth);

/** How many characters a line of words holds; a phone is the narrowest. */
export const charactersIn = (fit: Fit): number => (fit === "fluid" ? 38 : 82);

/** Breaks words into lines; a word longer than a line is cut. */
export const broken = (text: string, most: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    let rest = word;
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + rest.length <= most) {
      lines[lines.length - 1] = `${last} ${rest}`;
      continue;
    }
    while (rest.length > most) {
      lines.push(`${rest.slice(0, most - 1)}-`);
      rest = rest.slice(most - 1);
    }
    lines.push(rest);
  }
  return lines;
};

/** The lines of a text from a height on, and the height after them. */
export const lines = (text: string, y: number, fit: Fit, attributes: Attributes = {}): [string, number] => {
  const told = broken(text, charactersIn(fit));
  return [
    told.map((line, at) => words(line, { x: 0, y: y + 14 + at * 18, ...attributes })).join(""),
    y + told.length * 18,
  ];
};

/** The whole figure: its name and its description for those who do not see it, and what is drawn. */
export const figure = (
  drawn: string,
  { height, fit, name, description }: { height: number; fit: Fit; name: string; description: string },
): string => {
  const file = fit === "fixed";
  const [left, top] = file ? [-edge, -edge] : [0, 0];
  const tall = height + (file ? 2 * edge : 0);
  const wide = fixedWidth + 2 * edge;
  const paper = element("rect", {
    class: "paper",
    x: left,
    y: top,
    width: file ? wide : "100%",
    height: tall,
    fill: inks.light.paper,
  });
  const dark = element("style", {}, `@media screen and (prefers-color-scheme:dark){${darkRules("")}}`);
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: "chart",
      role: "img",
      ...(file
        ? { width: wide, height: tall, viewBox: `${left} ${top} ${wide} ${tall}` }
        : { width: "100%", height: tall }),
      "font-family": "Inter Variable, system-ui, sans-serif",
    },
    `${element("title", {}, escaped(name))}${element("desc", {}, escaped(description))}${file ? dark : ""}${paper}${drawn}`,
  );
};
