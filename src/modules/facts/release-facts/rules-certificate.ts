import { Flow } from "../protection/rules-flow.ts";
import type { Base } from "./rules-base.ts";
import { told } from "./rules-base.ts";
import type { Layout } from "./rules-layout.ts";

/** What can be found out about a group whose count is not told as it is: the least and the most. */
export type Certified = { group: string; told: "not" | "at-least"; interval: [least: number, most: number] };

/** The groups whose count is not told as it is, in the order of the layout; no count of theirs is in it. */
export const certified = (
  { groups, nodes, from, to }: Layout,
  { n, levels, threshold }: Base,
): Certified[] => {
  const up = (edge: number) => Math.max(0, groups[edge]!.most - n[edge]!);
  const down = (edge: number) => n[edge]! - (levels[edge] === told.atLeast ? threshold : 0);
  const hidden = [...groups.keys()].filter(edge => levels[edge] !== told.exactly);
  const flow = new Flow({ nodes, from, to }, hidden, up, down);
  return hidden.flatMap(edge => {
    if (!groups[edge]!.planned) return [];
    const [u, v] = [from[edge]!, to[edge]!];
    const interval: Certified["interval"] = [
      n[edge]! - flow.most(u, v, down(edge), [edge]),
      n[edge]! + flow.most(v, u, up(edge), [edge]),
    ];
    return [{ group: groups[edge]!.id, told: levels[edge] === told.not ? "not" : "at-least", interval }];
  });
};
