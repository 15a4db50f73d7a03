import { endedInUse, ranOut } from "../contract/ends.ts";
import { contractsToAct, mayRunOn, undatedContracts } from "../contract/facts.ts";
import { texts as contractTexts } from "../contract/texts/index.ts";
import { livingInitiatives, livingUses, overlookedIn } from "../overlooked/facts.ts";
import { recordOf } from "../processing/facts.ts";
import { lacksIn } from "../processing/rules-groups.ts";
import { screeningWork } from "../processing/screening.ts";
import { eventText } from "../processing/screening-show.ts";
import { texts as screeningTexts } from "../processing/texts/index.ts";
import { undescribedUses, unsaidUses } from "../processing/undescribed.ts";
import { shownFlags } from "../publication/show.ts";
import { texts as flagTexts } from "../publication/texts/index.ts";
import { thingsOf } from "../register/landscape.ts";
import { nouns } from "../register/nouns.ts";
import { nounsText, nounText } from "../register/show.ts";
import { inOrderOf, titleOf } from "../register/title.ts";
import { texts } from "../texts/index.ts";
import { sheet, type Table } from "./sheet.ts";

/** Initiatives whose ground has changed, each with what changed and since when. */
export const changedPlansTable: Table = (landscape, lang) => {
  const t = flagTexts(lang);
  return sheet(
    t("flags.title"),
    [
      ["initiative", nounText("initiative", lang)],
      ["item", nounText("source-item", lang)],
      ["what", texts(lang)("table.what-changed")],
      ["since", t("flags.since")],
    ],
    shownFlags(landscape, lang).map(flag => [
      flag.initiative.title,
      flag.item.title,
      flag.what,
      { date: flag.on },
    ]),
  );
};

/** Assessments that wait, for whom and why. */
export const assessmentsTable: Table = (landscape, lang) => {
  const t = screeningTexts(lang);
  const officer = landscape.protectionOfficer?.name ?? null;
  return sheet(
    t("list.title"),
    [
      ["processing", nounText("processing", lang)],
      ["waits", texts(lang)("table.waits-as")],
      ["for", texts(lang)("table.waits-for")],
      ["why", texts(lang)("table.why")],
      ["due", texts(lang)("table.due")],
    ],
    inOrderOf(landscape, lang, screeningWork(landscape), ({ due, thing }) => [due ?? "9", thing.id]).map(
      ({ thing, kind, events, due, owner }) => [
        titleOf(landscape, thing.id),
        t(`list.${kind}`),
        (owner && landscape.holders.get(owner)?.label) || officer,
        events.map(event => eventText(event, lang)).join("; ") || null,
        due ? { date: due } : null,
      ],
    ),
  );
};

/** The figures of the overview, and how many things each register holds. */
export const overviewTable: Table = (landscape, lang) => {
  const t = texts(lang);
  const toAct = contractsToAct(landscape);
  const record = recordOf(landscape);
  const unsaid = unsaidUses(landscape).length;
  const overlooked = overlookedIn(landscape).reduce((sum, { rows }) => sum + rows.length, 0);
  return sheet(
    t("landscape.title"),
    [
      ["what", t("table.what")],
      ["number", t("table.number")],
    ],
    [
      [t("table.systems-in-use"), livingUses(landscape).length],
      [t("table.initiatives-going"), livingInitiatives(landscape).length],
      [t("table.contracts-to-act"), toAct.inTime.length],
      [t("table.contracts-late"), toAct.late.length],
      [contractTexts(lang)("in-use.title"), endedInUse(landscape).length],
      [t("year.ended"), ranOut(landscape).length],
      [contractTexts(lang)("runs-on.title"), mayRunOn(landscape).length],
      [t("year.undated-words", { n: 2 }), undatedContracts(landscape).length],
      // Without a record there is nothing to find gaps in; no gaps would be falsely calm.
      ...(record.activities.length > 0 ? [[t("landscape.gaps-words"), lacksIn(record.gaps).length]] : []),
      [t("landscape.undescribed-words"), undescribedUses(landscape).length],
      [t("landscape.personal-unsaid", { n: unsaid, total: livingUses(landscape).length }), unsaid],
      [t("landscape.overlooked-words"), overlooked],
      ...nouns.map(noun => [nounsText(noun, lang), thingsOf(landscape, noun).length]),
    ],
  );
};
