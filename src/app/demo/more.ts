import type { Incoming } from "../../modules/landscape/index.server.ts";
import { putDataSet } from "./flows.ts";
import { publishedOnIn } from "./initiatives.ts";
import { areaOf } from "./systems.ts";
import { type Ground, put, within } from "./things.ts";
import type { ThemeWords } from "./words/words.ts";

/** What was added to the examples later is drawn last, so that all that was there before stays as it is. */
export const addMore = (ground: Ground): void => {
  addInterfaces(ground);
  for (const set of ground.spec.words.moreDataSets) putDataSet(ground, set);
  addItems(ground);
};

const rowsOf = ({ rows }: Ground, noun: string): Incoming[] => rows.filter(row => row.noun === noun);

/** Systems that send to several offer it as an interface, and some of what they send goes through it. */
const addInterfaces = (ground: Ground): void => {
  const { dice, systems, spec, calendar } = ground;
  const flows = rowsOf(ground, "integration");
  for (const system of systems) {
    const sent = flows.filter(flow => flow.values.source === system.use);
    if (sent.length < 2) continue;
    const id = put(ground, "interface", {
      name: `${system.name} API`,
      system: system.id,
      release: dice.pick(["1.0", "1.2", "2.0", "3.1"]),
      protocol: dice.pick(["REST", "REST", "SOAP", "SFTP"]),
      description: [...new Set(sent.map(flow => String(flow.values.data)))].join("; "),
      from: calendar.founding,
    });
    for (const flow of sent) if (dice.chance(spec.sections ? 0.7 : 0.9)) flow.values.interface = id;
  }
};

/** More of what the common publisher recommends; an initiative for the same or a near task answers it too. */
const addItems = (ground: Ground): void => {
  const { tasks, spec, calendar } = ground;
  const { words } = spec;
  const publishedOn = publishedOnIn(calendar);
  const source = rowsOf(ground, "source").find(row => row.values.publisher === words.publishers.common);
  if (!source) return;
  const initiatives = rowsOf(ground, "initiative");
  const codes = new Map(tasks.map(task => [task.id, task.code]));
  const themes = words.themes.filter(theme => theme.about !== "system");
  const served = tasks.filter(task => task.leaf && task.unit);
  for (const [n, task] of served.entries()) {
    if (n % 3 !== 1 || (!spec.sections && n > 12)) continue;
    const agreed = n % 2 === 0;
    const id = put(ground, "source-item", {
      title: within((themes[n % themes.length] as ThemeWords).title, task.label),
      source: source.id,
      status: agreed ? "agreed" : "recommended",
      legalSource: agreed ? words.publishers.common : null,
      publishedOn,
      note: words.invented,
    });
    const near = initiatives.filter(row =>
      [row.values.tasks].flat().some(id => areaOf(codes.get(String(id)) ?? "") === areaOf(task.code)),
    );
    // Some answer two at once.
    const answers =
      near.find(row => [row.values.tasks].flat().includes(task.id)) ?? (agreed ? near[0] : null);
    if (answers) answers.values.sourceItems = [...[answers.values.sourceItems ?? []].flat().map(String), id];
  }
};
