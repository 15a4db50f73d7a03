import { addMonths, dayIn } from "../src/kernel/period.ts";
import type { Visitor } from "./visitor.ts";

/** Two waves of a ready questionnaire with a frame from a file, one of them open: their pages. */
export const plantWaves = async (who: Visitor, marker: string): Promise<string[]> => {
  const led = async (to: string, fields: Record<string, string> | FormData): Promise<string> => {
    const { status, headers, body } = await who.post(to, fields);
    const at = headers.get("location");
    if (status !== 302 || !at) throw new Error(`No wave at ${to}: ${status} ${body}`);
    return at;
  };
  const questionnaire = await led("/facts/questionnaires/new", { ready: "decision-makers", form: marker });
  await led(questionnaire, { do: "freeze", version: "1" });
  const of = `/facts/waves/new?of=${questionnaire.split("/").at(-1)}:1`;
  const today = dayIn(new Date(), "Europe/Copenhagen");
  const wave = async (name: string) => {
    const form = new FormData();
    const fields = {
      form: `${marker} ${name}`,
      contact: `${marker} contact`,
      threshold: "5",
      leastFrame: "10",
    };
    for (const [field, value] of Object.entries(fields)) form.set(field, value);
    form.set("closesOn", addMonths(today, 1));
    form.set("keepUntil", addMonths(today, 3));
    for (const lang of ["en", "da"]) {
      form.append("languages", lang);
      form.set(`name.${lang}`, `${marker} ${name}`);
    }
    form.append("breakdowns", "role");
    const at = await led(of, form);
    const file = new FormData();
    file.set("do", "take");
    const rows = Array.from(
      { length: 12 },
      (_, i) =>
        `Odense;elected-member;${marker} invited ${i};invited${i}@kommune.example;${marker} gade ${i}`,
    );
    const lines = ["Kommune;Rolle;Navn;E-mail;Postadresse", ...rows];
    file.set("file", new File([lines.join("\r\n")], "frame.csv"));
    await led(`${at}/frame`, file);
    await led(`${at}/frame`, { do: "say", places: "Aarhus", role: "elected-member", population: "10" });
    return at;
  };
  const [draft, open] = [await wave("draft wave"), await wave("open wave")];
  await led(`${open}/open`, { sure: "yes" });
  return [
    draft,
    `${draft}/frame`,
    `${draft}/edit`,
    `${draft}/open`,
    open,
    `${open}/people`,
    `${open}/letters`,
    `${open}/edit`,
  ];
};
