import type { PeopleWords } from "../words.ts";

/** The Danish example's people and units. */
export const people: PeopleWords = {
  given:
    "Agnete Alma Anker Asger Asta Balder Birgit Bodil Carsten Dagny Ebbe Edel Ejnar Elna Embla Esben Esther Frode Gerda Gorm Gro Gry Hedda Helge Henning Hjalmar Idun Ingolf Iben Jarl Jytte Karla Kirstine Knud Laurits Liv Lone Malthe Merete Mille Njord Nanna Oda Oluf Otto Ragna Regitze Rikke Runa Signe Sigrid Solvej Sten Svend Thyra Tora Troels Ulla Valdemar Vibe Viggo Yrsa Ylva Åse Ove Poula".split(
      " ",
    ),
  familyStart:
    "Agern Birke Bøge Ege Elle Engel Fyrre Gran Gul Hassel Hav Hede Hyld Høj Kløver Klit Lyng Lærke Mos Myre Nat Nord Rav Rim Rug Skov Sne Strand Syd Tang Tjørn Torn Vad Vest Viben Øster".split(
      " ",
    ),
  familyEnd: ["bæk", "dal", "gren", "holt", "høj", "kilde", "kær", "lund", "mark", "sø", "toft", "vang"],
  places:
    "Skovbakkens Engdragets Havnens Mosevejens Solhøjens Åbrinkens Kløvermarkens Lærkelundens Birkedalens Egebakkens Fyrtårnets Strandengens Højdedragets Søbreddens Møllebakkens Nordlundens Sydhavnens Vestervangens Østermarkens Rosenhavens Teglværkets Stationsbyens Fjordparkens Klitvejens Hyldegårdens Kildevældets Lyngbakkens Rugmarkens Tjørnehegnets Viborgens Bøgelundens Elverhøjens Granskovens Hasselvejens Kornblomstens Myretuens Pilealléens Ravnholtets Svanesøens Vindmøllens"
      .replace("Viborgens", "Vibeengens")
      .split(" "),
  council: "Kommunalbestyrelsen",
  committees: [
    "Økonomiudvalget",
    "Børne- og Skoleudvalget",
    "Ældre- og Sundhedsudvalget",
    "Teknik- og Klimaudvalget",
  ],
  departments: [
    { name: "Politik og Ledelse", areas: ["T01"] },
    { name: "Økonomi og Personale", areas: ["T02"] },
    { name: "Digitalisering og Data", areas: ["T03"] },
    { name: "Børn og Skole", areas: ["T04", "T05"] },
    { name: "Familie og Unge", areas: ["T06"] },
    { name: "Ældre og Sundhed", areas: ["T07", "T08"] },
    { name: "Social og Arbejde", areas: ["T09", "T10"] },
    { name: "Teknik, Miljø og Byg", areas: ["T11", "T12", "T13"] },
    { name: "Kultur og Fritid", areas: ["T14"] },
  ],
  formerDepartment: "Erhverv, Turisme og Kultur",
  newDepartment: "Sundhed og Forebyggelse",
  formerDigital: "IT-afdelingen",
  institutions: [
    {
      area: "T05",
      pattern: "{p} Skole",
      titles: ["Lærer", "Pædagog", "Skolesekretær", "Teknisk serviceleder", "Børnehaveklasseleder"],
      teams: ["Indskoling", "Mellemtrin", "Udskoling", "SFO"],
      weight: 5,
    },
    {
      area: "T04",
      pattern: "{p} Børnehave",
      titles: ["Pædagog", "Pædagogmedhjælper", "Køkkenmedarbejder"],
      teams: ["Vuggestue", "Børnehave", "Køkken"],
      weight: 6,
    },
    {
      area: "T07",
      pattern: "{p} Plejecenter",
      titles: ["Social- og sundhedsassistent", "Social- og sundhedshjælper", "Sygeplejerske", "Ergoterapeut"],
      teams: ["Afsnit A", "Afsnit B", "Nathold"],
      weight: 5,
    },
    {
      area: "T07",
      pattern: "{p} Hjemmepleje",
      titles: ["Social- og sundhedshjælper", "Social- og sundhedsassistent", "Planlægger"],
      teams: ["Dag", "Aften", "Nat"],
      weight: 4,
    },
    {
      area: "T09",
      pattern: "{p} Botilbud",
      titles: ["Socialpædagog", "Omsorgsmedhjælper", "Nattevagt"],
      teams: ["Hus 1", "Hus 2", "Støtte i eget hjem"],
      weight: 2,
    },
    {
      area: "T14",
      pattern: "{p} Bibliotek",
      titles: ["Bibliotekar", "Biblioteksassistent"],
      teams: ["Voksne", "Børn og unge"],
      weight: 1,
    },
    {
      area: "T14",
      pattern: "{p} Hal",
      titles: ["Halinspektør", "Servicemedarbejder"],
      teams: ["Drift", "Booking"],
      weight: 1,
    },
    {
      area: "T08",
      pattern: "{p} Tandklinik",
      titles: ["Tandlæge", "Klinikassistent"],
      teams: ["Klinik", "Forebyggelse"],
      weight: 1,
    },
    {
      area: "T12",
      pattern: "{p} Materielgård",
      titles: ["Specialarbejder", "Gartner", "Chauffør"],
      teams: ["Vej", "Park", "Vinter"],
      weight: 1,
    },
  ],
  sectionTeams: ["Sagsbehandling", "Stab og udvikling", "Kontakt og post"],
  titles: {
    director: "Kommunaldirektør",
    head: "Direktør",
    leader: "Leder",
    teamLead: "Teamleder",
    elected: "Medlem af kommunalbestyrelsen",
    staff: ["Konsulent", "Sagsbehandler", "Administrativ medarbejder", "Specialkonsulent", "Planlægger"],
  },
  signIn: [
    {
      key: "chief",
      given: "Merete",
      family: "Havtoft",
      title: "Digitaliseringschef",
      roles: ["editor", "portfolio-keeper", "administrator", "coordinator", "survey-owner"],
    },
    {
      key: "owner",
      given: "Ejnar",
      family: "Birkekær",
      title: "Leder af hjemmehjælp og pleje",
      roles: ["system-owner", "reader"],
    },
    {
      key: "officer",
      given: "Solvej",
      family: "Lyngbæk",
      title: "Databeskyttelsesrådgiver",
      roles: ["data-protection-officer", "reader"],
    },
    {
      key: "member",
      given: "Viggo",
      family: "Ravnkilde",
      title: "Medlem af kommunalbestyrelsen",
      roles: ["reader"],
    },
    {
      key: "association",
      given: "Iben",
      family: "Granholt",
      title: "Konsulent i kommunernes forening",
      roles: ["association"],
    },
  ],
};
