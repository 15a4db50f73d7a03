import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

it("every page with a list in parts sends whoever asks for a part behind the last to the last", () => {
  const pages = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter(file => file.endsWith(".page.tsx"))
    .map(file => ({ file, text: readFileSync(`src/${file}`, "utf8") }));
  const inParts = pages.filter(({ text }) => /\blist\.(skip|size)\b|\blistOf\(/.test(text));
  expect(inParts.length).toBeGreaterThan(15);
  expect(inParts.filter(({ text }) => !text.includes("withinPages(list")).map(({ file }) => file)).toEqual(
    [],
  );
});
