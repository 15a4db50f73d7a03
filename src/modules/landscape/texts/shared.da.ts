import type { Texts } from "../../../platform/i18n/index.ts";
import type { sharedEn } from "./shared.en.ts";

export const sharedDa: Texts<typeof sharedEn> = {
  "shared.title": "Fælles katalog",
  "shared.lead":
    "It-systemer, som alle kommuner kender dem. Hvem der anvender dem, er den enkelte kommunes egen sag.",
  "shared.tab.promoted": "I kataloget",
  "shared.tab.waiting": "Forslag",
  "shared.none": "Det fælles katalog er tomt endnu",
  "shared.none-how":
    "Et system i kataloget kan alle kommuner tage i anvendelse uden at beskrive det forfra. Åbn et af jeres egne systemer, og foreslå det; en koordinator afgør så, om det optages.",
  "shared.none-waiting": "Ingen forslag venter på en koordinator",
  "shared.own-systems": "Vælg et af vores systemer",
  "shared.tasks": "Anbefalede opgaver",
  "shared.no-tasks": "Der er ikke anbefalet nogen opgaver.",
  "shared.tasks-add": "Opgaver, der skal tilføjes",
  "shared.state": "Status",
  "shared.here": "Anvendes hos os",
  "shared.left": "Udgået af kataloget",
  "shared.only-here": "Kun denne kommune kan se systemet.",
  "shared.propose": "Foreslå til det fælles katalog",
  "shared.propose-title": "Foreslå {name} til det fælles katalog",
  "shared.propose-lead":
    "Siden viser præcis det, alle kommuner kommer til at se. Ret eller slet det, de ikke skal se, og send så.",
  "shared.will-be-seen": "Det her vil alle se",
  "shared.not-seen":
    "Ingen andre kan se, at forslaget er jeres, eller noget om jeres anvendelse: hverken enheder, personer, kontrakter eller noter.",
  "shared.send": "Send forslaget",
  "shared.proposal": "Forslaget",
  "shared.withdraw": "Træk forslaget tilbage",
  "shared.waits": "Foreslået {day}. En koordinator afgør det.",
  "shared.declined": "Forslaget blev afvist: {why}",
  "shared.open": "Åbn i det fælles katalog",
  "shared.follows":
    "Navn, beskrivelse og anbefalede opgaver følger det fælles katalog og rettes der. Leverandør og alt om jeres egen anvendelse er jeres.",
  "shared.merged-there": "Det fælles katalog har lagt {from} sammen med {name}.",
  "shared.product-deactivated": "Systemet er udgået af kataloget {day}: {why}. Anvendelserne fortsætter.",
  "shared.is-proposal": "Et forslag: det er først i kataloget, når en koordinator har optaget det.",
  "shared.is-shared": "Et it-system, som alle kommuner kender",
  "shared.seen-by-all": "Det, alle kommuner ser",
  "shared.decided": "Optaget af {place}, {day}",
  "shared.replaced": "Lagt sammen med",
  "shared.with-us": "Hos os",
  "shared.uses-here": {
    one: "Én systemanvendelse af det hos os.",
    other: "{n} systemanvendelser af det hos os.",
  },
  "shared.uses-private": "Andre kommuner kan ikke se det.",
  "shared.take": "Tag i anvendelse hos os",
  "shared.take-lead":
    "Opretter en systemanvendelse hos jer. Den arver de anbefalede opgaver, og I kan lægge til og trække fra.",
  "shared.curator": "For koordinatoren",
  "shared.promote-lead": "Din kommunes navn kommer til at stå som den, der har optaget det.",
  "shared.promote": "Optag i kataloget",
  "shared.decline": "Afvis",
  "shared.why": "Begrundelse",
  "shared.deactivate": "Tag ud af kataloget",
  "shared.deactivate-lead":
    "Ingen systemanvendelse ophører af den grund. Hver af dem viser, at systemet er udgået af kataloget, og hvorfor.",
  "shared.from-day": "Fra den dag",
  "shared.reactivate": "Sæt tilbage i kataloget",
  "shared.merge-products": "Læg sammen med et andet i kataloget",
  "shared.merge-products-lead":
    "Når samme system står der to gange. Kommunernes anvendelser følger med over til det, der bliver.",
  "shared.merge-products-sure":
    "Dette opslag bliver stående som spor af, hvad der erstattede det. Det kan ikke fortrydes.",
  "shared.into": "Det, der bliver",
  "shared.into-why": "Et af jeres egne systemer eller navnet på et system i det fælles katalog.",
  "shared.merge": "Læg sammen med et andet system",
  "shared.merge-title": "Læg {name} sammen med et andet system",
  "shared.merge-lead":
    "Når ét system er oprettet to gange. Anvendelserne flytter med, og hver beholder sine opgaver.",
  "shared.merge-consequence":
    "{uses} systemanvendelser og {interfaces} snitflader flytter. Systemet bliver stående med en note om, hvad der erstattede det.",
  "shared.edit": "Ret, hvad kataloget siger",
  "shared.edit-lead": "Alle kommuner, der anvender systemet, ser ændringen med det samme.",
  "shared.search": "Se først i det fælles katalog",
  "shared.search-why": "Et system, som andre allerede har beskrevet, har sine anbefalede opgaver med.",
  "shared.search-go": "Søg",
  "tasks.title": "Opgaverne i denne anvendelse",
  "tasks.inherited": { one: "Én opgave er arvet fra systemet.", other: "{n} opgaver er arvet fra systemet." },
  "tasks.added": "Tilføjet af os: {tasks}.",
  "tasks.removed": "Trukket fra af os: {tasks}.",
  "tasks.idle-removed":
    "Trukket fra af os, men ikke længere anbefalet for systemet: {tasks}. Bevaret uden virkning.",
  "tasks.idle-added": "Tilføjet af os og nu også anbefalet: {tasks}. Tæller én gang.",
  "published.title": "Offentliggjort af kommunerne",
  "published.lead":
    "Initiativer og systemanvendelser, som kommunerne har valgt at offentliggøre, og deres offentlige datasæt. Intet andet fra en kommune vises.",
  "published.none": "Ingen kommune har offentliggjort noget endnu",
  "published.none-how":
    "En kommune offentliggør et initiativ eller en systemanvendelse på dens egen side og et datasæt ved at markere det som offentligt.",
  "published.things": "offentliggjorte ting",
  "published.municipalities": "kommuner har offentliggjort",
  "published.per": "Pr. kommune",
  "published.place": "Kommune",
  "published.country": "Land",
  "published.kind": "Slags",
  "published.what": "Titel",
  "published.about": "Om",
  "published.on": "Offentliggjort",
  "published.aside": "Hvem kan se det",
  "published.since": "Offentliggjort for kommunernes interesseorganisation siden {day}.",
  "published.not": "Kun denne kommune.",
  "published.do": "Offentliggør",
  "published.undo": "Træk tilbage",
  "published.change": "Se eller træk tilbage",
  "published.publish-title": "Offentliggør {name}",
  "published.publish-lead": "Så kan kommunernes interesseorganisation se det, der står her, og intet andet.",
  "published.seen": "Det, organisationen ser",
  "published.follows": "Det, I senere skriver i felterne, kan også ses.",
  "published.by": "Offentliggjort {when} af {who}.",
  "source.shared": "Fælles katalog",
  "source.merge": "Sammenlagte systemer",
  "done.proposed": "Foreslået til det fælles katalog",
  "done.withdrawn": "Forslag trukket tilbage",
  "done.merged": "Lagt sammen med et andet system",
  "done.published": "Offentliggjort",
  "done.unpublished": "Ikke længere offentliggjort",
  "refusal.shared.not-here": "Det svarer det fælles katalog for. Det rettes der.",
  "refusal.shared.proposed-already": "Systemet er allerede foreslået eller fælles.",
  "refusal.shared.decided-already":
    "En koordinator har optaget det i kataloget; det kan ikke trækkes tilbage.",
  "refusal.shared.reason-missing": "Skriv begrundelsen: de, det angår, læser den.",
  "refusal.shared.not-on-offer": "Systemet er udgået af det fælles katalog eller lagt sammen med et andet.",
  "refusal.shared.merge-not-possible":
    "De to kan ikke lægges sammen: De er det samme, eller det ene er allerede lagt sammen.",
  "refusal.shared.merge-catalogue": "Systemet er i det fælles katalog. En koordinator lægger det sammen dér.",
  "refusal.shared.merge-proposed": "Træk først forslaget tilbage.",
  "refusal.shared.merged-already": "Systemet er allerede lagt sammen.",
  "refusal.shared.merge-same-name":
    "Begge har en aktiv anvendelse, der hedder {name}. Giv først den ene et andet navn.",
  "refusal.shared.no-such-product":
    "Skriv navnet på ét andet system, som det står i det fælles katalog; {n} passer.",
  "refusal.other-name-form":
    "»{value}«: skriv sproget (en, da, sv, fi eller nb), et kolon og navnet, hvert sprog én gang, fx »sv: Omsorg«.",
  "refusal.external-id-form":
    "»{value}«: skriv registret, et kolon, og hvad det kalder tingen, fx »kitos: 1234«. En periode står bagefter i parentes: (2024-01-01 – 2026-01-01).",
  "refusal.external-id-misnamed":
    "»{value}« står her på »{name}«, som er noget andet i det register, der læses. Fjern linjen der, og læs igen.",
  "refusal.too-many-external-ids": "Her er {n} navne fra andre registre. En ting kan højst have {max}.",
  "refusal.external-id-taken":
    "»{value}« er allerede det, et andet register kalder noget her. Det kan kun betyde én ting.",
  "refusal.use-already-there": "Der er allerede en aktiv anvendelse af systemet med det navn.",
  "refusal.item-has-initiative":
    "»{value}« har allerede et initiativ: {other}. Ret det, stop det, eller vælg, at det ene venter på punktet.",
};
