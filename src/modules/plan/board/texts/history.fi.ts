import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./history.en.ts";

export const fi: Texts<typeof en> = {
  "assumed.lost": "{name} on toteutettava, mutta se ei ole suunnitelmassa.",
  "assumed.lost.law": "{name} on toteutettava, mutta se ei ole suunnitelmassa. Se rikkoo: {law}.",
  "assumed.longer": "{name} kestää tässä {n} jaksoa; ilmoitettu oli {from}.",
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
};
