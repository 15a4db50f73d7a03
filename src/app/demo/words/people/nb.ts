import type { PeopleWords } from "../words.ts";

/** The Norwegian example's people and units. */
export const people: PeopleWords = {
  given:
    "Agnar Aslaug Astri Audun Berit Bjørg Brage Dagfinn Eirik Eldbjørg Embla Eskil Frøydis Geir Gjertrud Gunnvor Halvard Hild Idunn Ivar Jorunn Kari Ketil Lauritz Magnhild Njål Oddny Ola Ragnhild Sigrun Solveig Sverre Tarjei Tone Torbjørg Trygve Turid Unni Vidar Yngve Åshild Øyvind".split(
      " ",
    ),
  familyStart:
    "Bjørke Bratt Eike Fjell Fure Gran Grønn Hav Hegg Kald Lang Lyng Lune Mose Myr Nord Nysnø Rogn Sel Sjø Skar Stein Storm Sund Tind Ur Varde Vinter".split(
      " ",
    ),
  familyEnd: ["bakk", "bekk", "dalen", "heim", "holt", "li", "moen", "nes", "rud", "stad", "sæter", "vik"],
  places:
    "Solbakken Furulia Havnehagen Bjørkelunden Myrstua Tindheim Elvekanten Skogstua Storeng Vardehøyden".split(
      " ",
    ),
  council: "Kommunestyret",
  committees: [],
  departments: [
    { name: "Administrasjon og digitalt arbeid", areas: ["T01", "T02", "T03"] },
    { name: "Oppvekst", areas: ["T04", "T05", "T06"] },
    { name: "Helse og omsorg", areas: ["T07", "T08", "T09"] },
    { name: "Plan, næring og teknikk", areas: ["T10", "T11", "T12", "T13"] },
    { name: "Kultur og fritid", areas: ["T14"] },
  ],
  formerDepartment: "Næring og kultur",
  newDepartment: "Helse og mestring",
  formerDigital: "Fellestjenester",
  institutions: [
    {
      area: "T05",
      pattern: "{p} skole",
      titles: ["Lærer", "Assistent", "Skolesekretær"],
      teams: ["Barnetrinn", "Ungdomstrinn", "SFO"],
      weight: 2,
    },
    {
      area: "T04",
      pattern: "{p} barnehage",
      titles: ["Barnehagelærer", "Fagarbeider"],
      teams: ["Småbarn", "Storbarn"],
      weight: 2,
    },
    {
      area: "T07",
      pattern: "{p} omsorgssenter",
      titles: ["Sykepleier", "Helsefagarbeider", "Kokk"],
      teams: ["Avdeling A", "Natt"],
      weight: 2,
    },
    { area: "T14", pattern: "{p} bibliotek", titles: ["Bibliotekar"], teams: ["Voksne"], weight: 1 },
  ],
  sectionTeams: ["Saksbehandling", "Servicetorg"],
  titles: {
    director: "Kommunedirektør",
    head: "Kommunalsjef",
    leader: "Leder",
    teamLead: "Teamleder",
    elected: "Medlem av kommunestyret",
    staff: ["Rådgiver", "Saksbehandler", "Konsulent", "Ingeniør"],
  },
  signIn: [
    {
      key: "chief",
      given: "Aslaug",
      family: "Vardemoen",
      title: "Digitaliseringssjef",
      roles: ["editor", "portfolio-keeper", "administrator", "coordinator", "survey-owner"],
    },
    {
      key: "owner",
      given: "Trygve",
      family: "Rognbekk",
      title: "Kommunalsjef helse og omsorg",
      roles: ["system-owner", "reader"],
    },
    {
      key: "officer",
      given: "Gunnvor",
      family: "Lyngnes",
      title: "Personvernombud",
      roles: ["data-protection-officer", "reader"],
    },
    {
      key: "member",
      given: "Ketil",
      family: "Nysnøstad",
      title: "Medlem av kommunestyret",
      roles: ["reader"],
    },
    {
      key: "association",
      given: "Frøydis",
      family: "Havli",
      title: "Rådgiver i kommunenes forening",
      roles: ["association"],
    },
  ],
};
