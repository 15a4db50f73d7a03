import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { nouns } from "../modules/landscape/index.server.ts";
import { commands } from "./cli/commands.ts";
import { settingNames } from "./settings.ts";

const root = join(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(join(root, file), "utf8");

describe("the papers of the house", () => {
  it("name every setting", () => {
    const page = read("docs/operations.md");
    expect(settingNames.filter(name => !page.includes(`\`${name}\``))).toEqual([]);
  });

  it("name every command in the help's own list", () => {
    const pages = read("docs/operations.md") + read("README.md");
    expect(commands.map(({ name }) => name).filter(name => !pages.includes(name))).toEqual([]);
  });

  it("name every noun of the landscape", () => {
    const page = read("src/modules/landscape/README.md").toLowerCase();
    expect(
      nouns
        .map(({ name }) => name.replace("-", " "))
        .filter(name => !page.includes(name) && !page.includes(name.replace(" ", "-"))),
    ).toEqual([]);
  });

  it("date every decision, and say what would change it", () => {
    for (const file of readdirSync(join(root, "docs/decisions"))) {
      expect(file).toMatch(/^\d{4}-\d{2}-\d{2}-[a-z-]+\.md$/);
      expect(read(`docs/decisions/${file}`), file).toMatch(/[Ww]hat would make us change it/);
    }
  });
});
