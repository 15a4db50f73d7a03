import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./people.en.ts";

export const da: Texts<typeof en> = {
  "frame.title": "Hvem er i rammen?",
  "frame.lead":
    "Alle, der kan svare, efter kommune og rolle. Det, der offentliggøres, handler om dem alle, ikke kun om dem, der svarer.",
  "faults.title": "Ret dette i filen, og send den igen",
  "faults.lead": "Intet af filen blev taget. Hver ting står én gang med sine rækker.",
  "strata.title": "Rammen",
  "strata.sum": { one: "Én person.", other: "{n} personer." },
  "strata.listed": { one: "Se den ene, der er opført ved navn", other: "Se de {n}, der er opført ved navn" },
  "strata.empty":
    "Endnu ingen. Send en liste over personer, eller sig, hvor mange der er i en gruppe kommuner.",
  "strata.n": "I rammen",
  "strata.invited": "Inviteret",
  "strata.by-name": "{n} ved navn",
  "strata.by-hand": "{n} med uddelt brev",
  "strata.silent":
    "En gruppe, hvor ingen svarer, bliver ikke udeladt. En offentliggørelse regner den sammen med alle de grupper, den ikke viser, så ingen kan se, hvor ingen har svaret.",
  "strata.silent.office":
    "En kommune, der ikke svarer, bliver ikke udeladt: de, der svarer i samme rolle, står også for den, og offentliggørelsen siger, hvor mange der har svaret.",
  "upload.title": "En liste over personer",
  "upload.lead":
    "Én række for hver person eller hvert kontor: kommune, rolle, navn, e-mail, postadresse, sprog. Eller et antal i stedet for et navn, hvor kommunen selv uddeler brevene.",
  "upload.instead": {
    one: "Den nye liste træder i stedet for den ene person, der er opført nu.",
    other: "Den nye liste træder i stedet for de {n} personer, der er opført nu.",
  },
  "upload.template": "En tom fil at udfylde (CSV)",
  "upload.filled": "Denne ramme med dens antal, til at ændre og sende igen (CSV)",
  "upload.file": "Fil",
  "upload.file.why": "En projektmappe (.xlsx) eller .csv. Den tages hel eller slet ikke.",
  "upload.take": "Tag filen",
  "say.title": "En gruppe kommuner",
  "say.lead":
    "Sig, hvor mange der er af en rolle i hver af dem. Hvor ingen er opført ved navn, udskriver du så mange breve, som kommunen uddeler.",
  "say.lead.office": "Ét kontor svarer for hver af dem: antallet er 1.",
  "say.group": "Færdig gruppe",
  "say.group.none": "Ingen",
  "say.places": "Eller disse kommuner",
  "say.places.why": "Navne eller koder, én på hver linje.",
  "say.file": "Eller en fil, der nævner dem",
  "say.file.why":
    "En projektmappe (.xlsx) eller .csv med én kommune på hver række, med navn eller kode, i en hvilken som helst kolonne. Andre kolonner læses ikke. Hvor mange der er i hver, siger du nedenfor.",
  "say.number": "Hvor mange i hver",
  "say.number.why": "0 tager rollen ud af rammen der.",
  "say.do": "Sig det om dem alle",
  "roles.title": "Små grupper",
  "roles.lead": "Hvor en rolle er for lille til at offentliggøres for sig, så regn den med til en anden.",
  "roles.from": "Regn denne rolle",
  "roles.to": "med til",
  "roles.do": "Regn dem sammen",
  "clear.title": "Tøm rammen",
  "clear.what": "Alle {n} i rammen forsvinder, {listed} af dem opført ved navn.",
  "clear.do": "Tøm den",
  "group.frame": "Dem, der allerede er i rammen",
  "group.own": "Kun {name} selv",
  "group.arttu2": "De fyrre kommuner i ARTTU2 (Finland)",
  "group.all": "Alle kommuner, {country}",
  "group.size": "{country}: {size}",
  "people.title": "Opført ved navn",
  "people.lead":
    "Hvem der inviteres. Om nogen er begyndt eller har svaret, kan ikke ses her, og ikke andre steder.",
  "people.none": "Ingen er opført ved navn.",
  "letters.title": "Udskriv breve",
  "letters.lead": "Én side til hver, der ikke er begyndt, med eget link og egen kode.",
  "letters.how-many": {
    one: "Én er ikke begyndt; {without} uden mailadresse.",
    other: "{n} er ikke begyndt, {without} af dem uden mailadresse.",
  },
  "letters.anew":
    "Hvert brev får en ny kode, og den, personen havde før, fører ingen steder mere. Den, der er begyndt, beholder sin.",
  "letters.every-place": "Alle kommuner",
  "letters.place": "{name} ({n})",
  "letters.everybody": "Også til dem med mailadresse",
  "letters.everybody.why": "Linket i deres mail virker så ikke længere.",
  "letters.print": "Lav brevene",
  "letters.printed": { one: "Ét brev at udskrive", other: "{n} breve at udskrive" },
  "letters.printed.lead":
    "Udskriv denne side: hvert brev kommer på sit eget ark med adressen, hvor kuvertens rude er.",
  "letters.once": "Koderne står her og ingen andre steder. Forlader du siden, skal der laves nye breve.",
  "people.strike": "Slet",
  "people.strike.why":
    "Den, der ikke vil spørges, slettes: navn og adresser slettes straks, og ingen skriver til dem igen. Har de allerede svaret, bliver svaret, da ingen kan se, hvilket det er.",
  "refusal.people.gone": "Ingen af dette navn er opført længere.",
};
