import type { PeopleWords } from "../words.ts";

/** The Swedish example's people and units. */
export const people: PeopleWords = {
  given:
    "Agda Alrik Alva Arvid Astrid Birger Bodil Dagmar Disa Ebba Edvin Elof Elvy Embla Erland Freja Frej Gerda Gottfrid Gunhild Hedvig Hilding Idun Ingegerd Ivar Jerker Kerstin Lage Linnea Majken Märta Nanna Olof Ragnvald Rut Signe Sigvard Siv Solveig Sten Svea Tage Torborg Torsten Tyra Ulrik Valborg Viking Yngve Åke Åsa Östen".split(
      " ",
    ),
  familyStart:
    "Al Asp Björk Blå Ek En Flod Fur Gran Hassel Hav Hed Klöver Lind Ljung Lärk Mo Moss Nord Rim Rönn Sjö Skog Skär Snö Sten Sund Söder Tall Vass Vind Väster Ängs Öster".split(
      " ",
    ),
  familyEnd: ["backa", "blom", "bäck", "dahl", "fors", "gren", "hage", "kvist", "lund", "mark", "rot", "vik"],
  places:
    "Björkbackens Solängens Furulundens Hamnplanens Klöverstigens Lövhagens Tallkullens Åstrandens Vindrosens Kvarnängens Rönnbärets Skogsgläntans Snödroppens Ekebackens Blåklintens Lärkdalens Mossebergets Norrängens Söderkullens Vassruggens".split(
      " ",
    ),
  council: "Kommunfullmäktige",
  committees: ["Kommunstyrelsen", "Barn- och utbildningsnämnden", "Socialnämnden"],
  departments: [
    { name: "Kommunledning", areas: ["T01"] },
    { name: "Ekonomi och personal", areas: ["T02"] },
    { name: "Digitalisering och service", areas: ["T03"] },
    { name: "Barn och utbildning", areas: ["T04", "T05"] },
    { name: "Individ och familj", areas: ["T06", "T09"] },
    { name: "Vård och omsorg", areas: ["T07", "T08"] },
    { name: "Arbete och näringsliv", areas: ["T10"] },
    { name: "Samhällsbyggnad och miljö", areas: ["T11", "T12", "T13"] },
    { name: "Kultur och fritid", areas: ["T14"] },
  ],
  formerDepartment: "Näringsliv, turism och kultur",
  newDepartment: "Hälsa och förebyggande arbete",
  formerDigital: "IT-avdelningen",
  institutions: [
    {
      area: "T05",
      pattern: "{p} skola",
      titles: ["Lärare", "Elevassistent", "Skoladministratör", "Fritidspedagog"],
      teams: ["Lågstadium", "Mellanstadium", "Högstadium", "Fritidshem"],
      weight: 4,
    },
    {
      area: "T04",
      pattern: "{p} förskola",
      titles: ["Förskollärare", "Barnskötare", "Kock"],
      teams: ["Småbarn", "Syskongrupp", "Kök"],
      weight: 5,
    },
    {
      area: "T07",
      pattern: "{p} äldreboende",
      titles: ["Undersköterska", "Sjuksköterska", "Vårdbiträde"],
      teams: ["Avdelning A", "Avdelning B", "Natt"],
      weight: 4,
    },
    {
      area: "T07",
      pattern: "{p} hemtjänst",
      titles: ["Undersköterska", "Vårdbiträde", "Planerare"],
      teams: ["Dag", "Kväll", "Natt"],
      weight: 3,
    },
    {
      area: "T09",
      pattern: "{p} gruppbostad",
      titles: ["Stödassistent", "Stödpedagog"],
      teams: ["Hus 1", "Hus 2"],
      weight: 2,
    },
    {
      area: "T14",
      pattern: "{p} bibliotek",
      titles: ["Bibliotekarie", "Biblioteksassistent"],
      teams: ["Vuxna", "Barn och unga"],
      weight: 1,
    },
  ],
  sectionTeams: ["Handläggning", "Stab och utveckling", "Kontakt och post"],
  titles: {
    director: "Kommundirektör",
    head: "Förvaltningschef",
    leader: "Enhetschef",
    teamLead: "Gruppledare",
    elected: "Ledamot i kommunfullmäktige",
    staff: ["Handläggare", "Utredare", "Administratör", "Planerare", "Strateg"],
  },
  signIn: [
    {
      key: "chief",
      given: "Majken",
      family: "Rönnfors",
      title: "Digitaliseringschef",
      roles: ["editor", "portfolio-keeper", "administrator", "coordinator", "survey-owner"],
    },
    {
      key: "owner",
      given: "Hilding",
      family: "Aspkvist",
      title: "Enhetschef hemtjänst",
      roles: ["system-owner", "reader"],
    },
    {
      key: "officer",
      given: "Disa",
      family: "Ljungvik",
      title: "Dataskyddsombud",
      roles: ["data-protection-officer", "reader"],
    },
    {
      key: "member",
      given: "Sigvard",
      family: "Hedmark",
      title: "Ledamot i kommunfullmäktige",
      roles: ["reader"],
    },
    {
      key: "association",
      given: "Valborg",
      family: "Snöhage",
      title: "Handläggare i kommunernas förening",
      roles: ["association"],
    },
  ],
};
