import type { Texts } from "../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const fi: Texts<typeof en> = {
  "help.usage": "Käyttö: samsyn KOMENTO",
  "help.commands": "Komennot",
  "help.options": "Valinnat",
  "help.settings": "Asetukset ympäristömuuttujina",
  "help.option.help": "Näytä tämä ohje tai komennon ohje",
  "help.option.version": "Näytä versio",
  "help.option.lang": "Ohjeen ja lauseiden kieli: en, da, sv, fi tai nb",
  "help.more": "Lisää komennosta: samsyn KOMENTO --help",
  "help.exit":
    "Vastaukset ovat JSON-muodossa vakiotulosteessa, lauseet virhetulosteessa. Paluukoodi 0: valmis, 1: epäonnistui tai ei ehjä, 2: väärä syöte.",
  "about.serve": "Käynnistä Samsyn ja pidä se käynnissä, kunnes se pysäytetään",
  "about.import":
    "Lue työkirja, CSV-tiedosto tai KITOS-kansio (myös ZIP-tiedostona); kertoo, mikä muuttuisi, ja kirjoittaa valinnalla --confirm",
  "about.export":
    "Kirjoita kunnan koko tietojärjestelmäkokonaisuus työkirjaan (.xlsx) tai JSON-tiedostoon (.json)",
  "about.backup": "Kirjoita kaikki kunnat yhteen tiedostoon yhden hetken tilassa",
  "about.restore": "Palauta varmuuskopio tietokantaan; kaikki tai ei mitään",
  "about.audit.verify":
    "Tarkista muutosloki: muokkaukset, poistot, järjestyksen muutokset ja, merkittyyn loppuun verrattuna, katkaisu",
  "about.audit.head": "Näytä muutoslokin loppu muualle merkittäväksi",
  "about.demo": "Hae keksityt esimerkkikunnat",
  "about.role.give": "Anna rooli henkilölle, joka on kirjautunut kerran",
  "about.role.take": "Poista henkilön rooli",
  "option.municipality": "Kunta, esimerkiksi FI-091",
  "option.confirm": "Kirjoita; muuten tiedosto vain tarkistetaan",
  "option.replace": "Tyhjennä ensin tietokanta, jossa on kuntia",
  "option.erasures":
    "Muualla säilytetty luettelo poistetuista henkilöistä (erasures.jsonl); poistot tehdään uudelleen",
  "option.head": "Aiemmin merkitty loppu muodossa RIVI:TIIVISTE",
  "option.person": "Henkilön numero, joka näkyy kirjautumisen jälkeen",
  "option.role": "Rooli: {roles}",
  "refusal.cli.unknown-command": "Komentoa ”{command}” ei ole. samsyn --help näyttää komennot.",
  "refusal.cli.unknown-option": "Valintaa {option} ei ole tässä. samsyn {command} --help näyttää valinnat.",
  "refusal.cli.argument-missing": "{name} puuttuu. Lisää: samsyn {command} --help",
  "refusal.cli.argument-extra": "”{value}” on liikaa. Lisää: samsyn {command} --help",
  "refusal.cli.municipality-missing": "Ilmoita kunta valinnalla --municipality. Täällä on: {codes}",
  "refusal.cli.municipality-unknown": "Kuntaa {code} ei ole. Täällä on: {codes}",
  "refusal.cli.municipality-twice": "{code} tarkoittaa useaa kuntaa; lisää maa eteen: {codes}",
  "refusal.cli.head-wrong":
    "Merkityn lopun on oltava RIVI:TIIVISTE, jossa tiivisteessä on 64 heksadesimaalinumeroa.",
  "refusal.cli.role-unknown": "Roolia {role} ei ole. Roolit ovat: {roles}",
  "refusal.cli.file-not-there": "Tiedostoa {file} ei ole.",
  "refusal.cli.file-unreadable": "Tiedostoa {file} ei voi lukea: {message}",
  "refusal.cli.file-there": "{file} on jo olemassa; sen päälle ei kirjoiteta.",
  "refusal.cli.not-in-build": "Tämä versio ei osaa sitä.",
  "refusal.cli.import-refused": {
    one: "Mitään ei kirjoitettu. Tiedostossa on ensin korjattava {n} kohta.",
    other: "Mitään ei kirjoitettu. Tiedostossa on ensin korjattava {n} kohtaa.",
  },
  "audit.whole": "{municipality}: {n} riviä, ehjä.",
  "audit.broken": "{municipality}: muutosloki ei ole ehjä ({n} löydöstä).",
  "audit.head": "{municipality}: {head}",
  "audit.none": "Kuntia ei vielä ole, joten muutoslokia ei ole.",
  "option.kind":
    "Mitä tiedosto sisältää: landscape (tietojärjestelmät) tai organisation (organisaatio); tarpeen vain, kun tiedosto ei kerro sitä",
  "option.source":
    "Keneltä organisaatiotiedosto on, esimerkiksi HR; sen tunnisteet säilytetään tällä nimellä",
  "refusal.cli.kind-unknown": "--kind on jokin näistä: {kinds}",
  "refusal.cli.kind-unclear": "{file} ei kerro, mitä se sisältää. Kerro se valinnalla --kind: {kinds}",
  "import.share": "{share} % valmiina",
  "about.demo.answers": "Anna keksittyjen ihmisten vastata esimerkkikunnan avoimeen kyselyyn harjoituksena",
  "option.share": "Kuinka moni sadasta vastaa",
  "option.answers-seed": "Sama luku antaa samat vastaukset uudelleen",
  "refusal.cli.only-examples":
    "Vain keksityn esimerkkikunnan ihmiset ovat keksittyjä; oikeassa kunnassa he vastaavat itse.",
  "refusal.cli.no-open-survey":
    "Täällä ei ole avointa kyselyä koodilla ”{code}”. Koodi on kyselyn sivulla ja jokaisessa kirjeessä.",
  "refusal.cli.no-number": "”{value}” ei ole kokonaisluku.",
  "demo.answering": "{n}/{all} ihmistä kysytty",
  "demo.there": "Kaikki esimerkit ovat jo olemassa.",
  "import.dry": "Mitään ei ole vielä kirjoitettu. Valinnalla --confirm kirjoitetaan.",
  "import.done": "Kirjoitettu.",
  "export.done": "Kirjoitettu tiedostoon {file}.",
  "role.given": "{person} on nyt {role}, {municipality}.",
  "role.taken": "{person} ei ole enää {role}, {municipality}.",
  "role.given-all": "{person} on nyt {role} ja näkee kaikkien kuntien julkaisemat tiedot.",
  "role.taken-all": "{person} ei ole enää {role}.",
  "fault.missing": "rivi {seq} puuttuu",
  "fault.not-linked": "rivi {seq} ei jatka edellistä",
  "fault.changed": "riviä {seq} on muutettu",
  "fault.payload-changed": "rivin {seq} sisältöä on muutettu",
  "fault.payload-missing": "rivin {seq} sisältö on poistettu, eikä mikään rivi kerro siitä",
  "fault.head":
    "loki päättyy riviin {seq}, mutta sen loppu on merkitty toisin: rivejä on katkaistu tai lisätty",
  "fault.noted-head":
    "rivi {seq} ei ole sellainen kuin loppua merkittäessä: rivejä on katkaistu tai kaikki on kirjoitettu uudelleen",
  "about.estimate":
    "Estimoi keskiarvot, osuudet, summat ja taulukot vastausten CSV-tiedostosta epävarmuuksineen",
  "option.design": "Miten otos on poimittu ja mitä siltä kysytään (JSON, muoto samsyn-design/1)",
  "refusal.cli.design-missing": "Sano valitsimella --design, missä tiedostossa asetelma on.",
  "about.fetch": "Hae uudempia julkisia lukuja tilastovirastosta: dst, scb, stat-fi, ssb tai kolada",
  "option.table": "Mikä taulukko, kun useampi sopii",
  "option.subject": "Mitkä luvut: inhabitants tai ages (inhabitants)",
  "option.years": "Kuinka monta vuotta, uusin viimeisenä (1)",
  "option.address": "Muu kuin viraston oma osoite",
  "fetch.step": "Kysymys {step}/{steps} …",
  "fetch.kept": "{year}: uusia lukuja {added}, muutettuja {revised}, taulukosta ”{table}”.",
  "fetch.nothing-new": "Ei uutta: vuosi {year} oli jo tiedossa, taulukosta ”{table}”.",
  "refusal.cli.which-table": "Sopivia taulukoita on {n}. Valitse niistä yksi valinnalla --table.",
  "refusal.cli.address-wrong": "”{address}” ei ole verkko-osoite.",
  "about.plan":
    "Valitse ja aikatauluta salkun hankkeet (JSON tai työkirja) ja todista, kuinka hyvä suunnitelma on",
  "option.seconds": "Käytettävät suoritinsekunnit; 60, jos ei sanota",
  "option.seed": "Kokonaisluku; sama tiedosto, luku ja versio antavat saman haun",
  "option.template": "Kirjoita sen sijaan työkirja aluksi; siinä on keksitty esimerkki, kielellä --lang",
  "refusal.cli.seconds-wrong": "Valitsimen --seconds on oltava nollaa suurempi luku, enintään 86400.",
  "refusal.cli.seed-wrong": "Valitsimen --seed on oltava kokonaisluku välillä 0–4294967295.",
  "refusal.cli.template-ending": "Malli on työkirja: anna sille nimi, jonka lopussa on .xlsx.",
  "plan.does": "{n}/{of} hanketta, pakollisista ajoissa {kept}/{duties}:",
  "plan.does-not": "Ei suunnitelmassa: {names}.",
  "plan.wrong": {
    one: "Mitään ei suunniteltu: {n} kohta tiedostossa on ensin korjattava.",
    other: "Mitään ei suunniteltu: {n} kohtaa tiedostossa on ensin korjattava.",
  },
  "plan.more": "… ja {n} muuta samanlaista.",
  "plan.on-the-way": "{seconds} s: arvo {value}, enintään {bound} mahdollinen, ero {gap}",
  "plan.no-plan-yet": "{seconds} s: ei vielä suunnitelmaa",
  "plan.optimal": "Todistettu: mikään suunnitelma ei ole yli {gap} tätä arvokkaampi ({value}).",
  "plan.feasible": "Suunnitelman arvo on {value}; jopa {gap} arvokkaampi voi olla olemassa.",
  "plan.nothing":
    "Suunnitelmaa tai todistusta siitä, ettei sellaista ole, ei löytynyt {seconds} suoritinsekunnissa. Anna lisää valitsimella --seconds.",
  "plan.died": "Laskin päättyi ennen aikojaan, ehkä muistin puutteeseen. Siihen mennessä löydetty pätee.",
  "plan.refused": "Tarkistus ei hyväksynyt suunnitelmaa, joten sitä ei näytetä. {why}",
  "plan.made-by": "Laskin {solver}, siemenluku {seed}.",
  "plan.impossible":
    "On todistettu, ettei suunnitelmaa ole, mutta esteitä ei ehditty rajata {seconds} suoritinsekunnissa; siksi tulosta ei ole. Anna lisää valitsimella --seconds.",
  "refusal.cli.kind-both":
    "Tiedostossa {file} on sekä tietojärjestelmien ({landscape}) että organisaation ({organisation}) välilehtiä. Tuo ne peräkkäin: ensin --kind organisation, sitten --kind landscape, kummallakin kerralla --leave-out muita välilehtiä varten.",
  "option.leave-out":
    "Kirjoita, vaikka sarakkeita tai välilehtiä, joissa on arvoja, ei tunnisteta ja ne jätetään pois",
  "import.sheet-left-out": "Välilehteä ”{sheet}” ei tunnisteta, ja se jätetään pois.",
  "import.column-left-out": {
    one: "Välilehden ”{sheet}” saraketta ”{column}” ei tunnisteta, ja se jätetään pois; siinä on {n} arvo.",
    other:
      "Välilehden ”{sheet}” saraketta ”{column}” ei tunnisteta, ja se jätetään pois; siinä on {n} arvoa.",
  },
  "refusal.cli.left-out":
    "Mitään ei kirjoitettu: edellä mainittu katoaisi. Korjaa otsikot tai kirjoita loput valinnalla --leave-out.",
  "refusal.cli.option-value-missing":
    "Valinnan {option} jälkeen puuttuu arvo. Lisää: samsyn {command} --help",
  "refusal.cli.option-no-value": "{option} ei ota arvoa. Lisää: samsyn {command} --help",
  "refusal.cli.lang-unknown": "--lang on jokin näistä: {langs}",
  "refusal.cli.export-ending": "Tiedoston {file} päätteen on oltava .xlsx (työkirja) tai .json.",
  "help.exit.plan":
    "Paluukoodi 0 myös, kun on todistettu, ettei suunnitelmaa ole; 3: ei suunnitelmaa eikä täydellistä vastausta annetussa ajassa.",
  "about.protect":
    "Piilota taulukon kynnystä pienemmät lukumäärät ja mahdollisimman vähän muita, jotta niitä ei voi laskea",
  "option.threshold": "Lukumäärät yhdestä tämän kokonaisluvun alle piilotetaan; on annettava",
  "option.singletons": "Myös sellaista vastaan, joka on yksin solussa ja tietää sen lukumäärän",
  "refusal.cli.threshold-wrong":
    "Valitsimen --threshold on oltava kokonaisluku välillä 1–{max}; sitä pienemmät lukumäärät piilotetaan.",
  "help.exit.fetch":
    "1 myös silloin, kun tilastoviranomaiseen ei saada yhteyttä tai sen luvut eivät pidä: entinen jää voimaan.",
  "help.exit.protect": "3: mikään kuvio ei ole turvallinen, ei edes kaiken piilottaminen.",
  "protect.none":
    "Mikään kuvio ei ole turvallinen: vaikka kaikki piilotettaisiin, solussaan yksin oleva voisi laskea toisen solun.",
  "protect.refused": {
    one: "Tarkastaja ei hyväksynyt kuviota, joten sitä ei näytetä ({n} syy).",
    other: "Tarkastaja ei hyväksynyt kuviota, joten sitä ei näytetä ({n} syytä).",
  },
  "protect.done":
    "Piilotettu {small} pientä lukumäärää ja {more} muuta, jotka paljastaisivat ne. Muut maksavat {loss}; todistettu: mikään turvallinen kuvio ei maksa alle {bound}.",
  "protect.on-the-way": "Löydetty tähän mennessä: {loss}; mikään turvallinen kuvio ei maksa alle {bound}",
};
