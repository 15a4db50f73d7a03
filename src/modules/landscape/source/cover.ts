import { sizeOf } from "../initiative/load.ts";
import { stages } from "../initiative/rules.ts";
import { type Cover, coverageOf, type MandatoryItem } from "../initiative/rules-coverage.ts";
import { idOf, type Landscape, numberOf, textOf, thingsOf } from "../register/landscape.ts";

/** Every dated duty that is not withdrawn, and how the municipality's initiatives meet it. */
export const dutiesIn = (landscape: Landscape): { item: MandatoryItem; cover: Cover }[] => {
  const items = thingsOf(landscape, "source-item").filter(
    item => item.values.status === "mandatory" && item.values.deadline && !item.values.withdrawnOn,
  );
  const initiatives = thingsOf(landscape, "initiative").flatMap(initiative => {
    const itemId = idOf(initiative, "sourceItem");
    const stage = stages.find(code => code === initiative.values.stage);
    if (!itemId || !stage) return [];
    return [
      {
        id: initiative.id,
        itemId,
        stage,
        start: idOf(initiative, "start"),
        quarters: numberOf(initiative, "quarters") ?? sizeOf(initiative)?.quarters ?? 1,
        finishedOn: null,
      },
    ];
  });
  const declarations = items.flatMap(item =>
    item.values.notRelevantWhy
      ? [
          {
            itemId: item.id,
            reason: textOf(item, "notRelevantWhy"),
            by: item.facts.notRelevantWhy?.source ?? "–",
          },
        ]
      : [],
  );
  return coverageOf(
    items.map(item => ({ id: item.id, deadline: textOf(item, "deadline") })),
    initiatives,
    declarations,
    landscape.today,
  );
};
