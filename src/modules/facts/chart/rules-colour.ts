/** The two themes of the house; a figure is light by itself and dark where the reader wants it dark. */
export type Theme = "light" | "dark";
/** One hue for a ramp; the other for what stands against it, on the other side of the middle. */
export type Hue = "ramp" | "against";

/** A ramp has eleven steps: a scale has at most so many values. */
export const steps = 10;

const ends: Record<Theme, Record<Hue, [string, string]>> = {
  light: { ramp: ["#dde7e9", "#0b5563"], against: ["#e7e2f3", "#54408c"] },
  dark: { ramp: ["#253a41", "#8fd3dd"], against: ["#332c4b", "#c3b5f2"] },
};

/** What else a figure is drawn in. */
export const inks: Record<Theme, { paper: string; ink: string; soft: string; line: string; brand: string }> =
  {
    light: { paper: "#ffffff", ink: "#16242b", soft: "#51636c", line: "#828f95", brand: "#0b5563" },
    dark: { paper: "#17232a", ink: "#e8eff1", soft: "#a9bac1", line: "#6f7e85", brand: "#7cc4cf" },
  };

const parts = (colour: string): number[] =>
  [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16));

/** The colour of a step from 0 (faint) to 10 (full). */
export const rampColour = (theme: Theme, hue: Hue, step: number): string => {
  const [from, to] = ends[theme][hue].map(parts);
  const mixed = from!.map((low, at) => Math.round(low + ((to![at]! - low) * step) / steps));
  return `#${mixed.map(part => part.toString(16).padStart(2, "0")).join("")}`;
};

/** The step of a value of a scale, by its place among so many. */
export const stepOf = (at: number, count: number): number =>
  count < 2 ? steps : Math.round((at * steps) / (count - 1));

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = parts(colour).map(part => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
export const contrast = (a: string, b: string): number => {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
};

/** Black or white, whichever is read better: one of them always has 4.5 to 1. */
export const inkOn = (colour: string): string =>
  contrast(colour, "#000000") >= contrast(colour, "#ffffff") ? "#000000" : "#ffffff";

/** The rules that turn a figure dark, by the classes its parts have; `at` stands before each class. */
export const darkRules = (at: string): string => {
  const { paper, ink, soft, line, brand } = inks.dark;
  const rule = (name: string, what: string) => `${at}.${name}{${what}}`;
  const hues: Hue[] = ["ramp", "against"];
  return [
    rule("paper", `fill:${paper}`),
    rule("gap", `stroke:${paper}`),
    rule("ink", `fill:${ink}`),
    rule("soft", `fill:${soft}`),
    rule("line", `stroke:${line}`),
    rule("mark", `fill:${brand}`),
    rule("hollow", `fill:${paper};stroke:${brand}`),
    rule("range", `stroke:${ink}`),
    ...hues.flatMap(hue =>
      Array.from({ length: steps + 1 }, (_, step) => {
        const colour = rampColour("dark", hue, step);
        return `${rule(`${hue}-${step}`, `fill:${colour}`)}${rule(`on-${hue}-${step}`, `fill:${inkOn(colour)}`)}`;
      }),
    ),
  ].join("");
};
