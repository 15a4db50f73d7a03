import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const nb: Texts<typeof en> = {
  "shell.skip": "Gå til innholdet",
  "shell.language": "Språk",
  "start.asked-by": "{by} ber om svaret ditt",
  "start.pages": { one: "Én side med spørsmål.", other: "{n} sider med spørsmål." },
  "start.closes": "Du kan svare til og med {day}, gjerne i flere omganger.",
  "start.mode.personal-anonymous": "Du svarer anonymt",
  "start.mode.personal-anonymous.why":
    "Når du begynner, noterer vi at lenken er brukt, og ikke noe annet. Det du svarer, holdes atskilt fra hvem som er invitert: uten navn, lenke, adresse eller tidspunkt. Ingen kan koble dem sammen, heller ikke vi.",
  "start.mode.on-record": "Du svarer offentlig",
  "start.mode.on-record.why":
    "Du svarer for kommunen din. Svaret publiseres med kommunen og enheten, aldri med navnet ditt.",
  "start.seen": "Hvem som ser hva",
  "start.seen.personal-anonymous":
    "Bare antall i grupper publiseres, og ingen under {n}. Det du skriver med egne ord, leses av dem som spør, atskilt fra alt annet du svarer, og publiseres aldri sammen med en gruppe.",
  "start.seen.on-record": "Selve svaret publiseres. Andeler av færre enn {n} kommuner gjør det ikke.",
  "start.kept": "Hvor lenge det lagres",
  "start.kept.why":
    "Hvem som er invitert, slettes etter {day}. Det du ikke sender, slettes når spørsmålene stenges. Det du sender, blir, uten navnet ditt.",
  "start.free": "Du bestemmer",
  "start.free.why": "Du kan hoppe over alle spørsmål du vil, og du trenger ikke å svare i det hele tatt.",
  "start.contact": "Spørsmål?",
  "start.begin": "Begynn",
  "start.no-reminder": "Ikke minn meg på det",
  "start.no-reminder.why":
    "Vil du helst ikke høre mer fra oss om dette, så si fra. Lenken din virker fortsatt.",
  "start.not-reminded": "Du får ingen påminnelse. Du kan fortsatt svare til og med {day} hvis du vil.",
  "used.title": "Lenken er brukt",
  "used.lead":
    "Noen har begynt å svare med den. Var det deg? Skriv koden du fikk se da, og fortsett der du slapp.",
  "used.lost":
    "Vi lagrer ikke hvilke svar en lenke hører til, så ingen kan finne fram koden. Har du mistet den, eller var det ikke deg, skriv til: {contact}",
  "used.here": "Fortsett med det som er begynt i denne nettleseren",
  "code.title": "Gå til spørsmålene dine",
  "code.label": "Koden din",
  "code.why": "Den i brevet ditt, eller den du fikk se da du begynte.",
  "code.go": "Fortsett",
  "none.title": "Her er det ikke noe å svare på",
  "none.lead":
    "Lenken kan være skrevet annerledes enn i brevet, det kan ha kommet et nyere brev, eller spørsmålene er stengt. Se en gang til i det nyeste brevet eller den nyeste e-posten.",
  "ask.progress": "Side {n} av {all}",
  "ask.role": "Svar for: {role}",
  "ask.next": "Lagre og fortsett",
  "ask.back": "Tilbake",
  "ask.clear": "Tøm siden",
  "ask.leave": "Stopp for nå",
  "ask.blank": "Du kan hoppe over alle spørsmål du vil.",
  "ask.code": "Koden din for å fortsette senere eller et annet sted",
  "ask.code.why":
    "Skriv den ned hvis du kanskje vil stoppe. Den vises bare for deg; ingen kan finne den fram for deg.",
  "ask.code.where": "Skriv den på {address}",
  "ask.doubts": "Er det slik du mener det? Så gå videre",
  "review.title": "Se gjennom, og send",
  "review.lead": "Ingenting er sendt ennå.",
  "review.blank": "hoppet over",
  "review.change": "Endre: {page}",
  "review.send": "Send svarene mine",
  "review.after.personal-anonymous":
    "Det som er sendt, kan ikke endres eller trekkes tilbake: ingen kan finne ut hvilke svar som er dine.",
  "review.after.on-record": "Det som er sendt, kan ikke endres her lenger.",
  "received.title": "Svarene dine er mottatt",
  "received.lead": "Takk. De telles én gang, og du kan lukke vinduet.",
  "results.when": "Det som kommer ut av det, åpnes for alle samtidig, {when}, her:",
  "results.undecided":
    "Det som kommer ut av det, åpnes for alle samtidig. Dagen er ikke bestemt ennå; den står i denne kalenderen minst en uke før:",
  "already.title": "Svarene dine er mottatt tidligere",
  "already.lead": "De telles én gang. Det som kom nå, er ikke lagret.",
  "closed.title": "Tiden for å svare er over",
  "closed.lead":
    "Den gikk ut {day}. Det som ikke var sendt, er ikke talt med og er slettet, og ingen har sett det.",
  "left.title": "Du kan fortsette senere",
  "left.lead":
    "Det du har svart hittil, lagres til spørsmålene stenges, låst med koden din. Denne nettleseren har glemt den nå.",
  "broken.title": "Det du sendte, kom ikke helt fram",
  "broken.lead": "Ingenting av det er lagret. Gå tilbake og send det igjen.",
  "failed.title": "Noe gikk galt her, ikke hos deg",
  "failed.lead": "Det som var lagret, er der fortsatt. Gå tilbake og prøv igjen om litt.",
  "failed.id": "Hvis det fortsetter, gi den som spør deg, dette nummeret: {id}",
  "refusal.answer.not-offered": "Velg ett av svarene som står her.",
  "refusal.answer.place-twice": "En annen linje har denne plassen allerede. Gi hver plass én gang.",
  "refusal.answer.aside-alone": "Dette svaret står alene. Velg enten det eller de andre.",
  "refusal.answer.too-many": { one: "Velg høyst ett.", other: "Velg høyst {n}." },
  "refusal.answer.not-number": "Skriv et tall med sifre, for eksempel 12,5.",
  "refusal.answer.not-whole": "Skriv et helt tall med sifre, for eksempel 12.",
  "refusal.answer.too-little": "Skriv {n} eller mer.",
  "refusal.answer.too-much": "Skriv {n} eller mindre.",
  "refusal.answer.points-sum": "Du har fordelt {shared}. Til sammen må det bli {n}.",
  "refusal.answer.too-long": "Dette er for langt. Skriv høyst {n} tegn.",
  "refusal.answer.too-much-text":
    "Tekstene dine er til sammen lengre enn det er plass til. Gjør noen av dem kortere.",
  "refusal.answer.left-blank": "Du hoppet over dette. Er det meningen, så gå videre.",
  "refusal.answer.many-hours":
    "Til sammen er dette {sum} timer, og du sier at det er {there}. Stemmer det? Så gå videre.",
  "refusal.answer.code": "Ingen har den koden her. Se på hver bokstav og hvert siffer en gang til.",
};
