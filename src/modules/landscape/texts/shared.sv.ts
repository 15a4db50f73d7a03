import type { Texts } from "../../../platform/i18n/index.ts";
import type { sharedEn } from "./shared.en.ts";

export const sharedSv: Texts<typeof sharedEn> = {
  "shared.title": "Gemensam katalog",
  "shared.lead": "It-system så som alla kommuner känner dem. Vem som använder dem är varje kommuns egen sak.",
  "shared.tab.promoted": "I katalogen",
  "shared.tab.waiting": "Förslag",
  "shared.none": "Den gemensamma katalogen är tom ännu",
  "shared.none-how":
    "Ett system i katalogen kan alla kommuner ta i användning utan att beskriva det från början. Öppna ett av era egna system och föreslå det; sedan avgör en samordnare om det tas in.",
  "shared.none-waiting": "Inget förslag väntar på en samordnare",
  "shared.own-systems": "Välj ett av våra system",
  "shared.tasks": "Rekommenderade uppgifter",
  "shared.no-tasks": "Inga uppgifter rekommenderas.",
  "shared.tasks-add": "Uppgifter att lägga till",
  "shared.state": "Status",
  "shared.here": "Används hos oss",
  "shared.left": "Utgått ur katalogen",
  "shared.only-here": "Bara den här kommunen ser systemet.",
  "shared.propose": "Föreslå till den gemensamma katalogen",
  "shared.propose-title": "Föreslå {name} till den gemensamma katalogen",
  "shared.propose-lead":
    "Sidan visar exakt det som alla kommuner kommer att se. Ändra eller ta bort det de inte ska se och skicka sedan.",
  "shared.will-be-seen": "Det här kommer alla att se",
  "shared.not-seen":
    "Ingen annan ser att förslaget är ert eller något om er användning: varken enheter, personer, avtal eller anteckningar.",
  "shared.send": "Skicka förslaget",
  "shared.proposal": "Förslaget",
  "shared.withdraw": "Dra tillbaka förslaget",
  "shared.waits": "Föreslaget {day}. En samordnare avgör.",
  "shared.declined": "Förslaget avslogs: {why}",
  "shared.open": "Öppna i den gemensamma katalogen",
  "shared.follows":
    "Namn, beskrivning och rekommenderade uppgifter följer den gemensamma katalogen och ändras där. Leverantör och allt om er egen användning är ert.",
  "shared.merged-there": "Den gemensamma katalogen har slagit ihop {from} med {name}.",
  "shared.product-deactivated": "Systemet utgick ur katalogen {day}: {why}. Användningarna fortsätter.",
  "shared.is-proposal": "Ett förslag: det finns i katalogen först när en samordnare har tagit in det.",
  "shared.is-shared": "Ett it-system som alla kommuner känner",
  "shared.seen-by-all": "Det alla kommuner ser",
  "shared.decided": "Intaget av {place}, {day}",
  "shared.replaced": "Ihopslaget med",
  "shared.with-us": "Hos oss",
  "shared.uses-here": { one: "En systemanvändning hos oss.", other: "{n} systemanvändningar hos oss." },
  "shared.uses-private": "Andra kommuner ser inte det.",
  "shared.take": "Ta i användning hos oss",
  "shared.take-lead":
    "Skapar en systemanvändning hos er. Den ärver de rekommenderade uppgifterna, och ni kan lägga till och ta bort.",
  "shared.curator": "För samordnaren",
  "shared.promote-lead": "Din kommuns namn kommer att stå som den som tog in det.",
  "shared.promote": "Ta in i katalogen",
  "shared.decline": "Avslå",
  "shared.why": "Skäl",
  "shared.deactivate": "Ta ut ur katalogen",
  "shared.deactivate-lead":
    "Ingen systemanvändning upphör för det. Var och en visar att systemet har utgått ur katalogen och varför.",
  "shared.from-day": "Från och med dagen",
  "shared.reactivate": "Lägg tillbaka i katalogen",
  "shared.merge-products": "Slå ihop med ett annat i katalogen",
  "shared.merge-products-lead":
    "När samma system finns två gånger. Kommunernas användningar följer med till det som blir kvar.",
  "shared.merge-products-sure":
    "Den här posten blir kvar som ett spår av vad som ersatte den. Det kan inte ångras.",
  "shared.into": "Det som blir kvar",
  "shared.into-why": "Ett av era egna system eller namnet på ett system i den gemensamma katalogen.",
  "shared.merge": "Slå ihop med ett annat system",
  "shared.merge-title": "Slå ihop {name} med ett annat system",
  "shared.merge-lead":
    "När ett system har lagts in två gånger. Användningarna flyttas och behåller sina uppgifter.",
  "shared.merge-consequence":
    "{uses} systemanvändningar och {interfaces} gränssnitt flyttas. Systemet blir kvar med en notering om vad som ersatte det.",
  "shared.edit": "Rätta vad katalogen säger",
  "shared.edit-lead": "Alla kommuner som använder systemet ser ändringen genast.",
  "shared.search": "Sök först i den gemensamma katalogen",
  "shared.search-why": "Ett system som andra redan har beskrivit har sina rekommenderade uppgifter med sig.",
  "shared.search-go": "Sök",
  "tasks.title": "Uppgifterna i den här användningen",
  "tasks.inherited": {
    one: "En uppgift är ärvd från systemet.",
    other: "{n} uppgifter är ärvda från systemet.",
  },
  "tasks.added": "Tillagda av oss: {tasks}.",
  "tasks.removed": "Borttagna av oss: {tasks}.",
  "tasks.idle-removed":
    "Borttagna av oss men inte längre rekommenderade för systemet: {tasks}. Sparade utan verkan.",
  "tasks.idle-added": "Tillagda av oss och nu också rekommenderade: {tasks}. Räknas en gång.",
  "published.title": "Publicerat av kommunerna",
  "published.lead":
    "Initiativ och systemanvändningar som kommunerna har valt att publicera, och deras öppna datamängder. Inget annat från en kommun visas.",
  "published.none": "Ingen kommun har publicerat något än",
  "published.none-how":
    "En kommun publicerar ett initiativ eller en systemanvändning på dess egen sida och en datamängd genom att märka den som offentlig.",
  "published.things": "publicerade saker",
  "published.municipalities": "kommuner har publicerat",
  "published.per": "Per kommun",
  "published.place": "Kommun",
  "published.country": "Land",
  "published.kind": "Slag",
  "published.what": "Titel",
  "published.about": "Om",
  "published.on": "Publicerat",
  "published.aside": "Vem som ser det",
  "published.since": "Publicerat för kommunernas intresseorganisation sedan {day}.",
  "published.not": "Bara den här kommunen.",
  "published.do": "Publicera",
  "published.undo": "Dra tillbaka",
  "published.change": "Se eller dra tillbaka",
  "published.publish-title": "Publicera {name}",
  "published.publish-lead": "Då ser kommunernas intresseorganisation det som står här och inget annat.",
  "published.seen": "Det organisationen ser",
  "published.follows": "Det ni senare skriver i fälten syns också.",
  "published.by": "Publicerat {when} av {who}.",
  "source.shared": "Gemensam katalog",
  "source.merge": "Ihopslagna system",
  "done.proposed": "Föreslaget till den gemensamma katalogen",
  "done.withdrawn": "Förslaget draget tillbaka",
  "done.merged": "Ihopslaget med ett annat system",
  "done.published": "Publicerat",
  "done.unpublished": "Inte längre publicerat",
  "refusal.shared.not-here": "Det här svarar den gemensamma katalogen för. Det ändras där.",
  "refusal.shared.proposed-already": "Systemet är redan föreslaget eller gemensamt.",
  "refusal.shared.decided-already": "En samordnare har tagit in det i katalogen; det kan inte dras tillbaka.",
  "refusal.shared.reason-missing": "Skriv skälet: de som berörs läser det.",
  "refusal.shared.not-on-offer":
    "Systemet har utgått ur den gemensamma katalogen eller slagits ihop med ett annat.",
  "refusal.shared.merge-not-possible":
    "De två kan inte slås ihop: de är samma eller så är det ena redan ihopslaget.",
  "refusal.shared.merge-catalogue":
    "Systemet finns i den gemensamma katalogen. En samordnare slår ihop det där.",
  "refusal.shared.merge-proposed": "Dra först tillbaka förslaget.",
  "refusal.shared.merged-already": "Systemet är redan ihopslaget.",
  "refusal.shared.merge-same-name":
    "Båda har en aktiv användning som heter {name}. Ge först den ena ett annat namn.",
  "refusal.shared.no-such-product":
    "Skriv namnet på ett annat system som det står i den gemensamma katalogen; {n} passar.",
  "refusal.other-name-form":
    "”{value}”: skriv språket (en, da, sv, fi eller nb), ett kolon och namnet, varje språk en gång, t.ex. ”sv: Omsorg”.",
  "refusal.external-id-form":
    "”{value}”: skriv registret, ett kolon och vad det kallar saken, t.ex. ”kitos: 1234”. En period står efter inom parentes: (2024-01-01 – 2026-01-01).",
  "refusal.external-id-misnamed":
    "”{value}” står här på ”{name}”, som är något annat i det register som läses. Ta bort raden där och läs igen.",
  "refusal.too-many-external-ids": "Här är {n} namn från andra register. Ett objekt kan ha högst {max}.",
  "refusal.external-id-taken":
    "”{value}” är redan vad ett annat register kallar något här. Det kan bara betyda en sak.",
  "refusal.use-already-there": "Det finns redan en aktiv användning av systemet med det namnet.",
  "refusal.item-has-initiative":
    "”{value}” har redan ett initiativ: {other}. Ändra det, stoppa det eller välj att ett av dem väntar på punkten.",
};
