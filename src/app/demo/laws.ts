/**
 * Duties of law with a date known from the law itself. Where only the law is known and not its date, the examples
 * name an invented local source instead: a duty without its date is not one here.
 */
export const laws: readonly {
  country: "DK" | "SE" | "FI" | "NO";
  publisher: string;
  title: string;
  legalSource: string;
  deadline: string;
  source: string;
}[] = [
  {
    country: "DK",
    publisher: "Folketinget",
    title: "NIS 2: registrering",
    legalSource: "LOV nr. 434 af 6. maj 2025",
    deadline: "2025-10-01",
    source: "Lov nr. 434 af 6. maj 2025; læst 2026-11-21",
  },
  {
    country: "FI",
    publisher: "Eduskunta",
    title: "Ryhti: rakennusten tiedot",
    legalSource: "431/2023",
    deadline: "2028-01-01",
    source: "Kuntaliitto, Yleiskirje 16/2023; luettu 2026-11-21",
  },
  {
    country: "FI",
    publisher: "Eduskunta",
    title: "Ryhti: alueidenkäytön tiedot",
    legalSource: "431/2023",
    deadline: "2029-01-01",
    source: "Kuntaliitto, Yleiskirje 16/2023; luettu 2026-11-21",
  },
];
