import { describe, expect, it } from "vitest";
import type { Act } from "../../../platform/act.ts";
import { asking, leadsTo, settled } from "../../../platform/intake/testing/asking.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { unitOf } from "../register/testing.ts";
import * as columns from "./columns.page.tsx";
import * as draft from "./draft.page.tsx";
import * as importing from "./import.page.tsx";
import { importer } from "./intake.server.ts";

const send = async (act: Act, lines: string[]) => {
  const file = new File([`${lines.join("\n")}\n`], "lista.csv");
  const id = (await leadsTo(importing.action(asking(act, {}, { file })))).split("/").at(-1)!;
  return { id, state: await settled(act, importer.name, id) };
};

describe("a title above the headings", () => {
  const lines = [
    "Avtal 2026;;;",
    "Uppdaterad av Kansliet;2026-01-15;;",
    "Avtalsnamn;Leverantör;Avtalsstart;Avtalsslut",
    "Drift;Ny AB;2026-01-01;2027-02-31",
  ];

  it("is passed by: the headings are those that are known, faults keep their rows, and the page tells it", async () => {
    const act = await testAct({ lang: "sv" });
    await unitOf(act);
    const { id, state } = await send(act, lines);
    expect(state).toBe("ready");
    const shown = await draft.loader(asking(act, { id }));
    if (shown.state !== "ready") throw new Error(shown.state);
    expect(shown.sheets).toEqual([{ sheet: "lista", headingRow: 3 }]);
    expect(shown.faults.map(({ row, column }) => [row, column])).toEqual([[4, "Avtalsslut (D)"]]);
  });

  it("also where nobody knows the headings, and they are asked about", async () => {
    const act = await testAct({ lang: "sv" });
    const { id, state } = await send(act, ["Mina firmor;;", ";;", "Kassa;Varifrån;Lapp", "Alfa AB;SE;x"]);
    expect(state).toBe("columns");
    const [sheet] = (await columns.loader(asking(act, { id }))).view.sheets;
    expect(sheet?.columns.map(({ heading, examples }) => [heading, ...examples])).toEqual([
      ["Kassa", "Alfa AB"],
      ["Varifrån", "SE"],
      ["Lapp", "x"],
    ]);
  });

  it("is not seen where the first row has the headings, whatever stands below", async () => {
    const act = await testAct({ lang: "sv" });
    const { id } = await send(act, ["name;country", "Name;SE"]);
    const shown = await draft.loader(asking(act, { id }));
    expect(shown.state === "ready" && [shown.sheets, shown.rows.map(row => row.title)]).toEqual([
      [{ sheet: "lista" }],
      ["Name"],
    ]);
  });
});
