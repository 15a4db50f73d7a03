import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative, sep } from "node:path";

/** A place where the house is not built as docs/architecture.md draws it, and what it imports or asks that it may not. */
export type Breach = { law: "floors" | "door" | "loop" | "rules" | "sql"; file: string; imports: string };

const floors: readonly string[] = ["kernel", "platform", "modules", "app"];
const loop = ["facts", "purpose", "knowledge", "landscape", "plan", "effect", "spread", "citizen"];

type Place = { floor: number; module: string; path: string };

const placeOf = (path: string): Place => {
  const [first, second] = path.split("/");
  const floor = floors.indexOf(first ?? "");
  // What lies beside the floors (root.tsx, routes.ts) is React Router's own and belongs to the app.
  return { floor: floor < 0 ? 3 : floor, module: first === "modules" ? second! : "", path };
};

/** Every breach of the five laws in the tree below `root` (a folder laid out like src). */
export const breachesIn = (root: string): Breach[] =>
  filesIn(root).flatMap(file => {
    const text = readFileSync(join(root, file), "utf8");
    return [
      ...importsOf(root, file, text).flatMap(target => breachesOf(file, target)),
      ...(isRules(file) ? unsteadyIn(text).map((imports): Breach => ({ law: "rules", file, imports })) : []),
    ];
  });

const isRules = (file: string) => /(^|\/)rules[\w-]*\.ts$/.test(file) && !/\.test\.ts$/.test(file);

/** What answers differently each time it is asked: rules are given the day, and nothing is left to chance. */
const unsteadyIn = (text: string): string[] => {
  const code = text.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*/g, "$1");
  const found =
    /\bnew Date\b(?!\s*\(\s*[^)\s])|\bDate\.now\b|(?<![.\w]|new )Date\(|\bperformance\.now\b|\bTemporal\.Now\b|\bMath\.random\b|\bcrypto\.(random\w+|getRandom\w+)/g;
  return [...code.matchAll(found)].map(([what]) => what);
};

const breachesOf = (file: string, target: string): Breach[] => {
  const found: Breach[] = [];
  const say = (law: Breach["law"]) => found.push({ law, file, imports: target });
  const outside = !target.startsWith("./");
  if (isRules(file) && !mayRulesImport(file, target)) say("rules");
  if (outside) {
    if (/^(pg|kysely)$/.test(target) && !mayKnowSql(file)) say("sql");
    return found;
  }
  const from = placeOf(file);
  const to = placeOf(target.slice(2));
  if (to.floor > from.floor) say("floors");
  if (
    from.module !== to.module &&
    to.module !== "" &&
    !/^modules\/[^/]+\/(index|index\.server|routes)\.ts$/.test(to.path)
  )
    say("door");
  if (
    from.module !== "" &&
    to.module !== "" &&
    from.module !== to.module &&
    !comesBefore(to.module, from.module)
  )
    say("loop");
  if (/store[\w.-]*\.ts$/.test(to.path) && to.module !== "" && !mayOpenStore(from, to)) say("sql");
  return found;
};

/** Rules import the kernel, other rules and declarations of their module, and zod. */
const mayRulesImport = (file: string, target: string) => {
  if (target === "zod") return true;
  if (!target.startsWith("./")) return false;
  const path = target.slice(2);
  const module = file.split("/").slice(0, 2).join("/");
  return (
    path.startsWith("kernel/") ||
    (path.startsWith(`${module}/`) && /(rules[\w-]*|noun|nouns)\.ts$/.test(path))
  );
};

const mayKnowSql = (file: string) =>
  !file.startsWith("modules/") || /(store[\w-]*\.server|\.test)\.ts$/.test(file);

const mayOpenStore = (from: Place, to: Place) =>
  from.module === to.module && (/\.server\.ts$/.test(from.path) || /\.test\.tsx?$/.test(from.path));

const comesBefore = (callee: string, caller: string) =>
  callee === "organisation" || (caller !== "organisation" && loop.indexOf(callee) < loop.indexOf(caller));

const filesIn = (root: string, folder = ""): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap(entry => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === "bad-tree" ? [] : filesIn(root, path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });

/** What a file imports: "./floor/..." for our own, the package's name for others'. */
const importsOf = (root: string, file: string, text: string): string[] => {
  const found = [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^"';]*?from\s+"([^"]+)"|import\("([^"]+)"\)|(?:^|\n)import\s+"([^"]+)"/g,
    ),
  ];
  return found.map(match => {
    const name = match[1] ?? match[2] ?? match[3]!;
    if (!name.startsWith("."))
      return name
        .split("/")
        .slice(0, name.startsWith("@") ? 2 : 1)
        .join("/");
    return `./${relative(root, normalize(join(root, dirname(file), name)))
      .split(sep)
      .join("/")}`;
  });
};
