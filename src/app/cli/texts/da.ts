import type { Texts } from "../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const da: Texts<typeof en> = {
  "help.usage": "Brug: samsyn KOMMANDO",
  "help.commands": "Kommandoer",
  "help.options": "Valgmuligheder",
  "help.settings": "Indstillinger, sat i miljøet",
  "help.option.help": "Vis denne hjælp, eller hjælp til en kommando",
  "help.option.version": "Vis versionen",
  "help.option.lang": "Sprog for hjælp og sætninger: en, da, sv, fi eller nb",
  "help.more": "Mere om en kommando: samsyn KOMMANDO --help",
  "help.exit":
    "Svar skrives som JSON til stdout, sætninger til stderr. Slutkode 0: udført, 1: mislykket eller ikke hel, 2: forkert input.",
  "about.serve": "Start Samsyn, og kør, indtil den stoppes",
  "about.import":
    "Læs et regneark, en CSV-fil eller en KITOS-mappe (også som ZIP-fil); fortæller, hvad der ville ændre sig, og skriver det med --confirm",
  "about.export": "Skriv hele en kommunes landskab til et regneark (.xlsx) eller til JSON (.json)",
  "about.backup": "Skriv alle kommuner til én fil, som de er i ét øjeblik",
  "about.restore": "Læg en sikkerhedskopi ind i databasen; alt eller intet",
  "about.audit.verify":
    "Kontrollér ændringsloggen for rettelser, sletninger, ombytninger og, mod en noteret ende, afkortning",
  "about.audit.head": "Vis ændringsloggens ende, så den kan noteres et andet sted",
  "about.demo": "Hent de opdigtede eksempelkommuner",
  "about.role.give": "Giv en rolle til en, der har været logget ind",
  "about.role.take": "Tag en rolle fra en person",
  "option.municipality": "Kommune, fx DK-0360",
  "option.confirm": "Skriv det; ellers bliver filen kun kontrolleret",
  "option.replace": "Tøm først en database, der rummer kommuner",
  "option.erasures": "En liste over sletninger, gemt et andet sted (erasures.jsonl); de gentages",
  "option.head": "En ende, der er noteret før, som LINJE:HASH",
  "option.person": "Personens nummer, som vises efter login",
  "option.role": "En rolle: {roles}",
  "refusal.cli.unknown-command": "Kommandoen »{command}« findes ikke. samsyn --help viser dem, der findes.",
  "refusal.cli.unknown-option":
    "Valget {option} findes ikke her. samsyn {command} --help viser dem, der findes.",
  "refusal.cli.argument-missing": "{name} mangler. samsyn {command} --help fortæller mere.",
  "refusal.cli.argument-extra": "»{value}« er en for meget. samsyn {command} --help fortæller mere.",
  "refusal.cli.municipality-missing": "Angiv kommunen med --municipality. Her findes: {codes}",
  "refusal.cli.municipality-unknown": "Kommunen {code} findes ikke. Her findes: {codes}",
  "refusal.cli.municipality-twice": "{code} står for flere kommuner; sæt landet foran: {codes}",
  "refusal.cli.head-wrong": "Den noterede ende skal være LINJE:HASH, med en hash på 64 hexadecimale cifre.",
  "refusal.cli.role-unknown": "Rollen {role} findes ikke. Rollerne er: {roles}",
  "refusal.cli.file-not-there": "Der er ingen fil {file}.",
  "refusal.cli.file-unreadable": "{file} kan ikke læses: {message}",
  "refusal.cli.file-there": "{file} er der allerede; der skrives ikke oven i den.",
  "refusal.cli.not-in-build": "Det kan denne udgave ikke.",
  "refusal.cli.import-refused": {
    one: "Intet er skrevet. {n} ting i filen skal rettes først.",
    other: "Intet er skrevet. {n} ting i filen skal rettes først.",
  },
  "audit.whole": "{municipality}: {n} linjer, hel.",
  "audit.broken": "{municipality}: ændringsloggen er ikke hel ({n} fund).",
  "audit.head": "{municipality}: {head}",
  "audit.none": "Der er ingen kommune endnu, så der er ingen ændringslog.",
  "option.kind":
    "Hvad filen indeholder: landscape (landskab) eller organisation; kun nødvendigt, når filen ikke selv siger det",
  "option.source": "Hvem en fil om organisationen er fra, fx HR; id'erne i den gemmes under dette navn",
  "refusal.cli.kind-unknown": "--kind er en af: {kinds}",
  "refusal.cli.kind-unclear": "{file} siger ikke, hvad den indeholder. Sig det med --kind: {kinds}",
  "import.share": "{share} % færdig",
  "about.demo.answers":
    "Lad opdigtede personer svare på en åben undersøgelse i en eksempelkommune, som en prøve",
  "option.share": "Hvor mange af hundrede der svarer",
  "option.answers-seed": "Det samme tal giver de samme svar igen",
  "refusal.cli.only-examples":
    "Kun personerne i en opdigtet eksempelkommune er opdigtede; i en virkelig kommune svarer de selv.",
  "refusal.cli.no-open-survey":
    "Ingen åben undersøgelse har koden »{code}« her. Den står på undersøgelsens side og i hvert brev.",
  "refusal.cli.no-number": "»{value}« er ikke et helt tal.",
  "demo.answering": "{n} af {all} personer spurgt",
  "demo.there": "Alle eksemplerne er der allerede.",
  "import.dry": "Intet er skrevet endnu. Med --confirm bliver det skrevet.",
  "import.done": "Skrevet.",
  "export.done": "Skrevet til {file}.",
  "role.given": "{person} er nu {role} i {municipality}.",
  "role.taken": "{person} er ikke længere {role} i {municipality}.",
  "role.given-all": "{person} er nu {role} og ser det, alle kommuner har offentliggjort.",
  "role.taken-all": "{person} er ikke længere {role}.",
  "fault.missing": "linje {seq} mangler",
  "fault.not-linked": "linje {seq} følger ikke den forrige",
  "fault.changed": "linje {seq} er ændret",
  "fault.payload-changed": "det, linje {seq} siger, er ændret",
  "fault.payload-missing": "det, linje {seq} siger, er fjernet, og ingen linje fortæller om det",
  "fault.head":
    "loggen slutter ved linje {seq}, men dens ende er noteret anderledes: linjer er skåret af eller føjet til",
  "fault.noted-head":
    "linje {seq} er ikke, som da dens ende blev noteret: linjer er skåret af, eller alt er skrevet om",
  "about.estimate": "Beregn gennemsnit, andele, totaler og tabeller af en CSV med svar, med deres usikkerhed",
  "option.design": "Hvordan stikprøven er trukket, og hvad der spørges om (JSON, format samsyn-design/1)",
  "refusal.cli.design-missing": "Sig med --design, hvilken fil designet står i.",
  "about.fetch": "Hent nyere offentlige tal fra et statistisk kontor: dst, scb, stat-fi, ssb eller kolada",
  "option.table": "Hvilken tabel, hvor flere passer",
  "option.subject": "Hvilke tal: inhabitants eller ages (inhabitants)",
  "option.years": "Hvor mange år, det nyeste sidst (1)",
  "option.address": "En anden adresse for kontoret end dets egen",
  "fetch.step": "Spørgsmål {step} af {steps} …",
  "fetch.kept": "{year}: {added} tal er nye og {revised} rettet, fra »{table}«.",
  "fetch.nothing-new": "Intet er nyt: {year} var allerede oplyst, fra »{table}«.",
  "refusal.cli.which-table": "{n} tabeller passer. Vælg en af dem med --table.",
  "refusal.cli.address-wrong": "»{address}« er ingen webadresse.",
  "about.plan":
    "Vælg og planlæg initiativerne i en portefølje (JSON eller regneark), og bevis, hvor god planen er",
  "option.seconds": "CPU-sekunder, der må bruges; 60, når intet er sagt",
  "option.seed": "Et helt tal; samme fil, tal og version giver samme søgning",
  "option.template":
    "Skriv i stedet et regneark at begynde med, med et opdigtet eksempel, på sproget i --lang",
  "refusal.cli.seconds-wrong": "--seconds skal være et tal over nul, højst 86400.",
  "refusal.cli.seed-wrong": "--seed skal være et helt tal fra 0 til 4294967295.",
  "refusal.cli.template-ending": "Skabelonen er et regneark: giv den et navn, der slutter på .xlsx.",
  "plan.does": "{n} af {of} initiativer, {kept} af {duties} obligatoriske i tide:",
  "plan.does-not": "Ikke i planen: {names}.",
  "plan.wrong": {
    one: "Intet er planlagt: {n} ting i filen skal rettes først.",
    other: "Intet er planlagt: {n} ting i filen skal rettes først.",
  },
  "plan.more": "… og {n} mere af samme slags.",
  "plan.on-the-way": "{seconds} s: værdi {value}, højst {bound} mulig, afstand {gap}",
  "plan.no-plan-yet": "{seconds} s: endnu ingen plan",
  "plan.optimal": "Bevist: ingen plan er mere end {gap} mere værd end denne ({value}).",
  "plan.feasible": "En plan, der er {value} værd; der kan findes en, der er op til {gap} mere værd.",
  "plan.nothing":
    "Hverken en plan eller et bevis for, at der ingen er, blev fundet på {seconds} CPU-sekunder. Giv flere med --seconds.",
  "plan.died": "Beregneren stoppede før tid, måske af mangel på hukommelse. Det, den havde fundet, gælder.",
  "plan.refused": "Kontrollen godkendte ikke planen, så den vises ikke. {why}",
  "plan.made-by": "Beregner {solver}, seed {seed}.",
  "plan.impossible":
    "Det er bevist, at der ikke findes en plan, men hvad der står i vejen, kunne ikke indkredses på {seconds} CPU-sekunder; derfor er der intet resultat. Giv flere med --seconds.",
  "refusal.cli.kind-both":
    "{file} har ark om landskabet ({landscape}) og om organisationen ({organisation}). Importér dem efter hinanden: først med --kind organisation, så med --kind landscape, begge gange med --leave-out for de andre ark.",
  "option.leave-out": "Skriv det, selv om kolonner eller ark med værdier ikke genkendes og bliver udeladt",
  "import.sheet-left-out": "Arket »{sheet}« genkendes ikke og bliver udeladt.",
  "import.column-left-out": {
    one: "Kolonnen »{column}« i arket »{sheet}« genkendes ikke og bliver udeladt, med {n} værdi.",
    other: "Kolonnen »{column}« i arket »{sheet}« genkendes ikke og bliver udeladt, med {n} værdier.",
  },
  "refusal.cli.left-out":
    "Intet er skrevet: det, der er nævnt ovenfor, ville gå tabt. Ret overskrifterne, eller skriv resten med --leave-out.",
  "refusal.cli.option-value-missing":
    "Efter {option} mangler værdien. samsyn {command} --help fortæller mere.",
  "refusal.cli.option-no-value": "{option} tager ingen værdi. samsyn {command} --help fortæller mere.",
  "refusal.cli.lang-unknown": "--lang er en af: {langs}",
  "refusal.cli.export-ending": "{file} skal ende på .xlsx (et regneark) eller .json.",
  "help.exit.plan":
    "Slutkode 0 også, når det er bevist, at der ikke findes en plan; 3: ingen plan og intet fuldt svar i den givne tid.",
  "about.protect":
    "Skjul de antal i en tabel, der er under en tærskel, og så få andre som muligt, så de ikke kan beregnes",
  "option.threshold": "Antal fra 1 til under dette hele tal skjules; skal angives",
  "option.singletons": "Også mod en, der er alene i en celle og kender dens antal",
  "refusal.cli.threshold-wrong":
    "--threshold skal være et helt tal fra 1 til {max}; antal under det skjules.",
  "help.exit.fetch":
    "1 også, når kontoret ikke kan nås, eller dets tal ikke holder: det, der stod før, bliver stående.",
  "help.exit.protect": "3: intet mønster er sikkert, heller ikke når alt skjules.",
  "protect.none":
    "Intet mønster er sikkert: selv når alt er skjult, kunne en, der er alene i en celle, beregne en anden.",
  "protect.refused": {
    one: "Revisoren godtog ikke mønsteret, så det vises ikke ({n} grund).",
    other: "Revisoren godtog ikke mønsteret, så det vises ikke ({n} grunde).",
  },
  "protect.done":
    "{small} små antal skjult og {more} andre, der ville røbe dem. De andre koster {loss}; bevist: intet sikkert mønster koster mindre end {bound}.",
  "protect.on-the-way": "Fundet indtil nu: {loss}; intet sikkert mønster koster mindre end {bound}",
};
