import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const da: Texts<typeof en> = {
  "where.cell": "{sheet}, række {row}, kolonne {column}",
  "where.row": "{sheet}, række {row}",
  "where.sheet": "Arket {sheet}",
  "where.file": "Filen",
  "fault.missing-sheet": "Der er intet ark »{read}«.",
  "fault.missing-column": "Der er ingen kolonne »{read}«.",
  "fault.missing-value": "Her står intet, og det skal der.",
  "fault.missing-value.deadline": "Det er obligatorisk og skal derfor have en frist.",
  "fault.missing-value.initiatives": "Der er ikke et eneste initiativ at planlægge.",
  "fault.missing-value.list": "Der skal være mindst én.",
  "fault.not-a-number": "»{read}« er ikke et tal. Skriv for eksempel {example}.",
  "fault.not-a-number.thousands": "»{read}« kan læses på to måder. Skriv tallet uden tusindtalsskilletegn.",
  "fault.negative": "{read} er under nul; det skal være {least} eller mere.",
  "fault.negative.least": "{read} er for lidt; det skal være {least} eller mere.",
  "fault.not-whole": "{read} er ikke et helt tal.",
  "fault.bad-period": "»{read}« er ikke en periode. Skriv for eksempel {example}.",
  "fault.bad-period.misfit":
    "»{read}« passer ikke til antallet af perioder om året: kvartaler (Q) er 4, halvår (H) 2, måneder (M) 12.",
  "fault.outside-horizon": "{read} ligger uden for den tid, der planlægges, {from} til {to}.",
  "fault.outside-horizon.duration": "Det varer {n} perioder, men der planlægges kun {periods}.",
  "fault.bad-boolean": "»{read}« er hverken ja eller nej.",
  "fault.bad-boolean.json": "»{read}« er hverken true eller false.",
  "fault.unknown-id": "Der er ingen »{read}«.",
  "fault.unknown-id.roles": "Der er ingen rolle »{read}«.",
  "fault.unknown-id.units": "Der er ingen enhed »{read}«.",
  "fault.unknown-id.purposes": "Der er intet formål »{read}«.",
  "fault.unknown-id.initiatives": "Der er intet initiativ »{read}«.",
  "fault.unknown-id.kind": "»{read}« er hverken »efter« eller »udelukker«.",
  "fault.duplicate-id": "»{read}« står her for anden gang; først i {first}.",
  "fault.duplicate-id.key": "»{read}« står her to gange.",
  "fault.wrong-length": "Her står {n} tal, der skal være {expected}.",
  "fault.wrong-length.periods":
    "Her står {n} tal, der skal være {expected}: ét for hver periode, der planlægges.",
  "fault.wrong-length.duration":
    "Her står {n} tal, der skal være {expected}: ét for hver periode af varigheden.",
  "fault.wrong-length.most": "Her står {n}; der må højst være {max}.",
  "fault.wrong-length.after-end": "Her står et tal efter den sidste periode af varigheden ({n}).",
  "fault.cycle": "Disse venter på hinanden, så ingen kan begynde: {ring}.",
  "fault.self-reference": "»{read}« peger på sig selv.",
  "fault.empty-window":
    "Der er ikke tid til det: tidligste start er {earliest}, varigheden {n}, og det skal være færdigt med udgangen af {end}.",
  "fault.unknown-field": "Formatet har intet felt »{read}«.",
  "fault.bad-format": "»{read}« kan ikke læses.",
  "fault.bad-format.format": "»{read}« er et andet format; det skal være samsyn-portfolio/1.",
  "fault.bad-format.currency": "»{read}« er ikke en valuta. Skriv tre store bogstaver, for eksempel DKK.",
  "fault.bad-format.periodsPerYear": "{read} går ikke: et år har 2, 4 eller 12 perioder.",
  "fault.bad-format.id":
    "»{read}« er ikke et id: bogstaverne A–Z, cifre, punktum, bindestreg og understreg, højst 64, det første et bogstav eller ciffer.",
  "fault.bad-format.text": "»{read}« kan ikke stå her: der skal stå en tekst på højst 200 tegn.",
  "fault.bad-format.most": "{read} er for meget; {max} er det højeste.",
  "fault.bad-format.list": "Her skal stå en liste […], ikke »{read}«.",
  "fault.bad-format.object": "Her skal stå et objekt {…}, ikke »{read}«.",
  "fault.bad-format.json": "Den er ikke JSON: {read}",
  "fault.bad-format.utf-8": "Den er ikke skrevet i UTF-8.",
  "fault.bad-format.too-large": "Den er større end {max} MB.",
  "fault.bad-format.two-limits":
    "Her står både en belastningsgrænse og grænser pr. periode; kun den ene må stå her.",
  "warning.optional-forced":
    "{id} er obligatorisk og venter på {other}, som derved også bliver obligatorisk.",
  "warning.mandatory-excluded":
    "{id} og {other} udelukker hinanden, og begge er obligatoriske: de kan ikke begge gennemføres.",
  "warning.never-fits":
    "{id} kan aldrig være der, selv alene: for langt, for stor arbejdsindsats, for stor forandring eller for dyrt.",
  "warning.no-benefit": "{id} giver ingen gevinst.",
  "warning.no-legal-basis": "{id} er obligatorisk, men uden hjemmel.",
  "warning.finish-after-horizon":
    "{id} må slutte efter den sidste planlagte periode; det planlægges til at slutte inden da.",
  "warning.unknown-sheet": "Arket er ukendt og blev ikke læst.",
  "warning.unknown-column": "Kolonnen »{read}« er ukendt og blev ikke læst.",
};
