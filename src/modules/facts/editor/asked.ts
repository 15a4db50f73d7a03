import { readyScales } from "../instrument/ready.ts";
import {
  addGroup,
  addItem,
  type Edit,
  moveGroup,
  moveItem,
  removeGroup,
  removeItem,
  removeScale,
  sayScale,
} from "../questionnaire/rules-edit.ts";
import { itemTypes } from "../questionnaire/rules-questionnaire.ts";

/** What a button on the list of all questions asks for; null for what no button says. `taken` are the ids that earlier versions have used up. */
export const editAsked = (
  values: Record<string, string>,
  taken: readonly string[],
): { edit: Edit; what: Record<string, string> } | null => {
  const [, verb = "", of = "", id = ""] = /^(\w+):(\w+):?(.*)$/.exec(values.do ?? "") ?? [];
  const step = verb === "up" ? -1 : 1;
  const made = (edit: Edit, did: string, named = id) => ({ edit, what: { did, id: named } });
  const type = itemTypes.find(one => one === values.type);
  const scale = values.scale ?? "";
  switch (`${verb} ${of}`) {
    case "up question":
    case "down question":
      return made(moveItem(id, step), "question-moved");
    case "up group":
    case "down group":
      return made(moveGroup(id, step), "group-moved");
    case "remove question":
      return made(removeItem(id), "question-removed");
    case "remove group":
      return made(removeGroup(id), "group-removed");
    case "remove scale":
      return made(removeScale(id), "scale-removed");
    case "add group":
      return made(addGroup({}), "group-added", "");
    case "add question":
      return type
        ? made(addItem(values.group ?? "", type, taken), "question-added", values.group ?? "")
        : null;
    case "add scale": {
      const ready = Object.hasOwn(readyScales, scale) ? readyScales[scale] : undefined;
      return made(
        q => sayScale(ready ? scale : ownScale(q.scales), ready ?? emptyScale)(q),
        "scale-added",
        ready ? scale : "",
      );
    }
    default:
      return null;
  }
};

const emptyScale = { kind: "ordinal" as const, polarity: "unipolar" as const, options: [] };

const ownScale = (scales: object): string => {
  for (let n = 1; ; n++) if (!Object.hasOwn(scales, `scale${n}`)) return `scale${n}`;
};
