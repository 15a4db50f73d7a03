import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./refusal.en.ts";

export const sv: Texts<typeof en> = {
  "refusal.wave.gone": "Enkätomgången finns inte längre.",
  "refusal.wave.no-version": "Välj en fryst version av ett frågeformulär. Ett utkast kan inte användas.",
  "refusal.wave.too-many": "Det finns redan {n} enkätomgångar. Kasta ett utkast först.",
  "refusal.wave.no-language": "Välj minst ett språk.",
  "refusal.wave.language": "Ett språk är valt som frågeformuläret inte finns på.",
  "refusal.wave.closes-before": "Sista svarsdagen har passerat. Välj i dag eller en senare dag.",
  "refusal.wave.kept-too-short": "Inbjudningar sparas minst till sista svarsdagen.",
  "refusal.wave.kept-too-long": "Inbjudningar sparas högst {days} dagar efter sista svarsdagen.",
  "refusal.wave.mode-for-good":
    "Svarsläget är en del av frågeformuläret och ändras aldrig i en enkätomgång. Börja en annan omgång med ett frågeformulär som besvaras på det andra sättet.",
  "refusal.wave.closed": "Enkätomgången är stängd. Inget i den ändras längre.",
  "refusal.wave.open":
    "Enkätomgången är öppen. Namn, språk och uppdelningar är vad folk har fått veta och ligger fast.",
  "refusal.wave.closes-earlier":
    "Folk har fått veta att de kan svara till en senare dag. Stäng omgången för hand om den måste sluta.",
  "refusal.wave.kept-longer":
    "Folk har fått veta att inbjudningar raderas en tidigare dag. De kan bara raderas tidigare.",
  "refusal.wave.not-open": "Enkätomgången är inte öppen.",
  "refusal.wave.reminded-enough": "Påminnelse har skickats {most} gånger. Fler vore tjat.",
  "refusal.wave.reminded-lately": "Vänta {days} dagar efter det senaste brevet innan du påminner.",
  "refusal.wave.no-frame": "Ingen finns i ramen ännu. Lägg till vilka som ska tillfrågas.",
  "refusal.wave.small-all": {
    one: "Alla tillsammans är färre än {least}: {names}. Lägg till fler i ramen.",
    other: "Alla tillsammans är färre än {least}: {names}. Lägg till fler i ramen.",
  },
  "refusal.wave.small-place": {
    one: "En kommun har färre än {least} i ramen: {names}. Utelämna uppdelningen efter kommun eller lägg till fler.",
    other:
      "{n} kommuner har färre än {least} i ramen, bland andra {names}. Utelämna uppdelningen efter kommun eller lägg till fler.",
  },
  "refusal.wave.small-role": {
    one: "En roll har färre än {least} i ramen: {names}. Utelämna uppdelningen efter roll eller räkna rollen till en annan.",
    other:
      "{n} roller har färre än {least} i ramen, bland andra {names}. Utelämna uppdelningen efter roll eller räkna en roll till en annan.",
  },
  "refusal.wave.small-place-role": {
    one: "En roll i en kommun har färre än {least} i ramen: {names}. Utelämna uppdelningen efter kommun och roll tillsammans eller räkna samman roller.",
    other:
      "{n} roller i kommuner har färre än {least} i ramen, bland andra {names}. Utelämna uppdelningen efter kommun och roll tillsammans eller räkna samman roller.",
  },
  "refusal.wave.more-than-frame": {
    one: "Fler är inbjudna än det finns i en grupp: {names}. Höj dess antal.",
    other: "Fler är inbjudna än det finns i {n} grupper, bland andra {names}. Höj deras antal.",
  },
  "refusal.wave.too-many-invited":
    "{n} skulle bli inbjudna; en omgång rymmer högst {most}. Bjud in ett urval eller gör flera omgångar.",
  "refusal.wave.several-offices": {
    one: "Vid offentligt svar svarar en enhet för varje kommun. En har flera: {names}.",
    other: "Vid offentligt svar svarar en enhet för varje kommun. {n} har flera, bland andra {names}.",
  },
  "refusal.wave.incomplete": {
    one: "En text i frågeformuläret saknas på ett språk som används.",
    other: "{n} texter i frågeformuläret saknas på ett språk som används.",
  },
  "refusal.wave.frame-frozen": "Enkätomgången har öppnats. Dess ram ändras aldrig mer.",
  "refusal.wave.changed-meanwhile":
    "Någon ändrade enkätomgången under tiden. Inget togs emot; skicka filen igen.",
  "refusal.frame.faults": {
    one: "En rad i filen kan inte tas emot, så inget togs emot. Felet står nedan.",
    other: "{n} saker i filen är fel, så inget togs emot. De står nedan.",
  },
  "refusal.frame.no-municipality": "Ingen kolumn heter ”Kommun”.",
  "refusal.frame.only-places":
    "Filen räknar upp kommuner, men säger varken roller eller antal. Välj den nedan under ”En grupp kommuner”, och säg där hur många som finns av varje roll.",
  "refusal.frame.no-place-column":
    "Ingen kolumn i filen nämner kommuner. Skriv ett namn eller en kod på varje rad.",
  "refusal.frame.says-more":
    "Filen säger själv roller, antal eller adresser. Välj den ovan under ”En lista över personer”.",
  "refusal.frame.no-role-column": "Ingen kolumn heter ”Roll”.",
  "refusal.frame.nobody": "Bladet har varken en kolumn ”Namn” eller en kolumn ”Antal”.",
  "refusal.frame.nobody-here": "Skriv ett namn, eller ett antal där folk inte är uppräknade.",
  "refusal.frame.twice": "Samma sak står redan på rad {row}.",
  "refusal.frame.no-place": "Ingen kommun heter ”{name}”. Skriv namnet eller koden, till exempel FI-091.",
  "refusal.frame.which-place": "Flera kommuner heter ”{name}”: {places}. Skriv koden.",
  "refusal.frame.no-role": "Frågeformuläret har ingen sådan roll. Det har: {roles}.",
  "refusal.frame.no-such-role": "Välj en roll i frågeformuläret.",
  "refusal.frame.number": "Skriv ett heltal, högst {most}.",
  "refusal.frame.one-office": "Vid offentligt svar svarar en enhet för varje kommun: antalet är 1.",
  "refusal.frame.name-and-number": "Skriv ett namn eller ett antal, inte båda: varje namn är en.",
  "refusal.frame.email": "Det är inte en e-postadress.",
  "refusal.frame.language": "Enkätomgången ställs inte på detta språk.",
  "refusal.frame.too-many": "En omgång rymmer högst {most} personer.",
  "refusal.frame.fewer": "{group}: {n} är färre än de {listed} personer som är uppräknade.",
  "refusal.frame.no-places": "Välj en grupp kommuner, eller skriv namn på kommuner som finns i registret.",
  "refusal.frame.mixed":
    "{group}: i den ena rollen är folk uppräknade, i den andra inte. Räkna först upp dem i båda eller i ingen.",
  "refusal.frame.too-many-strata": "En ram har högst {most} grupper av kommun och roll.",
  "refusal.letters.nobody": "Det finns ingen kvar att skriva ett sådant brev till.",
  "refusal.letters.too-many": "Mer än {most} brev på en gång. Välj en kommun i taget.",
};
