import type { Texts } from "../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const nb: Texts<typeof en> = {
  title: "Bli minnet på det på e-post",
  home: "Oversikt",
  lead: "Hver mandag morgen: hva som venter på deg, og hva som er for sent, med lenker. Venter det ingenting, sendes det ingenting.",
  "not-set":
    "E-post er ikke satt opp her, så det sendes ingen påminnelser. Den som drifter Samsyn, angir SMTP_URL og MAIL_FROM.",
  on: "Du blir minnet på det på {address}",
  "on.what": "Det står ingen personers navn i e-posten. Hver e-post har en lenke som slår den av.",
  asked: "Bekreft at {address} er din",
  "asked.what": "En e-post er på vei dit. Åpne lenken i den og bekreft. Inntil da sendes det ikke mer.",
  end: "Slå av",
  elsewhere: "Bruk en annen adresse",
  address: "E-postadresse",
  "address.why": "Brukes bare til denne påminnelsen og slettes når du slår den av.",
  ask: "Send en e-post til bekreftelse",
  "refusal.reminder.address-wrong": "Skriv én e-postadresse, for eksempel kim@kommune.example.",
  "refusal.reminder.asked-too-often": "Du har bedt om en e-post fem ganger på et døgn. Prøv igjen i morgen.",
  "link.on": "Bekreft påminnelsen",
  "link.on.ask": "Da får du hver mandag en e-post med hva som venter på deg, og hva som er for sent.",
  "link.on.go": "Ja, minn meg på det her",
  "link.on.done": "Påminnelsen er slått på. Den første e-posten kommer neste mandag, hvis noe venter.",
  "link.off": "Slå av påminnelsen",
  "link.off.ask": "Da får du ingen flere påminnelser.",
  "link.off.go": "Slå av",
  "link.off.done": "Påminnelsen er slått av, og adressen er slettet.",
  "link.gone":
    "Lenken gjør ikke lenger noe: påminnelsen er allerede slått av eller går til en annen adresse.",
  "link.change": "Endre påminnelsen i Samsyn",
  "asked.subject": "Samsyn: bekreft påminnelsen din",
  "asked.body":
    "Noen i {municipality} har bedt Samsyn om en ukentlig påminnelse til denne adressen.\n\nVar det deg? Bekreft da her:\n{on}\n\nHvis ikke, gjør ingenting. Da sendes det ikke mer.\n",
  "letter.subject": "Samsyn, {municipality}: {n} venter, {late} for sent",
  "letter.lead": "{municipality} denne uken",
  "letter.mine": "Venter på deg",
  "letter.here": "Venter i kommunen",
  "letter.late": "For sent",
  "letter.all": "Alt sammen, og hva som sist ble endret:",
  "letter.why": "Du får denne e-posten fordi du har slått på den ukentlige påminnelsen.",
  "letter.off": "Slå den av uten å logge inn:",
};
