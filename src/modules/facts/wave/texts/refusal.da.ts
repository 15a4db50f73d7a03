import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./refusal.en.ts";

export const da: Texts<typeof en> = {
  "refusal.wave.gone": "Undersøgelsesrunden findes ikke længere.",
  "refusal.wave.no-version": "Vælg en fastfrosset version af et spørgeskema. En kladde kan ikke bruges.",
  "refusal.wave.too-many": "Der er allerede {n} undersøgelsesrunder. Kassér en kladde først.",
  "refusal.wave.no-language": "Vælg mindst ét sprog.",
  "refusal.wave.language": "Der er valgt et sprog, som spørgeskemaet ikke findes på.",
  "refusal.wave.closes-before": "Sidste svardag er forbi. Vælg i dag eller en senere dag.",
  "refusal.wave.kept-too-short": "Invitationer gemmes mindst til sidste svardag.",
  "refusal.wave.kept-too-long": "Invitationer gemmes højst {days} dage efter sidste svardag.",
  "refusal.wave.mode-for-good":
    "Svarmåden er en del af spørgeskemaet og ændres aldrig i en undersøgelsesrunde. Begynd en anden runde med et spørgeskema, der besvares på den anden måde.",
  "refusal.wave.closed": "Undersøgelsesrunden er lukket. Intet i den ændres længere.",
  "refusal.wave.open":
    "Undersøgelsesrunden er åben. Navn, sprog og opdelinger er, hvad folk har fået at vide, og ligger fast.",
  "refusal.wave.closes-earlier":
    "Folk har fået at vide, at de kan svare til en senere dag. Luk runden i hånden, hvis den skal slutte.",
  "refusal.wave.kept-longer":
    "Folk har fået at vide, at invitationer slettes på en tidligere dag. De kan kun slettes før.",
  "refusal.wave.not-open": "Undersøgelsesrunden er ikke åben.",
  "refusal.wave.reminded-enough": "Der er påmindet {most} gange. Flere ville være plageri.",
  "refusal.wave.reminded-lately": "Vent {days} dage efter det seneste brev, før du påminder.",
  "refusal.wave.no-frame": "Der er endnu ingen i rammen. Tilføj, hvem der skal spørges.",
  "refusal.wave.small-all": {
    one: "Alle tilsammen er færre end {least}: {names}. Tilføj flere til rammen.",
    other: "Alle tilsammen er færre end {least}: {names}. Tilføj flere til rammen.",
  },
  "refusal.wave.small-place": {
    one: "Én kommune har færre end {least} i rammen: {names}. Udelad opdelingen efter kommune, eller tilføj flere.",
    other:
      "{n} kommuner har færre end {least} i rammen, blandt andre {names}. Udelad opdelingen efter kommune, eller tilføj flere.",
  },
  "refusal.wave.small-role": {
    one: "Én rolle har færre end {least} i rammen: {names}. Udelad opdelingen efter rolle, eller regn rollen med til en anden.",
    other:
      "{n} roller har færre end {least} i rammen, blandt andre {names}. Udelad opdelingen efter rolle, eller regn en rolle med til en anden.",
  },
  "refusal.wave.small-place-role": {
    one: "Én rolle i én kommune har færre end {least} i rammen: {names}. Udelad opdelingen efter kommune og rolle sammen, eller regn roller sammen.",
    other:
      "{n} roller i kommuner har færre end {least} i rammen, blandt andre {names}. Udelad opdelingen efter kommune og rolle sammen, eller regn roller sammen.",
  },
  "refusal.wave.more-than-frame": {
    one: "Der er inviteret flere, end der er i én gruppe: {names}. Hæv dens antal.",
    other: "Der er inviteret flere, end der er i {n} grupper, blandt andre {names}. Hæv deres antal.",
  },
  "refusal.wave.too-many-invited":
    "{n} ville blive inviteret; en runde rummer højst {most}. Invitér en stikprøve, eller lav flere runder.",
  "refusal.wave.several-offices": {
    one: "Ved offentligt svar svarer ét kontor for hver kommune. Én har flere: {names}.",
    other: "Ved offentligt svar svarer ét kontor for hver kommune. {n} har flere, blandt andre {names}.",
  },
  "refusal.wave.incomplete": {
    one: "Én tekst i spørgeskemaet mangler på et sprog, der spørges på.",
    other: "{n} tekster i spørgeskemaet mangler på et sprog, der spørges på.",
  },
  "refusal.wave.frame-frozen": "Undersøgelsesrunden er åbnet. Dens ramme ændres aldrig mere.",
  "refusal.wave.changed-meanwhile":
    "Nogen ændrede undersøgelsesrunden imens. Intet blev taget; send filen igen.",
  "refusal.frame.faults": {
    one: "Én række i filen kan ikke tages, så intet blev taget. Fejlen står nedenfor.",
    other: "{n} ting i filen er forkerte, så intet blev taget. De står nedenfor.",
  },
  "refusal.frame.no-municipality": "Ingen kolonne hedder »Kommune«.",
  "refusal.frame.only-places":
    "Filen nævner kommuner, men hverken roller eller antal. Vælg den nedenfor under »En gruppe kommuner«, og sig dér, hvor mange der er af hver rolle.",
  "refusal.frame.no-place-column":
    "Ingen kolonne i filen nævner kommuner. Skriv ét navn eller én kode på hver række.",
  "refusal.frame.says-more":
    "Filen siger selv roller, antal eller adresser. Vælg den ovenfor under »En liste over personer«.",
  "refusal.frame.no-role-column": "Ingen kolonne hedder »Rolle«.",
  "refusal.frame.nobody": "Arket har hverken en kolonne »Navn« eller en kolonne »Antal«.",
  "refusal.frame.nobody-here": "Skriv et navn, eller et antal hvor folk ikke er opført.",
  "refusal.frame.twice": "Det samme står allerede i række {row}.",
  "refusal.frame.no-place": "Ingen kommune hedder »{name}«. Skriv navnet eller koden, for eksempel FI-091.",
  "refusal.frame.which-place": "Flere kommuner hedder »{name}«: {places}. Skriv koden.",
  "refusal.frame.no-role": "Spørgeskemaet har ikke den rolle. Det har: {roles}.",
  "refusal.frame.no-such-role": "Vælg en rolle fra spørgeskemaet.",
  "refusal.frame.number": "Skriv et helt tal, højst {most}.",
  "refusal.frame.one-office": "Ved offentligt svar svarer ét kontor for hver kommune: antallet er 1.",
  "refusal.frame.name-and-number": "Skriv et navn eller et antal, ikke begge dele: hvert navn er én.",
  "refusal.frame.email": "Det er ikke én mailadresse.",
  "refusal.frame.language": "Undersøgelsesrunden stilles ikke på dette sprog.",
  "refusal.frame.too-many": "En runde rummer højst {most} personer.",
  "refusal.frame.fewer": "{group}: {n} er færre end de {listed} personer, der er opført.",
  "refusal.frame.no-places": "Vælg en gruppe kommuner, eller skriv navne på kommuner, der står i registret.",
  "refusal.frame.mixed":
    "{group}: i den ene rolle er folk opført, i den anden ikke. Opfør dem først i begge eller i ingen af dem.",
  "refusal.frame.too-many-strata": "En ramme har højst {most} grupper af kommune og rolle.",
  "refusal.letters.nobody": "Der er ingen tilbage at skrive et sådant brev til.",
  "refusal.letters.too-many": "Mere end {most} breve på én gang. Vælg én kommune ad gangen.",
};
