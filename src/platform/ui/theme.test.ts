import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("./theme.css", import.meta.url), "utf8");
const [light = "", dark = ""] = css.split("@media");
const tokensOf = (part: string) =>
  new Map([...part.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, colour]) => [name!, colour!]));

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
};

const colours = ["accent", "neutral", "info", "success", "warning", "danger"];
const surfaces = ["background-default", "background-tinted", "surface-default", "surface-tinted"];

describe.each([
  ["light", tokensOf(light)],
  ["dark", tokensOf(dark)],
])("the %s theme", (_, tokens) => {
  const ratio = (a: string, b: string) => contrast(tokens.get(a)!, tokens.get(b)!);
  const of = (colour: string, token: string) => `--ds-color-${colour}-${token}`;

  it.each(colours)("has text of 4.5:1 on every surface of %s", colour => {
    for (const surface of surfaces)
      for (const text of ["text-default", "text-subtle"])
        expect(ratio(of(colour, text), of(colour, surface)), `${text} on ${surface}`).toBeGreaterThanOrEqual(
          4.5,
        );
  });

  it.each(colours)("has words of 4.5:1 on filled %s, also when pointed at and pressed", colour => {
    for (const base of ["base-default", "base-hover", "base-active"])
      expect(ratio(of(colour, "base-contrast-default"), of(colour, base)), base).toBeGreaterThanOrEqual(4.5);
  });

  it("has edges of controls, and the focus, of 3:1", () => {
    for (const surface of ["--card", "--bg"])
      for (const edge of [
        of("neutral", "border-default"),
        of("accent", "border-default"),
        "--ds-color-focus-outer",
      ])
        expect(ratio(edge, surface), `${edge} on ${surface}`).toBeGreaterThanOrEqual(3);
  });

  it("has readable soft text, tags and heat", () => {
    for (const surface of ["--card", "--bg"]) {
      expect(ratio("--soft", surface)).toBeGreaterThanOrEqual(4.5);
      expect(ratio("--brand", surface)).toBeGreaterThanOrEqual(4.5);
    }
    for (const tone of ["brand", "warm", "ok", "bad"])
      expect(ratio(`--${tone}`, `--${tone}-soft`), tone).toBeGreaterThanOrEqual(4.5);
    for (const level of [1, 2, 3])
      expect(ratio("--ink", `--heat-${level}`), `heat ${level}`).toBeGreaterThanOrEqual(4.5);
    expect(ratio("--heat-ink-4", "--heat-4")).toBeGreaterThanOrEqual(4.5);
    expect(ratio("--on", "--warm")).toBeGreaterThanOrEqual(4.5);
  });
});

it("both themes name the same colours", () => {
  expect([...tokensOf(dark).keys()]).toEqual([...tokensOf(light).keys()]);
});
