import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { type Act, type Role, read, transact } from "../../../platform/act.ts";
import { auditList } from "../../../platform/audit/index.server.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { erasePerson, personVerbs } from "../../organisation/index.server.ts";
// The door registers what facts erase.
import "../index.server.ts";
import { twoWordings } from "../questionnaire/rules-compare.ts";
import { changeItem, saySettings } from "../questionnaire/rules-edit.ts";
import { type Item, itemsOf } from "../questionnaire/rules-questionnaire.ts";
import {
  beginDraft,
  beginInstrument,
  changeDraft,
  dropDraft,
  freezeVersion,
  sayComparable,
} from "./actions.server.ts";
import { heldAgainst, listed } from "./reads.server.ts";
import { readyOf } from "./ready.ts";
import { statementsOf, versionsOf } from "./store.server.ts";

const as = (act: Act, ...roles: Role[]): Act => ({ ...act, actor: { ...act.actor, roles } });
const owner = async () => as(await testAct(), "survey-owner");
const ready = () => readyOf("decision-makers")!;
const begun = async (act: Act): Promise<string> => {
  const one = await beginInstrument(act, "ready", ready());
  if (!one.ok) throw new Error(one.refusal.code);
  return one.value;
};
const versions = (act: Act, id: string) => read(act, tx => versionsOf(tx, id));
const codeOf = (answer: { ok: boolean; refusal?: { code: string } }) =>
  answer.ok ? "done" : answer.refusal?.code;
const question = (id: string, change: Partial<Item>) => (q: ReturnType<typeof ready>) => {
  const { item } = itemsOf(q).find(one => one.item.id === id)!;
  return changeItem(id, { ...item, ...change } as Item)(q);
};
const held = async (act: Act, id: string) => {
  const all = await versions(act, id);
  const statements = await read(act, tx => statementsOf(tx, id));
  return heldAgainst(all[0]!, all, statements).held;
};

describe("a questionnaire", () => {
  it("is begun, changed and frozen by a survey owner; others read it and are told why they may not", async () => {
    const act = await owner();
    const id = await begun(act);
    const reader = as(act, "reader");
    expect(await listed(reader)).toMatchObject([
      { id, title: "Decision makers' view on digitalisation", number: 1 },
    ]);
    expect(codeOf(await beginInstrument(reader, "ready", ready()))).toBe("role.survey-owner");
    expect(codeOf(await changeDraft(reader, id, 1, question("A1", { id: "B" }), {}))).toBe(
      "role.survey-owner",
    );
    expect(codeOf(await freezeVersion(reader, id, 1))).toBe("role.survey-owner");
    expect(codeOf(await beginDraft(reader, id))).toBe("role.survey-owner");
    expect(codeOf(await dropDraft(reader, id, 1))).toBe("role.survey-owner");
    expect(codeOf(await sayComparable(reader, id, 1, "A1", { shown: "", reason: "x" }))).toBe(
      "role.survey-owner",
    );
    expect(codeOf(await freezeVersion(as(act, "administrator"), id, 1))).toBe("done");
  });

  it("is begun once by a form that is sent twice", async () => {
    const act = await owner();
    const once = await beginInstrument(act, "ready", ready(), "one form");
    expect(await beginInstrument(act, "ready", ready(), "one form")).toEqual(once);
    expect(await listed(act)).toHaveLength(1);
  });

  it("is another municipality's alone", async () => {
    const act = await owner();
    const id = await begun(act);
    const other = await owner();
    expect(await versions(other, id)).toEqual([]);
    expect(codeOf(await changeDraft(other, id, 1, question("A1", {}), {}))).toBe("instrument.no-draft");
  });

  it("is not written over by who saw an older one, and each change is in the log", async () => {
    const act = await owner();
    const id = await begun(act);
    const first = question("A1", { text: { en: "Mine" } });
    expect(codeOf(await changeDraft(act, id, 1, first, { did: "question", id: "A1" }))).toBe("done");
    const second = question("A1", { text: { en: "Theirs" } });
    expect(codeOf(await changeDraft(act, id, 1, second, {}))).toBe("instrument.changed-meanwhile");
    // Saved as it stands: nothing is written, and nobody's page grows old.
    expect(codeOf(await changeDraft(act, id, 2, first, {}))).toBe("done");
    expect((await versions(act, id))[0]).toMatchObject({ revision: 2 });
    const lines = await read(act, tx => auditList(tx, {}, 10));
    expect(lines.map(({ action }) => action)).toEqual(["instrument.changed", "instrument.begun"]);
  });
});

