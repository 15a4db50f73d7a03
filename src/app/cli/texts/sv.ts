import type { Texts } from "../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const sv: Texts<typeof en> = {
  "help.usage": "Användning: samsyn KOMMANDO",
  "help.commands": "Kommandon",
  "help.options": "Alternativ",
  "help.settings": "Inställningar, i miljön",
  "help.option.help": "Visa denna hjälp, eller hjälp för ett kommando",
  "help.option.version": "Visa versionen",
  "help.option.lang": "Språk för hjälp och meningar: en, da, sv, fi eller nb",
  "help.more": "Mer om ett kommando: samsyn KOMMANDO --help",
  "help.exit":
    "Svar skrivs som JSON till stdout, meningar till stderr. Slutkod 0: klart, 1: misslyckat eller inte helt, 2: fel indata.",
  "about.serve": "Starta Samsyn och kör tills det stoppas",
  "about.import":
    "Läs ett kalkylblad, en CSV-fil eller en KITOS-mapp (även som ZIP-fil); säger vad som skulle ändras och skriver det med --confirm",
  "about.export": "Skriv en kommuns hela landskap till ett kalkylblad (.xlsx) eller till JSON (.json)",
  "about.backup": "Skriv alla kommuner till en fil, som de är i ett ögonblick",
  "about.restore": "Lägg in en säkerhetskopia i databasen; allt eller inget",
  "about.audit.verify":
    "Kontrollera ändringsloggen: ändringar, borttagningar, omkastningar och, mot ett noterat slut, avkortning",
  "about.audit.head": "Visa ändringsloggens slut, att notera någon annanstans",
  "about.demo": "Hämta de påhittade exempelkommunerna",
  "about.role.give": "Ge en roll till någon som har loggat in en gång",
  "about.role.take": "Ta en roll från någon",
  "option.municipality": "Kommun, till exempel SE-0180",
  "option.confirm": "Skriv det; annars kontrolleras filen bara",
  "option.replace": "Töm först en databas som har kommuner",
  "option.erasures": "En lista över raderingar som finns sparad på annat håll (erasures.jsonl); de görs om",
  "option.head": "Ett slut som noterats tidigare, som RAD:HASH",
  "option.person": "Personens nummer, som visas efter inloggning",
  "option.role": "En roll: {roles}",
  "refusal.cli.unknown-command": "Kommandot ”{command}” finns inte. samsyn --help visar dem som finns.",
  "refusal.cli.unknown-option": "Valet {option} finns inte här. samsyn {command} --help visar dem som finns.",
  "refusal.cli.argument-missing": "{name} saknas. samsyn {command} --help säger mer.",
  "refusal.cli.argument-extra": "”{value}” är en för mycket. samsyn {command} --help säger mer.",
  "refusal.cli.municipality-missing": "Ange kommunen med --municipality. Här finns: {codes}",
  "refusal.cli.municipality-unknown": "Kommunen {code} finns inte. Här finns: {codes}",
  "refusal.cli.municipality-twice": "{code} står för flera kommuner; sätt landet framför: {codes}",
  "refusal.cli.head-wrong": "Det noterade slutet ska vara RAD:HASH, med en hash på 64 hexadecimala siffror.",
  "refusal.cli.role-unknown": "Rollen {role} finns inte. Rollerna är: {roles}",
  "refusal.cli.file-not-there": "Det finns ingen fil {file}.",
  "refusal.cli.file-unreadable": "{file} kan inte läsas: {message}",
  "refusal.cli.file-there": "{file} finns redan; den skrivs inte över.",
  "refusal.cli.not-in-build": "Den här utgåvan kan inte göra det.",
  "refusal.cli.import-refused": {
    one: "Inget är skrivet. {n} sak i filen måste rättas först.",
    other: "Inget är skrivet. {n} saker i filen måste rättas först.",
  },
  "audit.whole": "{municipality}: {n} rader, hel.",
  "audit.broken": "{municipality}: ändringsloggen är inte hel ({n} fynd).",
  "audit.head": "{municipality}: {head}",
  "audit.none": "Det finns ingen kommun än, så det finns ingen ändringslogg.",
  "option.kind":
    "Vad filen innehåller: landscape (landskap) eller organisation; behövs bara när filen inte själv säger det",
  "option.source":
    "Vem en fil om organisationen kommer från, till exempel HR; dess id:n sparas under detta namn",
  "refusal.cli.kind-unknown": "--kind är en av: {kinds}",
  "refusal.cli.kind-unclear": "{file} säger inte vad den innehåller. Säg det med --kind: {kinds}",
  "import.share": "{share} % klart",
  "about.demo.answers":
    "Låt påhittade personer svara på en öppen undersökning i en exempelkommun, som en övning",
  "option.share": "Hur många av hundra som svarar",
  "option.answers-seed": "Samma tal ger samma svar igen",
  "refusal.cli.only-examples":
    "Bara personerna i en påhittad exempelkommun är påhittade; i en verklig kommun svarar de själva.",
  "refusal.cli.no-open-survey":
    "Ingen öppen undersökning har koden ”{code}” här. Den står på undersökningens sida och i varje brev.",
  "refusal.cli.no-number": "”{value}” är inget heltal.",
  "demo.answering": "{n} av {all} personer tillfrågade",
  "demo.there": "Alla exempel finns redan.",
  "import.dry": "Inget är skrivet än. Med --confirm skrivs det.",
  "import.done": "Skrivet.",
  "export.done": "Skrivet till {file}.",
  "role.given": "{person} är nu {role} i {municipality}.",
  "role.taken": "{person} är inte längre {role} i {municipality}.",
  "role.given-all": "{person} är nu {role} och ser det som alla kommuner har publicerat.",
  "role.taken-all": "{person} är inte längre {role}.",
  "fault.missing": "rad {seq} saknas",
  "fault.not-linked": "rad {seq} följer inte den föregående",
  "fault.changed": "rad {seq} är ändrad",
  "fault.payload-changed": "det som rad {seq} säger är ändrat",
  "fault.payload-missing": "det som rad {seq} säger är borttaget, och ingen rad berättar om det",
  "fault.head":
    "loggen slutar vid rad {seq}, men slutet är noterat annorlunda: rader är avskurna eller tillagda",
  "fault.noted-head":
    "rad {seq} är inte som när slutet noterades: rader är avskurna, eller allt är omskrivet",
  "about.estimate":
    "Skatta medelvärden, andelar, totaler och tabeller ur en CSV med svar, med deras osäkerhet",
  "option.design": "Hur urvalet är draget och vad som frågas (JSON, format samsyn-design/1)",
  "refusal.cli.design-missing": "Säg med --design vilken fil designen står i.",
  "about.fetch":
    "Hämta nyare offentliga siffror från en statistikmyndighet: dst, scb, stat-fi, ssb eller kolada",
  "option.table": "Vilken tabell, där flera passar",
  "option.subject": "Vilka siffror: inhabitants eller ages (inhabitants)",
  "option.years": "Hur många år, det nyaste sist (1)",
  "option.address": "En annan adress för myndigheten än dess egen",
  "fetch.step": "Fråga {step} av {steps} …",
  "fetch.kept": "{year}: {added} siffror är nya och {revised} ändrade, från ”{table}”.",
  "fetch.nothing-new": "Inget är nytt: {year} var redan uppgivet, från ”{table}”.",
  "refusal.cli.which-table": "{n} tabeller passar. Välj en av dem med --table.",
  "refusal.cli.address-wrong": "”{address}” är ingen webbadress.",
  "about.plan":
    "Välj och planera initiativen i en portfölj (JSON eller kalkylblad), och bevisa hur bra planen är",
  "option.seconds": "CPU-sekunder som får användas; 60 om inget sägs",
  "option.seed": "Ett heltal; samma fil, tal och version ger samma sökning",
  "option.template":
    "Skriv i stället ett kalkylblad att börja med, med ett påhittat exempel, på språket i --lang",
  "refusal.cli.seconds-wrong": "--seconds ska vara ett tal över noll, högst 86400.",
  "refusal.cli.seed-wrong": "--seed ska vara ett heltal från 0 till 4294967295.",
  "refusal.cli.template-ending": "Mallen är ett kalkylblad: ge den ett namn som slutar på .xlsx.",
  "plan.does": "{n} av {of} initiativ, {kept} av {duties} obligatoriska i tid:",
  "plan.does-not": "Inte i planen: {names}.",
  "plan.wrong": {
    one: "Inget är planerat: {n} sak i filen måste rättas först.",
    other: "Inget är planerat: {n} saker i filen måste rättas först.",
  },
  "plan.more": "… och {n} till av samma slag.",
  "plan.on-the-way": "{seconds} s: värde {value}, högst {bound} möjligt, avstånd {gap}",
  "plan.no-plan-yet": "{seconds} s: ännu ingen plan",
  "plan.optimal": "Bevisat: ingen plan är värd mer än {gap} mer än denna ({value}).",
  "plan.feasible": "En plan värd {value}; det kan finnas en som är upp till {gap} mer värd.",
  "plan.nothing":
    "Varken en plan eller ett bevis för att ingen finns hittades på {seconds} CPU-sekunder. Ge fler med --seconds.",
  "plan.died": "Beräknaren stannade i förtid, kanske av brist på minne. Det den hade hittat gäller.",
  "plan.refused": "Kontrollen godkände inte planen, så den visas inte. {why}",
  "plan.made-by": "Beräknare {solver}, seed {seed}.",
  "plan.impossible":
    "Det är bevisat att det inte finns någon plan, men vad som står i vägen kunde inte ringas in på {seconds} CPU-sekunder; därför finns inget resultat. Ge fler med --seconds.",
  "refusal.cli.kind-both":
    "{file} har blad om landskapet ({landscape}) och om organisationen ({organisation}). Importera dem efter varandra: först med --kind organisation, sedan med --kind landscape, båda gångerna med --leave-out för de andra bladen.",
  "option.leave-out": "Skriv det fast kolumner eller blad med värden inte känns igen och utelämnas",
  "import.sheet-left-out": "Bladet ”{sheet}” känns inte igen och utelämnas.",
  "import.column-left-out": {
    one: "Kolumnen ”{column}” på bladet ”{sheet}” känns inte igen och utelämnas, med {n} värde.",
    other: "Kolumnen ”{column}” på bladet ”{sheet}” känns inte igen och utelämnas, med {n} värden.",
  },
  "refusal.cli.left-out":
    "Inget är skrivet: det som nämns ovan skulle gå förlorat. Rätta rubrikerna, eller skriv resten med --leave-out.",
  "refusal.cli.option-value-missing": "Efter {option} saknas värdet. samsyn {command} --help säger mer.",
  "refusal.cli.option-no-value": "{option} tar inget värde. samsyn {command} --help säger mer.",
  "refusal.cli.lang-unknown": "--lang är en av: {langs}",
  "refusal.cli.export-ending": "{file} måste sluta på .xlsx (ett kalkylblad) eller .json.",
  "help.exit.plan":
    "Slutkod 0 även när det är bevisat att det inte finns någon plan; 3: ingen plan och inget fullständigt svar inom den givna tiden.",
  "about.protect":
    "Dölj de antal i en tabell som ligger under en tröskel, och så få andra som möjligt så att de inte kan räknas ut",
  "option.threshold": "Antal från 1 till under detta heltal döljs; måste anges",
  "option.singletons": "Även mot någon som är ensam i en cell och vet dess antal",
  "refusal.cli.threshold-wrong": "--threshold ska vara ett heltal från 1 till {max}; antal under det döljs.",
  "help.exit.fetch":
    "1 även när myndigheten inte kan nås eller dess siffror inte håller: det som stod förut står kvar.",
  "help.exit.protect": "3: inget mönster är säkert, inte ens när allt döljs.",
  "protect.none":
    "Inget mönster är säkert: även när allt är dolt kunde någon som är ensam i en cell räkna ut en annan.",
  "protect.refused": {
    one: "Granskaren godtog inte mönstret, så det visas inte ({n} skäl).",
    other: "Granskaren godtog inte mönstret, så det visas inte ({n} skäl).",
  },
  "protect.done":
    "{small} små antal dolda och {more} andra som skulle röja dem. De andra kostar {loss}; bevisat: inget säkert mönster kostar mindre än {bound}.",
  "protect.on-the-way": "Funnet hittills: {loss}; inget säkert mönster kostar mindre än {bound}",
};
