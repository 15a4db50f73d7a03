import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const sv: Texts<typeof en> = {
  "where.cell": "{sheet}, rad {row}, kolumn {column}",
  "where.row": "{sheet}, rad {row}",
  "where.sheet": "Bladet {sheet}",
  "where.file": "Filen",
  "fault.missing-sheet": "Det finns inget blad ”{read}”.",
  "fault.missing-column": "Det finns ingen kolumn ”{read}”.",
  "fault.missing-value": "Här står inget, och det behövs.",
  "fault.missing-value.deadline": "Det är obligatoriskt och behöver därför en tidsfrist.",
  "fault.missing-value.initiatives": "Det finns inte ett enda initiativ att planera.",
  "fault.missing-value.list": "Minst en behövs.",
  "fault.not-a-number": "”{read}” är inte ett tal. Skriv till exempel {example}.",
  "fault.not-a-number.thousands": "”{read}” kan läsas på två sätt. Skriv talet utan tusentalsavgränsare.",
  "fault.negative": "{read} är under noll; det ska vara {least} eller mer.",
  "fault.negative.least": "{read} är för lite; det ska vara {least} eller mer.",
  "fault.not-whole": "{read} är inte ett heltal.",
  "fault.bad-period": "”{read}” är inte en period. Skriv till exempel {example}.",
  "fault.bad-period.misfit":
    "”{read}” passar inte antalet perioder per år: kvartal (Q) är 4, halvår (H) 2, månader (M) 12.",
  "fault.outside-horizon": "{read} ligger utanför den tid som planeras, {from} till {to}.",
  "fault.outside-horizon.duration": "Det varar {n} perioder, men bara {periods} planeras.",
  "fault.bad-boolean": "”{read}” är varken ja eller nej.",
  "fault.bad-boolean.json": "”{read}” är varken true eller false.",
  "fault.unknown-id": "Det finns ingen ”{read}”.",
  "fault.unknown-id.roles": "Det finns ingen roll ”{read}”.",
  "fault.unknown-id.units": "Det finns ingen enhet ”{read}”.",
  "fault.unknown-id.purposes": "Det finns inget syfte ”{read}”.",
  "fault.unknown-id.initiatives": "Det finns inget initiativ ”{read}”.",
  "fault.unknown-id.kind": "”{read}” är varken ”efter” eller ”utesluter”.",
  "fault.duplicate-id": "”{read}” står här för andra gången; först i {first}.",
  "fault.duplicate-id.key": "”{read}” står två gånger här.",
  "fault.wrong-length": "Här står {n} tal, det ska vara {expected}.",
  "fault.wrong-length.periods":
    "Här står {n} tal, det ska vara {expected}: ett för varje period som planeras.",
  "fault.wrong-length.duration":
    "Här står {n} tal, det ska vara {expected}: ett för varje period av varaktigheten.",
  "fault.wrong-length.most": "Här står {n}; det får vara högst {max}.",
  "fault.wrong-length.after-end": "Här står ett tal efter den sista perioden av varaktigheten ({n}).",
  "fault.cycle": "Dessa väntar på varandra, så inget kan börja: {ring}.",
  "fault.self-reference": "”{read}” pekar på sig självt.",
  "fault.empty-window":
    "Tiden räcker inte: tidigaste start är {earliest}, varaktigheten {n}, och det ska vara klart vid utgången av {end}.",
  "fault.unknown-field": "Formatet har inget fält ”{read}”.",
  "fault.bad-format": "”{read}” kan inte läsas.",
  "fault.bad-format.format": "”{read}” är ett annat format; det ska vara samsyn-portfolio/1.",
  "fault.bad-format.currency": "”{read}” är inte en valuta. Skriv tre stora bokstäver, till exempel SEK.",
  "fault.bad-format.periodsPerYear": "{read} går inte: ett år har 2, 4 eller 12 perioder.",
  "fault.bad-format.id":
    "”{read}” är inget id: bokstäverna A–Z, siffror, punkt, bindestreck och understreck, högst 64, det första en bokstav eller siffra.",
  "fault.bad-format.text": "”{read}” kan inte stå här: det ska vara en text på högst 200 tecken.",
  "fault.bad-format.most": "{read} är för mycket; {max} är det högsta.",
  "fault.bad-format.list": "Här ska stå en lista […], inte ”{read}”.",
  "fault.bad-format.object": "Här ska stå ett objekt {…}, inte ”{read}”.",
  "fault.bad-format.json": "Den är inte JSON: {read}",
  "fault.bad-format.utf-8": "Den är inte skriven i UTF-8.",
  "fault.bad-format.too-large": "Den är större än {max} MB.",
  "fault.bad-format.two-limits":
    "Här står både en belastningsgräns och gränser per period; bara det ena får stå här.",
  "warning.optional-forced":
    "{id} är obligatoriskt och väntar på {other}, som därmed också blir obligatoriskt.",
  "warning.mandatory-excluded":
    "{id} och {other} utesluter varandra, och båda är obligatoriska: båda kan inte genomföras.",
  "warning.never-fits":
    "{id} får aldrig plats, inte ens ensamt: för långt, för stor arbetsinsats, för stor förändring eller för dyrt.",
  "warning.no-benefit": "{id} ger ingen nytta.",
  "warning.no-legal-basis": "{id} är obligatoriskt, men utan lagstöd.",
  "warning.finish-after-horizon":
    "{id} får bli klart efter den sista planerade perioden; det planeras klart till dess.",
  "warning.unknown-sheet": "Bladet är okänt och lästes inte.",
  "warning.unknown-column": "Kolumnen ”{read}” är okänd och lästes inte.",
};
