import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const da: Texts<typeof en> = {
  others: { one: "ét andet", other: "{n} andre" },
  "change.enters": "{name} kommer med i planen og starter i {to}: {gain} vundet.",
  "change.leaves": "{name} udgår af planen; det skulle være startet i {from}: {loss} tabt.",
  "change.earlier": "{name} starter i {to} i stedet for {from}, altså tidligere: {gain} vundet.",
  "change.later": "{name} starter i {to} i stedet for {from}, altså senere: {loss} tabt.",
  "breach.role": "{name} har {allowed} månedsværk i {period}; der er brug for {used}.",
  "breach.unit": "{name} kan bære {allowed} point forandring i {period}; det ville blive {used}.",
  "breach.budget": "Budgettet for {year} er {allowed} tusinde {currency}; det ville blive {used}.",
  "breach.early": "{name} kan tidligst starte i {period}.",
  "breach.late": "{name} skal være færdigt med udgangen af {period}.",
  "breach.late.law": "{name} skal være færdigt med udgangen af {period} ({basis}).",
  "breach.mandatory": "{name} er obligatorisk og skal være i planen.",
  "breach.mandatory.law": "{name} er obligatorisk og skal være i planen ({basis}).",
  "breach.after": "{name} skal vente, til {other} er færdigt: tidligst {period}.",
  "breach.after.out": "{name} venter på {other}, som ikke er i planen.",
  "breach.excludes": "{name} kan ikke gennemføres sammen med {other}.",
  "moved.holds": "Intet brydes.",
  "moved.breaks": { one: "Én ting brydes:", other: "{n} ting brydes:" },
  "moved.gain": "Planen vinder {gain}.",
  "moved.loss": "Planen taber {loss}.",
  "moved.same": "Planens værdi ændrer sig ikke.",
  "moved.below": "Det er {loss} under den bedste kendte plan.",
  "moved.above": "Det er {gain} over den bedste kendte plan.",
  "why.window.in": "{name} starter allerede så tidligt, som det må.",
  "why.window.out": "{name} har ingen start, hvorfra det bliver færdigt i tide.",
  "why.could": "{name} kunne starte i {period}: intet står i vejen, og {gain} ville være vundet.",
  "why.trade":
    "{name} kunne starte i {period}, hvis {others} udgik af planen: {gain} vundet, {value} tabt. Planen kan altså blive bedre.",
  "why.worth": "Skal {name} starte i {period}, må {others} udgå af planen: {gain} vundet, {value} tabt.",
  "why.nothing": "{name} kunne starte i {period}, men intet ville være vundet.",
  "why.worthless": "{name} giver intet til et formål, der vejer noget, så planen vinder intet ved det.",
  "why.blocked": "{name} kan ikke starte i {period}, og ingen ønsker, der udgår, giver plads nok.",
  "why.role":
    "{name} har {left} månedsværk tilbage i {period}; der er brug for {needs}. Optaget af {others}.",
  "why.unit":
    "{name} kan bære {left} point forandring mere i {period}; der er brug for {needs}. Optaget af {others}.",
  "why.budget":
    "Budgettet for {year} har {left} tusinde {currency} tilbage; der er brug for {needs}. Optaget af {others}.",
  "why.role.alone": "{name} har kun {left} månedsværk i {period}; der er brug for {needs}.",
  "why.unit.alone": "{name} kan kun bære {left} point forandring i {period}; der er brug for {needs}.",
  "why.budget.alone": "Budgettet for {year} er kun {left} tusinde {currency}; der er brug for {needs}.",
  "why.waits": "Det skal vente, til {others} er færdigt.",
  "why.before": "Det ville ikke være færdigt, når {others} starter.",
  "why.excluded": "Det kan ikke gennemføres sammen med {others}.",
};
