import type { PeopleWords } from "../words.ts";

/** The Finnish example's people and units. */
export const people: PeopleWords = {
  given:
    "Aarre Aino Alli Armas Aune Eelis Eino Elli Ensio Esteri Hannele Helka Hilja Ilmari Inkeri Irja Jorma Kaarina Kauko Kerttu Lahja Lauha Lempi Martta Meeri Niilo Oiva Onni Orvokki Paavo Pihla Raakel Raimo Rauha Reino Saima Seija Sulo Suoma Taavi Taimi Tapio Tuuli Tyyne Urho Usko Väinö Vieno Vilja Veikko".split(
      " ",
    ),
  familyStart:
    "Haapa Halla Hiekka Huurre Joki Kaisla Kallio Kanerva Kataja Kivi Koivu Korpi Kuusi Lampi Lehto Louhi Lumi Marja Metsä Mänty Niitty Pihlaja Pelto Poutas Ranta Routa Saari Salo Sammal Suo Tammi Tuuli Valko Vesi".split(
      " ",
    ),
  familyEnd: [
    "harju",
    "kangas",
    "koski",
    "laakso",
    "lahti",
    "mäki",
    "niemi",
    "oja",
    "puro",
    "ranta",
    "vaara",
    "virta",
  ],
  places:
    "Koivurinteen Rantaniityn Kuusikummun Satamapuiston Kanervapolun Lehtolan Tuulimyllyn Jokivarren Sammalkallion Pihlajapihan Peltoaukean Lumikellon Mäntyharjanteen Katajakujan Sinivuokon Kaislarannan Niittyvillan Kivipuron Hallanotkon Marjamäenrinteen".split(
      " ",
    ),
  council: "Kunnanvaltuusto",
  committees: ["Kunnanhallitus", "Sivistyslautakunta", "Tekninen lautakunta"],
  departments: [
    { name: "Kunnan johto", areas: ["T01"] },
    { name: "Talous ja henkilöstö", areas: ["T02"] },
    { name: "Digi- ja tietopalvelut", areas: ["T03"] },
    { name: "Varhaiskasvatus ja opetus", areas: ["T04", "T05"] },
    { name: "Nuoriso ja hyvinvointi", areas: ["T06", "T08", "T09"] },
    { name: "Työllisyys ja elinkeinot", areas: ["T10"] },
    { name: "Tekniikka ja ympäristö", areas: ["T11", "T12", "T13"] },
    { name: "Kulttuuri ja vapaa-aika", areas: ["T14"] },
  ],
  formerDepartment: "Elinkeinot, matkailu ja kulttuuri",
  newDepartment: "Hyvinvoinnin edistäminen",
  formerDigital: "Tietohallinto",
  institutions: [
    {
      area: "T05",
      pattern: "{p} koulu",
      titles: ["Luokanopettaja", "Aineenopettaja", "Koulunkäynninohjaaja", "Koulusihteeri"],
      teams: ["Alaluokat", "Yläluokat", "Iltapäivätoiminta"],
      weight: 5,
    },
    {
      area: "T04",
      pattern: "{p} päiväkoti",
      titles: ["Varhaiskasvatuksen opettaja", "Lastenhoitaja", "Keittäjä"],
      teams: ["Pienet", "Isot", "Keittiö"],
      weight: 6,
    },
    {
      area: "T14",
      pattern: "{p} kirjasto",
      titles: ["Kirjastonhoitaja", "Kirjastovirkailija"],
      teams: ["Aikuiset", "Lapset ja nuoret"],
      weight: 2,
    },
    {
      area: "T14",
      pattern: "{p} liikuntahalli",
      titles: ["Liikuntapaikanhoitaja", "Uinninvalvoja"],
      teams: ["Käyttö", "Varaukset"],
      weight: 2,
    },
    {
      area: "T06",
      pattern: "{p} nuorisotila",
      titles: ["Nuorisotyöntekijä"],
      teams: ["Illat", "Etsivä työ"],
      weight: 1,
    },
    {
      area: "T12",
      pattern: "{p} varikko",
      titles: ["Kunnossapitäjä", "Puutarhuri", "Kuljettaja"],
      teams: ["Kadut", "Puistot"],
      weight: 1,
    },
  ],
  sectionTeams: ["Käsittely", "Kehittäminen", "Neuvonta"],
  titles: {
    director: "Kunnanjohtaja",
    head: "Toimialajohtaja",
    leader: "Palvelupäällikkö",
    teamLead: "Tiiminvetäjä",
    elected: "Valtuutettu",
    staff: ["Asiantuntija", "Suunnittelija", "Palvelusihteeri", "Koordinaattori"],
  },
  signIn: [
    {
      key: "chief",
      given: "Helka",
      family: "Huurrepuro",
      title: "Digijohtaja",
      roles: ["editor", "portfolio-keeper", "administrator", "coordinator", "survey-owner"],
    },
    {
      key: "owner",
      given: "Oiva",
      family: "Kaislaniemi",
      title: "Palvelupäällikkö, perusopetus",
      roles: ["system-owner", "reader"],
    },
    {
      key: "officer",
      given: "Suoma",
      family: "Routalaakso",
      title: "Tietosuojavastaava",
      roles: ["data-protection-officer", "reader"],
    },
    { key: "member", given: "Urho", family: "Sammalkoski", title: "Valtuutettu", roles: ["reader"] },
    {
      key: "association",
      given: "Pihla",
      family: "Lumivaara",
      title: "Asiantuntija kuntien yhdistyksessä",
      roles: ["association"],
    },
  ],
};
