import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./people.en.ts";

export const nb: Texts<typeof en> = {
  "frame.title": "Hvem er i rammen?",
  "frame.lead":
    "Alle som kan svare, etter kommune og rolle. Det som offentliggjøres, handler om dem alle, ikke bare om dem som svarer.",
  "faults.title": "Rett dette i filen, og send den på nytt",
  "faults.lead": "Ingenting av filen ble tatt inn. Hver ting står én gang med sine rader.",
  "strata.title": "Rammen",
  "strata.sum": { one: "Én person.", other: "{n} personer." },
  "strata.listed": {
    one: "Se den ene som er ført opp ved navn",
    other: "Se de {n} som er ført opp ved navn",
  },
  "strata.empty": "Ingen ennå. Send en liste over personer, eller si hvor mange det er i en gruppe kommuner.",
  "strata.n": "I rammen",
  "strata.invited": "Invitert",
  "strata.by-name": "{n} ved navn",
  "strata.by-hand": "{n} med utdelt brev",
  "strata.silent":
    "En gruppe der ingen svarer, blir ikke utelatt. En publisering regner den sammen med alle gruppene den ikke viser, slik at ingen kan se hvor ingen har svart.",
  "strata.silent.office":
    "En kommune som ikke svarer, blir ikke utelatt: de som svarer i samme rolle, står også for den, og publiseringen sier hvor mange som har svart.",
  "upload.title": "En liste over personer",
  "upload.lead":
    "Én rad for hver person eller hvert kontor: kommune, rolle, navn, e-post, postadresse, språk. Eller et antall i stedet for et navn, der kommunen selv deler ut brevene.",
  "upload.instead": {
    one: "Den nye listen kommer i stedet for den ene personen som er ført opp nå.",
    other: "Den nye listen kommer i stedet for de {n} personene som er ført opp nå.",
  },
  "upload.template": "En tom fil å fylle ut (CSV)",
  "upload.filled": "Denne rammen med antallene, til å endre og sende på nytt (CSV)",
  "upload.file": "Fil",
  "upload.file.why": "En arbeidsbok (.xlsx) eller .csv. Den tas inn hel eller ikke i det hele tatt.",
  "upload.take": "Ta inn filen",
  "say.title": "En gruppe kommuner",
  "say.lead":
    "Si hvor mange det er av en rolle i hver av dem. Der ingen er ført opp ved navn, skriver du ut så mange brev, som kommunen deler ut.",
  "say.lead.office": "Ett kontor svarer for hver av dem: antallet er 1.",
  "say.group": "Ferdig gruppe",
  "say.group.none": "Ingen",
  "say.places": "Eller disse kommunene",
  "say.places.why": "Navn eller koder, én på hver linje.",
  "say.file": "Eller en fil som lister dem opp",
  "say.file.why":
    "En arbeidsbok (.xlsx) eller .csv med én kommune på hver rad, med navn eller kode, i hvilken som helst kolonne. Andre kolonner leses ikke. Hvor mange det er i hver, sier du nedenfor.",
  "say.number": "Hvor mange i hver",
  "say.number.why": "0 tar rollen ut av rammen der.",
  "say.do": "Si det om alle",
  "roles.title": "Små grupper",
  "roles.lead": "Der en rolle er for liten til å offentliggjøres for seg, regn den med til en annen.",
  "roles.from": "Regn denne rollen",
  "roles.to": "med til",
  "roles.do": "Regn dem sammen",
  "clear.title": "Tøm rammen",
  "clear.what": "Alle {n} i rammen forsvinner, {listed} av dem ført opp ved navn.",
  "clear.do": "Tøm den",
  "group.frame": "De som allerede er i rammen",
  "group.own": "Bare {name} selv",
  "group.arttu2": "De førti kommunene i ARTTU2 (Finland)",
  "group.all": "Alle kommuner, {country}",
  "group.size": "{country}: {size}",
  "people.title": "Ført opp ved navn",
  "people.lead":
    "Hvem som inviteres. Om noen har begynt eller svart, kan ikke ses her, og ikke andre steder.",
  "people.none": "Ingen er ført opp ved navn.",
  "letters.title": "Skriv ut brev",
  "letters.lead": "Én side til hver som ikke har begynt, med egen lenke og kode.",
  "letters.how-many": {
    one: "Én har ikke begynt; {without} uten e-postadresse.",
    other: "{n} har ikke begynt, {without} av dem uten e-postadresse.",
  },
  "letters.anew":
    "Hvert brev får en ny kode, og den personen hadde før, fører ingen steder lenger. Den som har begynt, beholder sin.",
  "letters.every-place": "Alle kommuner",
  "letters.place": "{name} ({n})",
  "letters.everybody": "Også til dem med e-postadresse",
  "letters.everybody.why": "Lenken i e-posten deres virker da ikke lenger.",
  "letters.print": "Lag brevene",
  "letters.printed": { one: "Ett brev å skrive ut", other: "{n} brev å skrive ut" },
  "letters.printed.lead":
    "Skriv ut denne siden: hvert brev kommer på eget ark, med adressen der vinduet i konvolutten er.",
  "letters.once": "Kodene står her og ingen andre steder. Forlater du siden, må det lages nye brev.",
  "people.strike": "Slett",
  "people.strike.why":
    "Den som ikke vil bli spurt, slettes: navn og adresser slettes straks, og ingen skriver til dem igjen. Har de allerede svart, blir svaret stående, for ingen kan se hvilket det er.",
  "refusal.people.gone": "Ingen med dette navnet er ført opp lenger.",
};
