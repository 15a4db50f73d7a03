import type { Texts } from "../../../platform/i18n/index.ts";
import type { sharedEn } from "./shared.en.ts";

export const sharedNb: Texts<typeof sharedEn> = {
  "shared.title": "Felles katalog",
  "shared.lead":
    "IT-systemer slik alle kommuner kjenner dem. Hvem som bruker dem, er den enkelte kommunens egen sak.",
  "shared.tab.promoted": "I katalogen",
  "shared.tab.waiting": "Forslag",
  "shared.none": "Den felles katalogen er tom ennå",
  "shared.none-how":
    "Et system i katalogen kan alle kommuner ta i bruk uten å beskrive det på nytt. Åpne et av deres egne systemer og foreslå det; en koordinator avgjør så om det tas inn.",
  "shared.none-waiting": "Ingen forslag venter på en koordinator",
  "shared.own-systems": "Velg et av våre systemer",
  "shared.tasks": "Anbefalte oppgaver",
  "shared.no-tasks": "Ingen oppgaver er anbefalt.",
  "shared.tasks-add": "Oppgaver som skal legges til",
  "shared.state": "Status",
  "shared.here": "I bruk hos oss",
  "shared.left": "Utgått av katalogen",
  "shared.only-here": "Bare denne kommunen ser systemet.",
  "shared.propose": "Foreslå til den felles katalogen",
  "shared.propose-title": "Foreslå {name} til den felles katalogen",
  "shared.propose-lead":
    "Siden viser nøyaktig det alle kommuner kommer til å se. Endre eller slett det de ikke skal se, og send så.",
  "shared.will-be-seen": "Dette vil alle se",
  "shared.not-seen":
    "Ingen andre ser at forslaget er deres, eller noe om bruken deres: verken enheter, personer, kontrakter eller notater.",
  "shared.send": "Send forslaget",
  "shared.proposal": "Forslaget",
  "shared.withdraw": "Trekk forslaget tilbake",
  "shared.waits": "Foreslått {day}. En koordinator avgjør.",
  "shared.declined": "Forslaget ble avslått: {why}",
  "shared.open": "Åpne i den felles katalogen",
  "shared.follows":
    "Navn, beskrivelse og anbefalte oppgaver følger den felles katalogen og endres der. Leverandør og alt om deres egen bruk er deres.",
  "shared.merged-there": "Den felles katalogen har slått sammen {from} med {name}.",
  "shared.product-deactivated": "Systemet gikk ut av katalogen {day}: {why}. Bruken fortsetter.",
  "shared.is-proposal": "Et forslag: det er først i katalogen når en koordinator har tatt det inn.",
  "shared.is-shared": "Et IT-system som alle kommuner kjenner",
  "shared.seen-by-all": "Det alle kommuner ser",
  "shared.decided": "Tatt inn av {place}, {day}",
  "shared.replaced": "Slått sammen med",
  "shared.with-us": "Hos oss",
  "shared.uses-here": { one: "Én systembruk av det hos oss.", other: "{n} systembruk av det hos oss." },
  "shared.uses-private": "Andre kommuner ser ikke dette.",
  "shared.take": "Ta i bruk hos oss",
  "shared.take-lead":
    "Oppretter en systembruk hos dere. Den arver de anbefalte oppgavene, og dere kan legge til og trekke fra.",
  "shared.curator": "For koordinatoren",
  "shared.promote-lead": "Navnet på kommunen din vil stå som den som tok det inn.",
  "shared.promote": "Ta inn i katalogen",
  "shared.decline": "Avslå",
  "shared.why": "Begrunnelse",
  "shared.deactivate": "Ta ut av katalogen",
  "shared.deactivate-lead":
    "Ingen systembruk slutter av den grunn. Hver av dem viser at systemet er gått ut av katalogen, og hvorfor.",
  "shared.from-day": "Fra dagen",
  "shared.reactivate": "Sett tilbake i katalogen",
  "shared.merge-products": "Slå sammen med et annet i katalogen",
  "shared.merge-products-lead":
    "Når samme system står der to ganger. Bruken i kommunene følger med til det som blir.",
  "shared.merge-products-sure":
    "Denne oppføringen blir stående som spor av hva som erstattet den. Det kan ikke angres.",
  "shared.into": "Det som blir",
  "shared.into-why": "Et av deres egne systemer eller navnet på et system i den felles katalogen.",
  "shared.merge": "Slå sammen med et annet system",
  "shared.merge-title": "Slå {name} sammen med et annet system",
  "shared.merge-lead":
    "Når ett system er lagt inn to ganger. Bruken flyttes, og hver beholder oppgavene sine.",
  "shared.merge-consequence":
    "{uses} systembruk og {interfaces} grensesnitt flyttes. Systemet blir stående med et notat om hva som erstattet det.",
  "shared.edit": "Rett det katalogen sier",
  "shared.edit-lead": "Alle kommuner som bruker systemet, ser endringen med en gang.",
  "shared.search": "Se først i den felles katalogen",
  "shared.search-why": "Et system andre allerede har beskrevet, har med seg de anbefalte oppgavene.",
  "shared.search-go": "Søk",
  "tasks.title": "Oppgavene i denne bruken",
  "tasks.inherited": {
    one: "Én oppgave er arvet fra systemet.",
    other: "{n} oppgaver er arvet fra systemet.",
  },
  "tasks.added": "Lagt til av oss: {tasks}.",
  "tasks.removed": "Trukket fra av oss: {tasks}.",
  "tasks.idle-removed":
    "Trukket fra av oss, men ikke lenger anbefalt for systemet: {tasks}. Beholdt uten virkning.",
  "tasks.idle-added": "Lagt til av oss og nå også anbefalt: {tasks}. Teller én gang.",
  "published.title": "Publisert av kommunene",
  "published.lead":
    "Tiltak og systembruk som kommunene har valgt å publisere, og de offentlige datasettene deres. Ingenting annet fra en kommune vises.",
  "published.none": "Ingen kommune har publisert noe ennå",
  "published.none-how":
    "En kommune publiserer et tiltak eller en systembruk på dens egen side og et datasett ved å merke det som offentlig.",
  "published.things": "publiserte ting",
  "published.municipalities": "kommuner har publisert",
  "published.per": "Per kommune",
  "published.place": "Kommune",
  "published.country": "Land",
  "published.kind": "Type",
  "published.what": "Tittel",
  "published.about": "Om",
  "published.on": "Publisert",
  "published.aside": "Hvem som ser det",
  "published.since": "Publisert for kommunenes interesseorganisasjon siden {day}.",
  "published.not": "Bare denne kommunen.",
  "published.do": "Publiser",
  "published.undo": "Trekk tilbake",
  "published.change": "Se eller trekk tilbake",
  "published.publish-title": "Publiser {name}",
  "published.publish-lead": "Da ser kommunenes interesseorganisasjon det som står her, og ingenting annet.",
  "published.seen": "Det organisasjonen ser",
  "published.follows": "Det dere senere skriver i feltene, vises også.",
  "published.by": "Publisert {when} av {who}.",
  "source.shared": "Felles katalog",
  "source.merge": "Sammenslåtte systemer",
  "done.proposed": "Foreslått til den felles katalogen",
  "done.withdrawn": "Forslaget trukket tilbake",
  "done.merged": "Slått sammen med et annet system",
  "done.published": "Publisert",
  "done.unpublished": "Ikke lenger publisert",
  "refusal.shared.not-here": "Dette svarer den felles katalogen for. Det endres der.",
  "refusal.shared.proposed-already": "Systemet er allerede foreslått eller felles.",
  "refusal.shared.decided-already":
    "En koordinator har tatt det inn i katalogen; det kan ikke trekkes tilbake.",
  "refusal.shared.reason-missing": "Skriv begrunnelsen: de det gjelder, leser den.",
  "refusal.shared.not-on-offer":
    "Systemet er gått ut av den felles katalogen eller slått sammen med et annet.",
  "refusal.shared.merge-not-possible":
    "De to kan ikke slås sammen: de er det samme, eller det ene er allerede slått sammen.",
  "refusal.shared.merge-catalogue": "Systemet er i den felles katalogen. En koordinator slår det sammen der.",
  "refusal.shared.merge-proposed": "Trekk først forslaget tilbake.",
  "refusal.shared.merged-already": "Systemet er allerede slått sammen.",
  "refusal.shared.merge-same-name":
    "Begge har en aktiv bruk som heter {name}. Gi først den ene et annet navn.",
  "refusal.shared.no-such-product":
    "Skriv navnet på ett annet system slik det står i den felles katalogen; {n} passer.",
  "refusal.other-name-form":
    "«{value}»: skriv språket (en, da, sv, fi eller nb), et kolon og navnet, hvert språk én gang, for eksempel «sv: Omsorg».",
  "refusal.external-id-form":
    "«{value}»: skriv registeret, et kolon og hva det kaller tingen, for eksempel «kitos: 1234». En periode står etter i parentes: (2024-01-01 – 2026-01-01).",
  "refusal.external-id-misnamed":
    "«{value}» står her på «{name}», som er noe annet i registeret som leses. Fjern linjen der, og les igjen.",
  "refusal.too-many-external-ids": "Her er {n} navn fra andre registre. Ett element kan ha høyst {max}.",
  "refusal.external-id-taken":
    "«{value}» er allerede det et annet register kaller noe her. Det kan bare bety én ting.",
  "refusal.use-already-there": "Det finnes allerede en aktiv bruk av systemet med det navnet.",
  "refusal.item-has-initiative":
    "«{value}» har allerede et tiltak: {other}. Endre det, stopp det, eller velg at det ene venter på punktet.",
};
