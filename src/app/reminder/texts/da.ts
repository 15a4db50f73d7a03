import type { Texts } from "../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const da: Texts<typeof en> = {
  title: "Bliv mindet om det på mail",
  home: "Overblik",
  lead: "Hver mandag morgen: hvad der venter på dig, og hvad der er for sent, med links. Venter der intet, sendes der intet.",
  "not-set":
    "Mail er ikke sat op her, så der sendes ingen påmindelser. Den, der driver Samsyn, angiver SMTP_URL og MAIL_FROM.",
  on: "Du bliver mindet om det på {address}",
  "on.what": "Der står ingen personers navne i mailen. Hver mail har et link, der slår den fra.",
  asked: "Bekræft, at {address} er din",
  "asked.what": "Der er en mail på vej dertil. Åbn linket i den, og bekræft. Indtil da sendes der ikke mere.",
  end: "Slå fra",
  elsewhere: "Brug en anden adresse",
  address: "Mailadresse",
  "address.why": "Bruges kun til denne påmindelse og slettes, når du slår den fra.",
  ask: "Send en mail til bekræftelse",
  "refusal.reminder.address-wrong": "Skriv én mailadresse, for eksempel kim@kommune.example.",
  "refusal.reminder.asked-too-often": "Du har bedt om en mail fem gange på et døgn. Prøv igen i morgen.",
  "link.on": "Bekræft påmindelsen",
  "link.on.ask": "Så får du hver mandag en mail med, hvad der venter på dig, og hvad der er for sent.",
  "link.on.go": "Ja, mind mig om det her",
  "link.on.done": "Påmindelsen er slået til. Den første mail kommer næste mandag, hvis noget venter.",
  "link.off": "Slå påmindelsen fra",
  "link.off.ask": "Så får du ikke flere påmindelser.",
  "link.off.go": "Slå fra",
  "link.off.done": "Påmindelsen er slået fra, og adressen er slettet.",
  "link.gone":
    "Linket gør ikke mere noget: påmindelsen er allerede slået fra eller går til en anden adresse.",
  "link.change": "Ændr påmindelsen i Samsyn",
  "asked.subject": "Samsyn: bekræft din påmindelse",
  "asked.body":
    "Nogen i {municipality} har bedt Samsyn om en ugentlig påmindelse på denne adresse.\n\nVar det dig? Så bekræft her:\n{on}\n\nHvis ikke, så gør ingenting. Så sendes der ikke mere.\n",
  "letter.subject": "Samsyn, {municipality}: {n} venter, {late} for sent",
  "letter.lead": "{municipality} i denne uge",
  "letter.mine": "Venter på dig",
  "letter.here": "Venter i kommunen",
  "letter.late": "For sent",
  "letter.all": "Det hele, og hvad der sidst blev ændret:",
  "letter.why": "Du får denne mail, fordi du har slået den ugentlige påmindelse til.",
  "letter.off": "Slå den fra uden at logge ind:",
};
