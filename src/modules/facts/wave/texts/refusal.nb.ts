import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./refusal.en.ts";

export const nb: Texts<typeof en> = {
  "refusal.wave.gone": "Undersøkelsesrunden finnes ikke lenger.",
  "refusal.wave.no-version": "Velg en frosset versjon av et spørreskjema. Et utkast kan ikke brukes.",
  "refusal.wave.too-many": "Det er allerede {n} undersøkelsesrunder. Kast et utkast først.",
  "refusal.wave.no-language": "Velg minst ett språk.",
  "refusal.wave.language": "Det er valgt et språk som spørreskjemaet ikke finnes på.",
  "refusal.wave.closes-before": "Siste svardag er over. Velg i dag eller en senere dag.",
  "refusal.wave.kept-too-short": "Invitasjoner lagres minst til siste svardag.",
  "refusal.wave.kept-too-long": "Invitasjoner lagres høyst {days} dager etter siste svardag.",
  "refusal.wave.mode-for-good":
    "Svarmåten er en del av spørreskjemaet og endres aldri i en undersøkelsesrunde. Begynn en annen runde med et spørreskjema som besvares på den andre måten.",
  "refusal.wave.closed": "Undersøkelsesrunden er lukket. Ingenting i den endres lenger.",
  "refusal.wave.open":
    "Undersøkelsesrunden er åpen. Navn, språk og oppdelinger er det folk har fått vite, og ligger fast.",
  "refusal.wave.closes-earlier":
    "Folk har fått vite at de kan svare til en senere dag. Lukk runden for hånd hvis den må slutte.",
  "refusal.wave.kept-longer":
    "Folk har fått vite at invitasjoner slettes en tidligere dag. De kan bare slettes før.",
  "refusal.wave.not-open": "Undersøkelsesrunden er ikke åpen.",
  "refusal.wave.reminded-enough": "Det er påminnet {most} ganger. Flere ville være mas.",
  "refusal.wave.reminded-lately": "Vent {days} dager etter det siste brevet før du påminner.",
  "refusal.wave.no-frame": "Det er ingen i rammen ennå. Legg til hvem som skal spørres.",
  "refusal.wave.small-all": {
    one: "Alle til sammen er færre enn {least}: {names}. Legg til flere i rammen.",
    other: "Alle til sammen er færre enn {least}: {names}. Legg til flere i rammen.",
  },
  "refusal.wave.small-place": {
    one: "Én kommune har færre enn {least} i rammen: {names}. Utelat oppdelingen etter kommune, eller legg til flere.",
    other:
      "{n} kommuner har færre enn {least} i rammen, blant andre {names}. Utelat oppdelingen etter kommune, eller legg til flere.",
  },
  "refusal.wave.small-role": {
    one: "Én rolle har færre enn {least} i rammen: {names}. Utelat oppdelingen etter rolle, eller regn rollen med til en annen.",
    other:
      "{n} roller har færre enn {least} i rammen, blant andre {names}. Utelat oppdelingen etter rolle, eller regn en rolle med til en annen.",
  },
  "refusal.wave.small-place-role": {
    one: "Én rolle i én kommune har færre enn {least} i rammen: {names}. Utelat oppdelingen etter kommune og rolle sammen, eller regn roller sammen.",
    other:
      "{n} roller i kommuner har færre enn {least} i rammen, blant andre {names}. Utelat oppdelingen etter kommune og rolle sammen, eller regn roller sammen.",
  },
  "refusal.wave.more-than-frame": {
    one: "Det er invitert flere enn det er i én gruppe: {names}. Hev antallet.",
    other: "Det er invitert flere enn det er i {n} grupper, blant andre {names}. Hev antallene.",
  },
  "refusal.wave.too-many-invited":
    "{n} ville bli invitert; en runde rommer høyst {most}. Inviter et utvalg, eller lag flere runder.",
  "refusal.wave.several-offices": {
    one: "Ved offentlig svar svarer ett kontor for hver kommune. Én har flere: {names}.",
    other: "Ved offentlig svar svarer ett kontor for hver kommune. {n} har flere, blant andre {names}.",
  },
  "refusal.wave.incomplete": {
    one: "Én tekst i spørreskjemaet mangler på et språk det spørres på.",
    other: "{n} tekster i spørreskjemaet mangler på et språk det spørres på.",
  },
  "refusal.wave.frame-frozen": "Undersøkelsesrunden er åpnet. Rammen endres aldri mer.",
  "refusal.wave.changed-meanwhile":
    "Noen endret undersøkelsesrunden i mellomtiden. Ingenting ble tatt inn; send filen på nytt.",
  "refusal.frame.faults": {
    one: "Én rad i filen kan ikke tas inn, så ingenting ble tatt inn. Feilen står nedenfor.",
    other: "{n} ting i filen er feil, så ingenting ble tatt inn. De står nedenfor.",
  },
  "refusal.frame.no-municipality": "Ingen kolonne heter «Kommune».",
  "refusal.frame.only-places":
    "Filen lister opp kommuner, men sier verken roller eller antall. Velg den nedenfor under «En gruppe kommuner», og si der hvor mange det er av hver rolle.",
  "refusal.frame.no-place-column":
    "Ingen kolonne i filen nevner kommuner. Skriv ett navn eller én kode på hver rad.",
  "refusal.frame.says-more":
    "Filen sier selv roller, antall eller adresser. Velg den ovenfor under «En liste over personer».",
  "refusal.frame.no-role-column": "Ingen kolonne heter «Rolle».",
  "refusal.frame.nobody": "Arket har verken en kolonne «Navn» eller en kolonne «Antall».",
  "refusal.frame.nobody-here": "Skriv et navn, eller et antall der folk ikke er ført opp.",
  "refusal.frame.twice": "Det samme står allerede i rad {row}.",
  "refusal.frame.no-place": "Ingen kommune heter «{name}». Skriv navnet eller koden, for eksempel FI-091.",
  "refusal.frame.which-place": "Flere kommuner heter «{name}»: {places}. Skriv koden.",
  "refusal.frame.no-role": "Spørreskjemaet har ikke den rollen. Det har: {roles}.",
  "refusal.frame.no-such-role": "Velg en rolle i spørreskjemaet.",
  "refusal.frame.number": "Skriv et helt tall, høyst {most}.",
  "refusal.frame.one-office": "Ved offentlig svar svarer ett kontor for hver kommune: antallet er 1.",
  "refusal.frame.name-and-number": "Skriv et navn eller et antall, ikke begge deler: hvert navn er én.",
  "refusal.frame.email": "Det er ikke én e-postadresse.",
  "refusal.frame.language": "Undersøkelsesrunden stilles ikke på dette språket.",
  "refusal.frame.too-many": "En runde rommer høyst {most} personer.",
  "refusal.frame.fewer": "{group}: {n} er færre enn de {listed} personene som er ført opp.",
  "refusal.frame.no-places": "Velg en gruppe kommuner, eller skriv navn på kommuner som står i registeret.",
  "refusal.frame.mixed":
    "{group}: i den ene rollen er folk ført opp, i den andre ikke. Før dem først opp i begge eller i ingen.",
  "refusal.frame.too-many-strata": "En ramme har høyst {most} grupper av kommune og rolle.",
  "refusal.letters.nobody": "Det er ingen igjen å skrive et slikt brev til.",
  "refusal.letters.too-many": "Mer enn {most} brev på én gang. Velg én kommune om gangen.",
};
