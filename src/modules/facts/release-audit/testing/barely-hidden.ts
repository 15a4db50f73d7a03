import { type File, filesOf } from "../../release-facts/bundle.ts";
import type { About } from "../../release-facts/json-stat.ts";
import { factsOf } from "../../release-facts/made.ts";
import type { Wave } from "../../release-facts/rules-given.ts";
import { publishedOf } from "../published.ts";
import { truthOf } from "../truth.ts";

/** How a release is often published: only what is below the threshold is left out, all else is told as it is. */
export const barelyHidden = async (wave: Wave, about: About): Promise<File[]> => {
  const made = await factsOf({ ...wave, mode: "on-record" });
  if (!made.ok) throw new Error(made.refusal.code);
  const files = filesOf(made.value, about).filter(({ path }) => path !== "answers.csv");
  const truth = truthOf(wave, publishedOf(files));
  const small = (group: string) => truth.n.get(group)! < wave.threshold;
  const decoder = new TextDecoder();
  const changed = (path: string, change: (text: string) => string): File => ({
    path,
    bytes: new TextEncoder().encode(change(decoder.decode(files.find(file => file.path === path)!.bytes))),
  });
  const response = changed("response.csv", text =>
    text
      .split("\n")
      .map(line => {
        const [group = "", place, role, eligible, invited] = line.split(",");
        return truth.n.has(group) && small(group)
          ? [group, place, role, eligible, invited, "", "h", "", "", ""].join(",")
          : line;
      })
      .join("\n"),
  );
  const cube = changed("cube.jsonstat.json", text => hiddenIn(text, small));
  return files.map(file => [response, cube].find(({ path }) => path === file.path) ?? file);
};

const hiddenIn = (text: string, small: (group: string) => boolean): string => {
  const cube = JSON.parse(text);
  cube.extension.samsyn.mode = "personal-anonymous";
  const groups = Object.keys(cube.dimension.group.category.index);
  for (const place of Object.keys(cube.value)) {
    const group = groups[Math.floor(Number(place) / 6) % groups.length]!;
    if (small(group)) {
      cube.value[place] = null;
      cube.status[place] = "h";
    }
  }
  return JSON.stringify(cube);
};
