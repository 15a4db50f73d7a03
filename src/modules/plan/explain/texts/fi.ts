import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const fi: Texts<typeof en> = {
  others: { one: "yksi muu", other: "{n} muuta" },
  "change.enters": "{name} tulee mukaan suunnitelmaan ja alkaa {to}: hyötyä lisää {gain}.",
  "change.leaves": "{name} jää pois suunnitelmasta; sen piti alkaa {from}: hyötyä menetetään {loss}.",
  "change.earlier": "{name} alkaa {to} eikä {from}, siis aikaisemmin: hyötyä lisää {gain}.",
  "change.later": "{name} alkaa {to} eikä {from}, siis myöhemmin: hyötyä menetetään {loss}.",
  "breach.role": "{name}: {allowed} henkilötyökuukautta jaksolla {period}; tarvitaan {used}.",
  "breach.unit": "{name} kestää {allowed} pistettä muutosta jaksolla {period}; niitä tulisi {used}.",
  "breach.budget": "Vuoden {year} talousarvio on {allowed} tuhatta {currency}; kulut olisivat {used}.",
  "breach.early": "{name} voi alkaa aikaisintaan {period}.",
  "breach.late": "{name}: valmista on oltava jakson {period} lopussa.",
  "breach.late.law": "{name}: valmista on oltava jakson {period} lopussa ({basis}).",
  "breach.mandatory": "{name} on pakollinen, joten sen on oltava suunnitelmassa.",
  "breach.mandatory.law": "{name} on pakollinen, joten sen on oltava suunnitelmassa ({basis}).",
  "breach.after": "{name} odottaa, kunnes {other} on valmis: aikaisintaan {period}.",
  "breach.after.out": "{name} odottaa hanketta {other}, joka ei ole suunnitelmassa.",
  "breach.excludes": "{name} ei voi toteutua yhdessä hankkeen {other} kanssa.",
  "moved.holds": "Kaikki rajat pitävät.",
  "moved.breaks": { one: "Yksi raja rikkoutuu:", other: "{n} rajaa rikkoutuu:" },
  "moved.gain": "Suunnitelman arvo kasvaa {gain}.",
  "moved.loss": "Suunnitelman arvo laskee {loss}.",
  "moved.same": "Suunnitelman arvo ei muutu.",
  "moved.below": "Se on {loss} vähemmän kuin parhaassa tunnetussa suunnitelmassa.",
  "moved.above": "Se on {gain} enemmän kuin parhaassa tunnetussa suunnitelmassa.",
  "why.window.in": "{name} alkaa jo niin aikaisin kuin se saa.",
  "why.window.out": "{name} ei ehdi valmiiksi ajoissa mistään alusta.",
  "why.could": "{name} voisi alkaa {period}: mikään ei ole esteenä, ja hyötyä tulisi lisää {gain}.",
  "why.trade":
    "{name} voisi alkaa {period}, jos pois jäisi {others}: hyötyä lisää {gain}, menetetään {value}. Suunnitelmaa voi siis parantaa.",
  "why.worth":
    "Jotta {name} alkaisi {period}, pois pitäisi jäädä {others}: hyötyä lisää {gain}, menetetään {value}.",
  "why.nothing": "{name} voisi alkaa {period}, mutta hyötyä ei tulisi lisää.",
  "why.worthless": "{name} ei anna mitään tarkoitukselle, jolla on painoa, joten suunnitelma ei hyödy siitä.",
  "why.blocked": "{name} ei voi alkaa {period}, eikä toiveiden pois jättäminen riitä.",
  "why.role":
    "{name}: {left} henkilötyökuukautta jäljellä jaksolla {period}; tarvitaan {needs}. Muut käyttäjät: {others}.",
  "why.unit":
    "{name} kestää vielä {left} pistettä muutosta jaksolla {period}; tarvitaan {needs}. Muut kuormittajat: {others}.",
  "why.budget":
    "Vuoden {year} talousarviossa on jäljellä {left} tuhatta {currency}; tarvitaan {needs}. Muut käyttäjät: {others}.",
  "why.role.alone": "{name}: vain {left} henkilötyökuukautta jaksolla {period}; tarvitaan {needs}.",
  "why.unit.alone": "{name} kestää vain {left} pistettä muutosta jaksolla {period}; tarvitaan {needs}.",
  "why.budget.alone": "Vuoden {year} talousarvio on vain {left} tuhatta {currency}; tarvitaan {needs}.",
  "why.waits": "Sen on odotettava, kunnes {others} on valmis.",
  "why.before": "Se ei olisi valmis, kun {others} alkaa.",
  "why.excluded": "Se ei voi toteutua yhdessä näiden kanssa: {others}.",
};
