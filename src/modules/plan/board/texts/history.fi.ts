import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./history.en.ts";

export const fi: Texts<typeof en> = {
  "assumed.lost":
    "Ei mukana suunnitelmassa: {name}, jonka on oltava valmis viimeistään jakson {deadline} lopussa.",
  "assumed.lost.law":
    "Ei mukana suunnitelmassa: {name}, perusteena {law}, viimeistään jakson {deadline} lopussa.",
  "assumed.longer.4": "{name} kestää tässä {n} vuosineljännestä; ilmoitettu oli {from}.",
  "assumed.longer.2": "{name} kestää tässä {n} puolivuotta; ilmoitettu oli {from}.",
  "assumed.longer.12": "{name} kestää tässä {n} kuukautta; ilmoitettu oli {from}.",
  "one.kept-out": "Olette päättäneet jättää sen pois.",
  "one.elsewhere.more": { one: "Yksi aloitus lisää", other: "{n} aloitusta lisää" },
  "compare.assumes-nothing": "Ei mitään alkutilanteen lisäksi.",
  "then.moved": "{name}: {to}, ei {from}.",
  "others.not-worth": "Se maksaa arvoa eikä pidä useammin: tässä siitä ei ole hyötyä.",
  "decided.begun": "Se on alkanut",
  "revision.began-found": "Alkoi suunnitelmasta, joka löytyi skenaariolle ”{name}” ({way}).",
  "revision.searched":
    "Haku löysi suunnitelman, jonka arvo on {value}; se on enintään {gap} parhaan alapuolella.",
  "revision.eased-late": "{name}: määräaika siirrettiin, ennen {from}, nyt {to}.",
  "revision.eased-late-law": "{name}: määräaika siirrettiin, ennen {from}, nyt {to}; se rikkoo: {law}.",
  "revision.eased-role": "{name}: {amount} henkilötyökuukautta lisää, {from}.",
  "revision.eased-unit": "{name}: {amount} pistettä lisää, {from}.",
  "revision.eased-budget": "Talousarvio {name}: {amount} tuhatta lisää.",
  "revision.eased-longer": { one: "{name}: kestää {n} jakson.", other: "{name}: kestää {n} jaksoa." },
  "revision.eased-left": "{name}: ei tarvitse enää olla mukana.",
  "revision.room-role-by-less": "{name}: {amount} henkilötyökuukautta vähemmän jaksossa, {from}–{to}.",
  "revision.room-unit-by-less": "{name}: kuormaraja {amount} pistettä matalampi, {from}–{to}.",
  "revision.room-budget-by-less": "Talousarvio {name}: {amount} tuhatta vähemmän.",
  "revision.room-purpose-by-less": "{name} painaa {amount} vähemmän.",
  "refusal.plan.below-zero": "Se menisi alle nollan: {period} on vain {n}. Vähennä enintään {n}.",
  "refusal.plan.below-zero-once": "Se menisi alle nollan: on vain {n}. Vähennä enintään {n}.",
  "assumed.not-in": "Ei mukana suunnitelmassa",
  "assumed.since": "kirjattu suunnitelman aloittamisen jälkeen. Seuraava haku ottaa sen mukaan.",
  "assumed.due": "perusteena {law}, viimeistään {deadline}",
  "assumed.due.law": "perusteena {law}",
  "assumed.due.by": "viimeistään {deadline}",
  "assumed.no-ceiling":
    "Vuoden {name} talousarvio: nyt on myönnetty {n} tuhatta {currency}; suunnitelmassa vuodella ei ole kattoa.",
  "assumed.less": "Käytettävissä on enemmän kuin suunnitelma olettaa",
  "assumed.role.less": "{name}: {n} henkilötyökuukautta enemmän kuin on suunniteltu.",
  "assumed.unit.less": "{name}: raja on {n} muutospistettä korkeampi kuin on suunniteltu.",
  "assumed.budget.less": "Vuoden {name} talousarvio: {n} tuhatta {currency} enemmän kuin on suunniteltu.",
  "revision.room-today": "Tämän päivän henkilöstö, rahat ja kuormarajat otettu mukaan: muutettuja {n}.",
  "room.today": "Tämän päivän henkilöstö ja rahat",
  "room.today.lead": {
    one: "Yksi suunnitelman henkilömääristä, menokatoista ja kuormarajoista on tänään toinen. Ota ne mukaan, niin suunnitelma perustuu siihen, mitä nyt on; historiasta pääsee takaisin.",
    other:
      "{n} suunnitelman henkilömääristä, menokatoista ja kuormarajoista on tänään toisia. Ota ne mukaan, niin suunnitelma perustuu siihen, mitä nyt on; historiasta pääsee takaisin.",
  },
  "room.today.same": "Suunnitelman henkilömäärät, menokatot ja kuormarajat ovat samat kuin tänään.",
  "room.today.do": "Ota mukaan tämän päivän henkilöstö ja rahat",
  "revision.taken-in": "Otettu rekisteristä: uusia hankkeita {added}, muutettuja {changed}.",
};