describe("a version", () => {
  it("is frozen only when nothing is missing, and then never changes", async () => {
    const act = await owner();
    const id = await begun(act);
    await changeDraft(act, id, 1, question("A1", { text: { en: "Only English" } }), {});
    expect(await freezeVersion(act, id, 2)).toMatchObject({
      refusal: { code: "instrument.incomplete", values: { n: 1 } },
    });
    await changeDraft(act, id, 2, saySettings({ languages: ["en"] }), {});
    expect(codeOf(await freezeVersion(act, id, 3))).toBe("done");
    const [frozen] = await versions(act, id);
    expect(frozen).toMatchObject({ frozenBy: act.actor.id, frozenAt: act.now, number: 1 });
    for (const late of [
      changeDraft(act, id, 3, question("A1", { text: { en: "Too late" } }), {}),
      freezeVersion(act, id, 3),
      dropDraft(act, id, 3),
    ])
      expect(codeOf(await late)).toBe("instrument.no-draft");
    expect(await versions(act, id)).toEqual([frozen]);
  });

  it("goes on as a new draft, of which there is one, and which can be thrown away", async () => {
    const act = await owner();
    const id = await begun(act);
    await freezeVersion(act, id, 1);
    const both = await Promise.all([beginDraft(act, id), beginDraft(act, id)]);
    expect(both.filter(({ ok }) => ok).length).toBeGreaterThan(0);
    expect((await versions(act, id)).map(({ number }) => number)).toEqual([2, 1]);
    expect((await versions(act, id))[0]?.content.version).toBe(2);
    expect(codeOf(await dropDraft(act, id, 1))).toBe("done");
    expect((await versions(act, id)).map(({ number }) => number)).toEqual([1]);
    const other = await begun(act);
    await dropDraft(act, other, 1);
    expect((await listed(act)).map(one => one.id)).toEqual([id]);
  });

  it("tells which question breaks with the last, in which language, and who says that it does not", async () => {
    const act = await owner();
    const id = await begun(act);
    await freezeVersion(act, id, 1);
    await beginDraft(act, id);
    const text = {
      ...itemsOf(ready()).find(({ item }) => item.id === "C1")!.item.text,
      fi: "Mitä seuraavaksi?",
    };
    await changeDraft(act, id, 1, question("C1", { text }), {});
    const broken = (await held(act, id)).filter(({ state }) => state === "break");
    expect(broken).toMatchObject([{ id: "C1", since: 1, languages: ["fi"], stated: null }]);
    const say = (item: string, reason: string) =>
      sayComparable(act, id, 2, item, {
        shown: twoWordings(Object.assign({ before: "" }, broken[0])),
        reason,
      });
    expect(codeOf(await say("A1", "because"))).toBe("instrument.no-break");
    expect(codeOf(await say("C1", ""))).toBe("field.required");
    expect(codeOf(await say("C1", "x".repeat(501)))).toBe("field.too-long");
    expect(codeOf(await say("C1", "Same meaning"))).toBe("done");
    const stated = (await held(act, id)).find(one => one.id === "C1");
    expect(stated).toMatchObject({
      state: "break",
      stated: { reason: "Same meaning", saidBy: act.actor.id },
    });
    // Said of these two wordings: whoever read others puts no name to these, and with another the word is out of it.
    await changeDraft(act, id, 2, question("C1", { text: { ...text, da: "Og hvad nu?" } }), {});
    expect((await held(act, id)).find(one => one.id === "C1")?.stated).toBeNull();
    expect(codeOf(await say("C1", "Still the same"))).toBe("instrument.changed-meanwhile");
  });
});

it("of an erased person nothing is left in a questionnaire, frozen or not, nor in a reason", async () => {
  const act = { ...(await testAct()), lang: "en" as const };
  const value = { given: "Qzxbjørn", family: "Fjeldqzx", protected: false };
  const person = await personVerbs.start(act, { from: "2020-01-01", value });
  if (!person.ok) throw new Error(person.refusal.code);
  const id = await begun(act);
  await freezeVersion(act, id, 1);
  await beginDraft(act, id);
  const text = { ...ready().groups[0]!.items[0]!.text, da: 'Hvad siger "Qzxbjørn Fjeldqzx"?' };
  await changeDraft(act, id, 1, question("A1", { text }), {});
  const broken = (await held(act, id)).find(one => one.id === "A1");
  const shown = twoWordings(Object.assign({ before: "" }, broken));
  const reason = "Says Qzxbjørn Fjeldqzx";
  expect(codeOf(await sayComparable(act, id, 2, "A1", { shown, reason }))).toBe("done");
  await freezeVersion(act, id, 2);
  expect((await erasePerson(act, { id: person.value.id, ground: "objection" })).ok).toBe(true);
  const left = await transact(act, async tx => {
    const { rows } = await sql<{ text: string }>`select content::text as text from facts.questionnaire
      where municipality_id = ${act.municipality}::uuid
      union all select reason from facts.comparable where municipality_id = ${act.municipality}::uuid`.execute(
      tx,
    );
    return rows.map(row => row.text).join();
  });
  expect(left).not.toMatch(/Qzx/i);
  expect(left).toContain("Says […]");
  expect((await versions(act, id))[0]?.content.groups[0]?.items[0]?.text.da).toBe('Hvad siger "[…]"?');
});
