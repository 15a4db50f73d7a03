import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const fi: Texts<typeof en> = {
  "where.cell": "{sheet}, rivi {row}, sarake {column}",
  "where.row": "{sheet}, rivi {row}",
  "where.sheet": "Taulukko {sheet}",
  "where.file": "Tiedosto",
  "fault.missing-sheet": "Taulukkoa ”{read}” ei ole.",
  "fault.missing-column": "Saraketta ”{read}” ei ole.",
  "fault.missing-value": "Tästä puuttuu arvo.",
  "fault.missing-value.deadline": "Hanke on pakollinen, joten se tarvitsee määräajan.",
  "fault.missing-value.initiatives": "Suunniteltavia hankkeita ei ole yhtään.",
  "fault.missing-value.list": "Vähintään yksi tarvitaan.",
  "fault.not-a-number": "”{read}” ei ole luku. Kirjoita esimerkiksi {example}.",
  "fault.not-a-number.null": "Tässä on null, joka ei ole luku. Kirjoita esimerkiksi {example}.",
  "fault.not-a-number.endless":
    "Tässä oleva luku on liian suuri laskettavaksi. Kirjoita esimerkiksi {example}.",
  "fault.not-a-number.quoted": "”{read}” on lainausmerkeissä; luku kirjoitetaan ilman niitä.",
  "fault.not-a-number.thousands":
    "”{read}” voidaan lukea kahdella tavalla. Kirjoita luku ilman tuhaterotinta.",
  "fault.negative": "{read} on alle nollan; arvon on oltava vähintään {least}.",
  "fault.negative.least": "{read} on liian vähän; arvon on oltava vähintään {least}.",
  "fault.not-whole": "{read} ei ole kokonaisluku.",
  "fault.bad-period": "”{read}” ei ole jakso. Kirjoita esimerkiksi {example}.",
  "fault.bad-period.misfit":
    "”{read}” ei sovi jaksojen määrään vuodessa: neljänneksiä (Q) on 4, puolivuosia (H) 2, kuukausia (M) 12.",
  "fault.outside-horizon": "{read} on suunniteltavan ajan {from}–{to} ulkopuolella.",
  "fault.outside-horizon.duration": "Kesto on {n} jaksoa, mutta suunniteltavia jaksoja on vain {periods}.",
  "fault.bad-boolean": "”{read}” ei ole kyllä eikä ei.",
  "fault.bad-boolean.json": "”{read}” ei ole true eikä false.",
  "fault.unknown-id": "Tunnusta ”{read}” ei ole.",
  "fault.unknown-id.roles": "Roolia ”{read}” ei ole.",
  "fault.unknown-id.units": "Yksikköä ”{read}” ei ole.",
  "fault.unknown-id.purposes": "Tarkoitusta ”{read}” ei ole.",
  "fault.unknown-id.initiatives": "Hanketta ”{read}” ei ole.",
  "fault.unknown-id.lost":
    "Hanketta ”{read}” ei ole. Jos se on yksi niistä, joiden tunnus on kahdesti, riittää korjata se.",
  "fault.unknown-id.kind": "”{read}” ei ole ”jälkeen” eikä ”sulkee pois”.",
  "fault.duplicate-id": "”{read}” on tässä toista kertaa; ensin: {first}.",
  "fault.duplicate-id.key": "”{read}” on tässä kahdesti.",
  "fault.wrong-length": "Lukuja on {n}, niitä tarvitaan {expected}.",
  "fault.wrong-length.periods":
    "Lukuja on {n}, niitä tarvitaan {expected}: yksi jokaista suunniteltavaa jaksoa kohti.",
  "fault.wrong-length.duration":
    "Lukuja on {n}, niitä tarvitaan {expected}: yksi jokaista keston jaksoa kohti.",
  "fault.wrong-length.most": "Tässä on {n}; enintään {max} sallitaan.",
  "fault.wrong-length.after-end": "Tässä on luku keston viimeisen jakson ({n}) jälkeen.",
  "fault.cycle": "Nämä odottavat toisiaan, joten mikään ei voi alkaa: {ring}.",
  "fault.self-reference": "”{read}” viittaa itseensä.",
  "fault.empty-window":
    "Aika ei riitä: aikaisin aloitus on {earliest}, kesto {n}, ja valmista on oltava jakson {end} lopussa.",
  "fault.unknown-field": "Muodossa ei ole kenttää ”{read}”.",
  "fault.bad-format": "Arvoa ”{read}” ei voi lukea.",
  "fault.bad-format.format": "”{read}” on toinen muoto; sen on oltava samsyn-portfolio/1.",
  "fault.bad-format.currency": "”{read}” ei ole valuutta. Kirjoita kolme isoa kirjainta, esimerkiksi EUR.",
  "fault.bad-format.periodsPerYear": "{read} ei käy: vuodessa on 2, 4 tai 12 jaksoa.",
  "fault.bad-format.id":
    "”{read}” ei ole tunnus: kirjaimet A–Z, numerot, piste, yhdysmerkki ja alaviiva, enintään 64, ensimmäinen kirjain tai numero.",
  "fault.bad-format.text": "”{read}” ei käy: tässä on oltava teksti, enintään 200 merkkiä.",
  "fault.bad-format.most": "{read} on liikaa; {max} on enintään.",
  "fault.bad-format.list": "Tässä on oltava luettelo […], ei ”{read}”.",
  "fault.bad-format.object": "Tässä on oltava olio {…}, ei ”{read}”.",
  "fault.bad-format.json": "Se ei ole JSON-muodossa.",
  "fault.bad-format.json-at":
    "Se ei ole JSON-muodossa: virhe on rivillä {line}, sarakkeessa {column}, kohdassa ”{read}”.",
  "fault.bad-format.utf-8": "Sitä ei ole kirjoitettu UTF-8-muodossa.",
  "fault.bad-format.too-large": "Se on suurempi kuin {max} Mt.",
  "fault.bad-format.two-limits": "Tässä on sekä kuormaraja että jaksokohtaiset rajat; vain toinen sallitaan.",
  "warning.optional-forced": "{id} on pakollinen ja odottaa hanketta {other}, joten sekin on pakollinen.",
  "warning.mandatory-excluded":
    "{id} ja {other} sulkevat toisensa pois, ja kumpikin on pakollinen: molempia ei voi tehdä.",
  "warning.never-fits":
    "{id} ei mahdu mihinkään edes yksin: aloituksesta riippuen työpanos, muutos tai raha ei riitä.",
  "warning.never-fits.long":
    "{id} ei mahdu mihinkään: se kestää {n} jaksoa, mikä on pidempään kuin aikaisimmasta aloituksesta määräaikaan tai suunnitelman loppuun.",
  "warning.never-fits.role":
    "{id} ei mahdu mihinkään edes yksin: se vie roolia {name} enemmän kuin sitä on, alkoipa se milloin tahansa.",
  "warning.never-fits.unit":
    "{id} ei mahdu mihinkään edes yksin: muutosta on enemmän kuin {name} kestää, alkoipa se milloin tahansa.",
  "warning.never-fits.budget":
    "{id} ei mahdu mihinkään edes yksin: se maksaa enemmän kuin vuoden talousarvio, alkoipa se milloin tahansa.",
  "warning.no-benefit": "{id} ei tuota hyötyä.",
  "warning.no-legal-basis": "{id} on pakollinen, mutta säädösperusta puuttuu.",
  "warning.finish-after-horizon":
    "{id} saa päättyä viimeisen suunnitellun jakson jälkeen; se suunnitellaan valmiiksi siihen mennessä.",
  "warning.unknown-sheet": "Taulukko on tuntematon, eikä sitä luettu.",
  "warning.unknown-column": "Sarake ”{read}” on tuntematon, eikä sitä luettu.",
  "conflict.lead": {
    one: "Tätä ei voi suunnitella: {initiatives}.",
    other: "Näitä ei voi suunnitella kaikkia: {initiatives}.",
  },
  "conflict.more": "… ja {n} muuta rajaa ja kytkentää.",
  "conflict.helps": "Tämä voi auttaa: {ways}.",
  "conflict.deadline": "{name}: on oltava valmis, viimeinen jakso {period}.",
  "conflict.deadline.law": "{name}: on oltava valmis, viimeinen jakso {period} ({law}).",
  "conflict.chain.4": "Kun ensin tehdään {others}, peräkkäisiä vuosineljänneksiä tarvitaan {n}.",
  "conflict.chain.2": "Kun ensin tehdään {others}, peräkkäisiä puolivuosia tarvitaan {n}.",
  "conflict.chain.12": "Kun ensin tehdään {others}, peräkkäisiä kuukausia tarvitaan {n}.",
  "conflict.earliest": "{name} voi alkaa aikaisintaan {period}.",
  "conflict.begun": "{name} on alkanut ja kestää {span}.",
  "conflict.fixed": "{name} on lukittu ajalle {span}.",
  "way.fixed": "toinen ajankohta: {names}",
  "way.deadline": "myöhempi määräaika: {names}",
  "way.earliest": "aikaisempi aloitus: {names}",
  "way.role": "lisää henkilötyökuukausia: {names}",
  "way.unit": "korkeampi kuormaraja: {names}",
  "way.budget": "lisää rahaa: {names}",
  "way.after": "ettei tarvitse odottaa: {names}",
  "way.fewer": { one: "hankkeen jättäminen pois", other: "yhden jättäminen pois" },
  "conflict.role":
    "{name}: {n} henkilötyökuukautta jaksolla {period}; hankkeet tarvitsevat enintään {asked}.",
  "conflict.unit":
    "{name} kestää {n} pistettä muutosta jaksolla {period}; hankkeista tulee enintään {asked}.",
  "conflict.budget":
    "Vuoden {year} talousarvio on {n} tuhatta {currency}; hankkeet tarvitsevat enintään {asked}.",
  "conflict.after": "{name} odottaa, kunnes {others} on valmis.",
  "conflict.excludes": "{name} ei voi toteutua yhdessä hankkeen {others} kanssa.",
  "template.role.lead": "Projektijohto",
  "template.role.integration": "Integraatio",
  "template.unit.care": "Kotihoito (esimerkki)",
  "template.unit.schools": "Koulut (esimerkki)",
  "template.purpose.hours": "Vapautuva työaika",
  "template.purpose.quality": "Laatu asukkaille",
  "template.one": "Uusi hoivatietojärjestelmä (esimerkki)",
  "template.two": "Reittisuunnittelu (esimerkki)",
  "template.three": "Digitaalinen kouluun ilmoittautuminen (esimerkki)",
  "template.law": "Keksitty: kirjoita laki ja pykälä tähän",
};
