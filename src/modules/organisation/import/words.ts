import type { SheetKind } from "./rules-plan.ts";

const unit =
  "enhed afdeling forvaltning center område organisation organisationsenhed enhedsnavn afdelingsnavn enhet avdelning förvaltning verksamhet enhetsnamn avdeling kommunalområde virksomhet yksikkö osasto toimiala yksikön_nimi enhetsnavn unit unit_name department department_name division";
const from =
  "fra gyldig_fra startdato ansat_fra från startdatum giltig_från gäller_från gælder_fra gjelder_fra voimassa_alkaen alkaen alkaa alkupäivä from start start_date valid_from";
const hired =
  "ansat_siden ansat_den ansættelsesdato ansættelsesstart anställd_från anställd_sedan anställningsdatum anställningsstart anställning_från ansatt_fra ansatt_siden ansettelsesdato tilsatt tilsatt_fra palvelussuhde_alkaa palvelussuhteen_alku työsuhde_alkaa työsuhteen_alku palkattu employed_from employed_since hired hire_date";
// "Slutdato", "Päättyy" or "End date" may be the last day or the first without: which, somebody says.
const lastDay =
  "sidste_dag sidste_ansættelsesdag sidste_arbejdsdag ansat_til_og_med gælder_til_og_med gyldig_til_og_med til_og_med t.o.m. sista_dag sista_dagen sista_anställningsdag sista_arbetsdag anställd_till_och_med gäller_till_och_med giltig_till_och_med till_och_med viimeinen_päivä viimeinen_työpäivä viimeinen_palvelussuhdepäivä viimeinen_voimassaolopäivä siste_dag siste_ansettelsesdag siste_arbeidsdag ansatt_til_og_med gjelder_til_og_med last_day last_working_day last_day_employed last_day_of_employment valid_through";
const email = "e-mail email mail e-post epost sähköposti mailadresse e-postadress e-mailadresse";
const leads =
  "chef leder er_leder er_chef är_chef chefsansvar ledelsesansvar lederansvar on_esihenkilö esihenkilö esimies is_manager manager leader";
const phone =
  "telefon tlf tlf. telefonnummer puhelin phone mobil matkapuhelin mobiltelefon mobiltlf mobilnummer puhelinnumero phone_number";

/** What people head their own columns with, where it is not our label; "_" stands for a space. */
export const everyday: Record<SheetKind, Readonly<Record<string, string>>> = {
  unit: {
    id: "id nr nr. nummer enhedsnummer enhedsnr enheds-nr afdelingsnummer enhedskode kode org-id enhetsnummer enhetskod enhets-id yksikkönumero yksikkötunnus yksikön_tunnus tunnus numero unit_number number code enhetsnr",
    name: `navn namn nimi name ${unit}`,
    type: "enhedstype enhetstyp enhetstype yksikkötyyppi yksikön_tyyppi organisationstype organisationstyp organisasjonstype tyyppi typ kind unit_type",
    parentLine:
      "overordnet overordnet_enhed overenhed forælder hører_til under placeret_under overordnet_nummer overordnet_nr parent parent_unit parent_id parent_number reports_to överordnad överordnad_enhet tillhör ylempi ylempi_yksikkö yläyksikkö ylemmän_yksikön_tunnus kuuluu overordna overordnet_enhet tilhører forelder",
    ean: "ean ean-nr eannummer gln gln-nummer gln-numero",
    pNumber: "p-nr pnr produktionsenhed",
    email,
    phone,
    address: "adresse adress osoite address besøgsadresse besöksadress käyntiosoite",
    openingHours: "åbningstid öppettider aukioloajat åpningstider",
    manager:
      "chef leder enhedsleder enhedschef enhetschef afdelingsleder avdelningschef avdelingsleder enhetsleder ansvarig_chef esihenkilö esimies johtaja päällikkö manager head leader",
    from: `${from} oprettet bildad inrättad opprettet perustettu established`,
    lastDay,
  },
  person: {
    id: "id medarbejdernummer medarbejder-id medarbejdernr lønnummer tjenestenummer anställningsnummer ansattnummer henkilönumero henkilötunniste employee_id employee_number nr nummer",
    fullName:
      "navn fulde_navn medarbejder medarbejdernavn ansat namn fullständigt_namn medarbetare anställd nimi koko_nimi työntekijä fullt_navn ansatt name full_name employee",
    given: "fornavn förnamn etunimi given first_name firstname fornavne",
    family: "efternavn efternamn sukunimi etternavn family last_name lastname surname",
    display: "visningsnavn kaldenavn visningsnamn kutsumanimi",
    email,
    phone,
    protected: "navne-_og_adressebeskyttelse beskyttet skyddad turvakielto sperret_adresse",
    unit: `${unit} arbejdssted arbetsplats arbetsställe tjänsteställe työpaikka toimipaikka arbeidssted tjenestested workplace`,
    title:
      "titel stilling stillingsbetegnelse befattning yrkestitel nimike tehtävänimike tittel title job_title position rolle roll rooli role",
    manager: leads,
    fraction:
      "procent beskæftigelsesgrad sysselsättningsgrad työaikaprosentti stillingsprosent stillingsandel tjänstgöringsgrad stillingsbrøk",
    from: `${from} ${hired}`,
    lastDay,
  },
  position: {
    id: "id stillingsnummer stillings-nr ansættelsesnummer befattningsnummer vakanssinumero toiminumero position_id nr nummer",
    unit: `${unit} arbejdssted arbetsplats arbetsställe tjänsteställe työpaikka toimipaikka arbeidssted tjenestested workplace`,
    person:
      "medarbejder medarbejdernummer medarbejdernavn ansat medarbetare anställd työntekijä henkilö ansatt employee holder indehaver",
    title:
      "titel stilling stillingsbetegnelse befattning yrkestitel nimike tehtävänimike tittel title job_title rolle roll rooli role",
    jobClass: "stillingskode stillingskategori befattningskod ammattinimike stillingskode job_class",
    type: "stillingstype befattningstyp vakanssityyppi position_type ansættelsesform anställningsform palvelussuhteen_laji ansettelsesform employment_type",
    manager: leads,
    fraction:
      "procent beskæftigelsesgrad sysselsättningsgrad työaikaprosentti stillingsprosent stillingsandel tjänstgöringsgrad stillingsbrøk fraction fte",
    primary: "primær hovedstilling huvudbefattning päätoimi primary hovedansættelse",
    from: `${from} ${hired} ansat_i_stillingen_fra tillträder tillträdesdatum tiltræder tiltrædelsesdato tiltrer tiltredelsesdato tehtävässä_alkaen`,
    lastDay,
  },
};
