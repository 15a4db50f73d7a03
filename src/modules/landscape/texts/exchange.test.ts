import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exchangeEn } from "./exchange.en.ts";

const folder = (name: string) => new URL(`../${name}/`, import.meta.url);
const sources = ["task", "kitos", "archimate", "dcat"].flatMap(name =>
  readdirSync(folder(name))
    .filter(file => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map(file => readFileSync(new URL(file, folder(name)), "utf8")),
);

describe("texts of imports and exports", () => {
  it("there is one for every refusal and note, and none too many", () => {
    const made = sources.flatMap(text =>
      [...text.matchAll(/"((?:kle|mapping|kitos|archimate|dcat)\.[a-z-]+)"/g)].map(
        match => `refusal.${match[1]}`,
      ),
    );
    expect([...new Set(made)].sort()).toEqual(Object.keys(exchangeEn).sort());
  });
});
