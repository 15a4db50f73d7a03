import type { Texts } from "../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const nb: Texts<typeof en> = {
  "help.usage": "Bruk: samsyn KOMMANDO",
  "help.commands": "Kommandoer",
  "help.options": "Valg",
  "help.settings": "Innstillinger, satt i miljøet",
  "help.option.help": "Vis denne hjelpen, eller hjelp til en kommando",
  "help.option.version": "Vis versjonen",
  "help.option.lang": "Språk for hjelp og setninger: en, da, sv, fi eller nb",
  "help.more": "Mer om en kommando: samsyn KOMMANDO --help",
  "help.exit":
    "Svar skrives som JSON til stdout, setninger til stderr. Sluttkode 0: utført, 1: mislyktes eller ikke hel, 2: feil inndata.",
  "about.serve": "Start Samsyn og kjør til den stoppes",
  "about.import":
    "Les et regneark, en CSV-fil eller en KITOS-mappe (også som ZIP-fil); forteller hva som ville endre seg, og skriver det med --confirm",
  "about.export": "Skriv hele landskapet til en kommune til et regneark (.xlsx) eller til JSON (.json)",
  "about.backup": "Skriv alle kommuner til én fil, som de er i ett øyeblikk",
  "about.restore": "Legg en sikkerhetskopi inn i databasen; alt eller ingenting",
  "about.audit.verify":
    "Kontroller endringsloggen for endringer, slettinger, ombyttinger og, mot en notert slutt, avkorting",
  "about.audit.head": "Vis slutten på endringsloggen, så den kan noteres et annet sted",
  "about.demo": "Hent de oppdiktede eksempelkommunene",
  "about.role.give": "Gi en rolle til en som har vært logget inn",
  "about.role.take": "Ta en rolle fra noen",
  "option.municipality": "Kommune, for eksempel NO-0301",
  "option.confirm": "Skriv det; ellers blir filen bare kontrollert",
  "option.replace": "Tøm først en database som har kommuner",
  "option.erasures":
    "En liste over slettinger, tatt vare på et annet sted (erasures.jsonl); de gjøres på nytt",
  "option.head": "En slutt som er notert før, som LINJE:HASH",
  "option.person": "Nummeret til personen, vist etter innlogging",
  "option.role": "En rolle: {roles}",
  "refusal.cli.unknown-command": "Kommandoen «{command}» finnes ikke. samsyn --help viser dem som finnes.",
  "refusal.cli.unknown-option":
    "Valget {option} finnes ikke her. samsyn {command} --help viser dem som finnes.",
  "refusal.cli.argument-missing": "{name} mangler. samsyn {command} --help forteller mer.",
  "refusal.cli.argument-extra": "«{value}» er én for mye. samsyn {command} --help forteller mer.",
  "refusal.cli.municipality-missing": "Angi kommunen med --municipality. Her finnes: {codes}",
  "refusal.cli.municipality-unknown": "Kommunen {code} finnes ikke. Her finnes: {codes}",
  "refusal.cli.municipality-twice": "{code} står for flere kommuner; sett landet foran: {codes}",
  "refusal.cli.head-wrong": "Den noterte slutten må være LINJE:HASH, med en hash på 64 heksadesimale sifre.",
  "refusal.cli.role-unknown": "Rollen {role} finnes ikke. Rollene er: {roles}",
  "refusal.cli.file-not-there": "Det finnes ingen fil {file}.",
  "refusal.cli.file-unreadable": "{file} kan ikke leses: {message}",
  "refusal.cli.file-there": "{file} er der allerede; den blir ikke skrevet over.",
  "refusal.cli.not-in-build": "Denne utgaven kan ikke det.",
  "refusal.cli.import-refused": {
    one: "Ingenting er skrevet. {n} ting i filen må rettes først.",
    other: "Ingenting er skrevet. {n} ting i filen må rettes først.",
  },
  "audit.whole": "{municipality}: {n} linjer, hel.",
  "audit.broken": "{municipality}: endringsloggen er ikke hel ({n} funn).",
  "audit.head": "{municipality}: {head}",
  "audit.none": "Det er ingen kommune ennå, så det er ingen endringslogg.",
  "option.kind":
    "Hva filen inneholder: landscape (landskap) eller organisation (organisasjon); bare nødvendig når filen ikke selv sier det",
  "option.source":
    "Hvem en fil om organisasjonen er fra, for eksempel HR; id-ene i den lagres under dette navnet",
  "refusal.cli.kind-unknown": "--kind er en av: {kinds}",
  "refusal.cli.kind-unclear": "{file} sier ikke hva den inneholder. Si det med --kind: {kinds}",
  "import.share": "{share} % ferdig",
  "about.demo.answers":
    "La oppdiktede personer svare på en åpen undersøkelse i en eksempelkommune, som en øvelse",
  "option.share": "Hvor mange av hundre som svarer",
  "option.answers-seed": "Samme tall gir de samme svarene igjen",
  "refusal.cli.only-examples":
    "Bare personene i en oppdiktet eksempelkommune er oppdiktede; i en virkelig kommune svarer de selv.",
  "refusal.cli.no-open-survey":
    "Ingen åpen undersøkelse har koden «{code}» her. Den står på undersøkelsens side og i hvert brev.",
  "refusal.cli.no-number": "«{value}» er ikke et helt tall.",
  "demo.answering": "{n} av {all} personer spurt",
  "demo.there": "Alle eksemplene er der allerede.",
  "import.dry": "Ingenting er skrevet ennå. Med --confirm blir det skrevet.",
  "import.done": "Skrevet.",
  "export.done": "Skrevet til {file}.",
  "role.given": "{person} er nå {role} i {municipality}.",
  "role.taken": "{person} er ikke lenger {role} i {municipality}.",
  "role.given-all": "{person} er nå {role} og ser det alle kommuner har publisert.",
  "role.taken-all": "{person} er ikke lenger {role}.",
  "fault.missing": "linje {seq} mangler",
  "fault.not-linked": "linje {seq} følger ikke den forrige",
  "fault.changed": "linje {seq} er endret",
  "fault.payload-changed": "det linje {seq} sier, er endret",
  "fault.payload-missing": "det linje {seq} sier, er fjernet, og ingen linje forteller om det",
  "fault.head":
    "loggen slutter ved linje {seq}, men slutten er notert annerledes: linjer er kuttet av eller lagt til",
  "fault.noted-head":
    "linje {seq} er ikke slik den var da slutten ble notert: linjer er kuttet av, eller alt er skrevet om",
  "about.estimate":
    "Beregn gjennomsnitt, andeler, totaler og tabeller av en CSV med svar, med usikkerheten deres",
  "option.design": "Hvordan utvalget er trukket, og hva det spørres om (JSON, format samsyn-design/1)",
  "refusal.cli.design-missing": "Si med --design hvilken fil designet står i.",
  "about.fetch": "Hent nyere offentlige tall fra et statistisk byrå: dst, scb, stat-fi, ssb eller kolada",
  "option.table": "Hvilken tabell, der flere passer",
  "option.subject": "Hvilke tall: inhabitants eller ages (inhabitants)",
  "option.years": "Hvor mange år, det nyeste sist (1)",
  "option.address": "En annen adresse for byrået enn dets egen",
  "fetch.step": "Spørsmål {step} av {steps} …",
  "fetch.kept": "{year}: {added} tall er nye og {revised} rettet, fra «{table}».",
  "fetch.nothing-new": "Ingenting er nytt: {year} var allerede oppgitt, fra «{table}».",
  "refusal.cli.which-table": "{n} tabeller passer. Velg en av dem med --table.",
  "refusal.cli.address-wrong": "«{address}» er ingen nettadresse.",
  "about.plan":
    "Velg og planlegg tiltakene i en portefølje (JSON eller regneark), og bevis hvor god planen er",
  "option.seconds": "CPU-sekunder som kan brukes; 60 når ikke noe er sagt",
  "option.seed": "Et helt tall; samme fil, tall og versjon gir samme søk",
  "option.template":
    "Skriv i stedet et regneark å begynne med, med et oppdiktet eksempel, på språket i --lang",
  "refusal.cli.seconds-wrong": "--seconds må være et tall over null, høyst 86400.",
  "refusal.cli.seed-wrong": "--seed må være et helt tall fra 0 til 4294967295.",
  "refusal.cli.template-ending": "Malen er et regneark: gi den et navn som slutter på .xlsx.",
  "plan.does": "{n} av {of} tiltak, {kept} av {duties} obligatoriske i tide:",
  "plan.does-not": "Ikke i planen: {names}.",
  "plan.wrong": {
    one: "Ingenting er planlagt: {n} ting i filen må rettes først.",
    other: "Ingenting er planlagt: {n} ting i filen må rettes først.",
  },
  "plan.more": "… og {n} til av samme slag.",
  "plan.on-the-way": "{seconds} s: verdi {value}, høyst {bound} mulig, avstand {gap}",
  "plan.no-plan-yet": "{seconds} s: ennå ingen plan",
  "plan.optimal": "Bevist: ingen plan er verdt mer enn {gap} mer enn denne ({value}).",
  "plan.feasible": "En plan verdt {value}; det kan finnes en som er opptil {gap} mer verdt.",
  "plan.nothing":
    "Verken en plan eller et bevis for at det ikke finnes noen, ble funnet på {seconds} CPU-sekunder. Gi flere med --seconds.",
  "plan.died": "Beregneren stoppet før tiden, kanskje av mangel på minne. Det den hadde funnet, gjelder.",
  "plan.refused": "Kontrollen godkjente ikke planen, så den vises ikke. {why}",
  "plan.made-by": "Beregner {solver}, seed {seed}.",
  "plan.impossible":
    "Det er bevist at det ikke finnes noen plan, men hva som står i veien, kunne ikke ringes inn på {seconds} CPU-sekunder; derfor er det ikke noe resultat. Gi flere med --seconds.",
  "refusal.cli.kind-both":
    "{file} har ark om landskapet ({landscape}) og om organisasjonen ({organisation}). Importer dem etter hverandre: først med --kind organisation, så med --kind landscape, begge ganger med --leave-out for de andre arkene.",
  "option.leave-out": "Skriv det selv om kolonner eller ark med verdier ikke gjenkjennes og blir utelatt",
  "import.sheet-left-out": "Arket «{sheet}» gjenkjennes ikke og blir utelatt.",
  "import.column-left-out": {
    one: "Kolonnen «{column}» i arket «{sheet}» gjenkjennes ikke og blir utelatt, med {n} verdi.",
    other: "Kolonnen «{column}» i arket «{sheet}» gjenkjennes ikke og blir utelatt, med {n} verdier.",
  },
  "refusal.cli.left-out":
    "Ingenting er skrevet: det som er nevnt ovenfor, ville gå tapt. Rett overskriftene, eller skriv resten med --leave-out.",
  "refusal.cli.option-value-missing":
    "Etter {option} mangler verdien. samsyn {command} --help forteller mer.",
  "refusal.cli.option-no-value": "{option} tar ingen verdi. samsyn {command} --help forteller mer.",
  "refusal.cli.lang-unknown": "--lang er en av: {langs}",
  "refusal.cli.export-ending": "{file} må ende på .xlsx (et regneark) eller .json.",
  "help.exit.plan":
    "Sluttkode 0 også når det er bevist at det ikke finnes noen plan; 3: ingen plan og ikke noe fullstendig svar innen den gitte tiden.",
  "about.protect":
    "Skjul de antall i en tabell som er under en terskel, og så få andre som mulig, så de ikke kan regnes ut",
  "option.threshold": "Antall fra 1 til under dette hele tallet skjules; må oppgis",
  "option.singletons": "Også mot en som er alene i en celle og kjenner antallet",
  "refusal.cli.threshold-wrong":
    "--threshold må være et helt tall fra 1 til {max}; antall under det skjules.",
  "help.exit.fetch":
    "1 også når kontoret ikke kan nås, eller tallene ikke holder: det som sto før, blir stående.",
  "help.exit.protect": "3: ikke noe mønster er sikkert, heller ikke når alt skjules.",
  "protect.none":
    "Ikke noe mønster er sikkert: selv når alt er skjult, kunne en som er alene i en celle, regne ut en annen.",
  "protect.refused": {
    one: "Revisoren godtok ikke mønsteret, så det vises ikke ({n} grunn).",
    other: "Revisoren godtok ikke mønsteret, så det vises ikke ({n} grunner).",
  },
  "protect.done":
    "{small} små antall skjult og {more} andre som ville røpe dem. De andre koster {loss}; bevist: ikke noe sikkert mønster koster mindre enn {bound}.",
  "protect.on-the-way": "Funnet så langt: {loss}; ikke noe sikkert mønster koster mindre enn {bound}",
};
