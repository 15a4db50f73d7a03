import type { Result } from "../../kernel/result.ts";
import {
  beginDraft,
  beginInstrument,
  changeDraft,
  changeItem,
  freezeVersion,
  hasInstruments,
  itemsOf,
  readyOf,
} from "../../modules/facts/index.server.ts";
import type { Act } from "../../platform/act.ts";

/** What an example municipality asks: one frozen with a next version that breaks one series, one frozen, one draft. */
export const askExample = async (act: Act, well: <T>(result: Result<T>) => T): Promise<void> => {
  if (await hasInstruments(act)) return;
  const begun = async (name: string) => {
    const ready = readyOf(name);
    if (!ready) throw new Error(`no ready questionnaire ${name}`);
    return well(await beginInstrument(act, "ready", ready, `example ${name}`));
  };
  await begun("five-questions");
  const pulse = await begun("capacity-pulse");
  well(await freezeVersion(act, pulse, 1));
  const view = await begun("decision-makers");
  well(await freezeVersion(act, view, 1));
  well(await beginDraft(act, view));
  const edit: Parameters<typeof changeDraft>[3] = q => {
    const last = itemsOf(q).find(({ item }) => item.id === "C1")?.item;
    if (!last) throw new Error("the ready questionnaire asks C1 no more");
    return changeItem("C1", { ...last, text: { ...last.text, ...asked } })(q);
  };
  well(await changeDraft(act, view, 1, edit, { did: "question", id: "C1" }));
};

/** The last question said otherwise: a break, in five languages. */
const asked = {
  da: "Hvad bør kommunen gøre i det næste år?",
  sv: "Vad bör kommunen göra under det kommande året?",
  fi: "Mitä kunnan pitäisi tehdä seuraavan vuoden aikana?",
  nb: "Hva bør kommunen gjøre det neste året?",
  en: "What should the municipality do in the coming year?",
};
