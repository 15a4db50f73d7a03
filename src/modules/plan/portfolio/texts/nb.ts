import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const nb: Texts<typeof en> = {
  "where.cell": "{sheet}, rad {row}, kolonne {column}",
  "where.row": "{sheet}, rad {row}",
  "where.sheet": "Arket {sheet}",
  "where.file": "Filen",
  "fault.missing-sheet": "Det finnes ikke noe ark «{read}».",
  "fault.missing-column": "Det finnes ingen kolonne «{read}».",
  "fault.missing-value": "Her står det ingenting, og det må det.",
  "fault.missing-value.deadline": "Det er obligatorisk og må derfor ha en frist.",
  "fault.missing-value.initiatives": "Det finnes ikke ett eneste tiltak å planlegge.",
  "fault.missing-value.list": "Minst én trengs.",
  "fault.not-a-number": "«{read}» er ikke et tall. Skriv for eksempel {example}.",
  "fault.not-a-number.thousands": "«{read}» kan leses på to måter. Skriv tallet uten tusenskilletegn.",
  "fault.negative": "{read} er under null; det må være {least} eller mer.",
  "fault.negative.least": "{read} er for lite; det må være {least} eller mer.",
  "fault.not-whole": "{read} er ikke et helt tall.",
  "fault.bad-period": "«{read}» er ikke en periode. Skriv for eksempel {example}.",
  "fault.bad-period.misfit":
    "«{read}» passer ikke til antallet perioder i året: kvartaler (Q) er 4, halvår (H) 2, måneder (M) 12.",
  "fault.outside-horizon": "{read} ligger utenfor tiden som planlegges, {from} til {to}.",
  "fault.outside-horizon.duration": "Det varer {n} perioder, men bare {periods} planlegges.",
  "fault.bad-boolean": "«{read}» er verken ja eller nei.",
  "fault.bad-boolean.json": "«{read}» er verken true eller false.",
  "fault.unknown-id": "Det finnes ingen «{read}».",
  "fault.unknown-id.roles": "Det finnes ingen rolle «{read}».",
  "fault.unknown-id.units": "Det finnes ingen enhet «{read}».",
  "fault.unknown-id.purposes": "Det finnes ikke noe formål «{read}».",
  "fault.unknown-id.initiatives": "Det finnes ikke noe tiltak «{read}».",
  "fault.unknown-id.kind": "«{read}» er verken «etter» eller «utelukker».",
  "fault.duplicate-id": "«{read}» står her for andre gang; først i {first}.",
  "fault.duplicate-id.key": "«{read}» står to ganger her.",
  "fault.wrong-length": "Her står det {n} tall, det skal være {expected}.",
  "fault.wrong-length.periods":
    "Her står det {n} tall, det skal være {expected}: ett for hver periode som planlegges.",
  "fault.wrong-length.duration":
    "Her står det {n} tall, det skal være {expected}: ett for hver periode av varigheten.",
  "fault.wrong-length.most": "Her står det {n}; det kan være høyst {max}.",
  "fault.wrong-length.after-end": "Her står et tall etter den siste perioden av varigheten ({n}).",
  "fault.cycle": "Disse venter på hverandre, så ingen kan begynne: {ring}.",
  "fault.self-reference": "«{read}» peker på seg selv.",
  "fault.empty-window":
    "Det er ikke tid til det: tidligste start er {earliest}, varigheten {n}, og det skal være ferdig ved utgangen av {end}.",
  "fault.unknown-field": "Formatet har ikke noe felt «{read}».",
  "fault.bad-format": "«{read}» kan ikke leses.",
  "fault.bad-format.format": "«{read}» er et annet format; det må være samsyn-portfolio/1.",
  "fault.bad-format.currency": "«{read}» er ikke en valuta. Skriv tre store bokstaver, for eksempel NOK.",
  "fault.bad-format.periodsPerYear": "{read} går ikke: et år har 2, 4 eller 12 perioder.",
  "fault.bad-format.id":
    "«{read}» er ikke en id: bokstavene A–Z, sifre, punktum, bindestrek og understrek, høyst 64, den første en bokstav eller et siffer.",
  "fault.bad-format.text": "«{read}» kan ikke stå her: det må være en tekst på høyst 200 tegn.",
  "fault.bad-format.most": "{read} er for mye; {max} er det høyeste.",
  "fault.bad-format.list": "Her må det stå en liste […], ikke «{read}».",
  "fault.bad-format.object": "Her må det stå et objekt {…}, ikke «{read}».",
  "fault.bad-format.json": "Den er ikke JSON: {read}",
  "fault.bad-format.utf-8": "Den er ikke skrevet i UTF-8.",
  "fault.bad-format.too-large": "Den er større enn {max} MB.",
  "fault.bad-format.two-limits":
    "Her står både en belastningsgrense og grenser per periode; bare én av dem kan stå her.",
  "warning.optional-forced": "{id} er obligatorisk og venter på {other}, som dermed også blir obligatorisk.",
  "warning.mandatory-excluded":
    "{id} og {other} utelukker hverandre, og begge er obligatoriske: begge kan ikke gjennomføres.",
  "warning.never-fits":
    "{id} får aldri plass, selv alene: for langt, for stor arbeidsinnsats, for mye endring eller for dyrt.",
  "warning.no-benefit": "{id} gir ingen gevinst.",
  "warning.no-legal-basis": "{id} er obligatorisk, men uten hjemmel.",
  "warning.finish-after-horizon":
    "{id} kan slutte etter den siste planlagte perioden; det planlegges ferdig innen da.",
  "warning.unknown-sheet": "Arket er ukjent og ble ikke lest.",
  "warning.unknown-column": "Kolonnen «{read}» er ukjent og ble ikke lest.",
};
