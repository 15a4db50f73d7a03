import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./make.en.ts";

export const fi: Texts<typeof en> = {
  "logged.release.made": "Julkistuksen tiedostot tehty",
  "logged.release.frozen": "Julkistus lukittu",
  "logged.release.rebuilt": "Julkistus tehty uudelleen ja verrattu",
  "refusal.release.wave-open": "Kierros on vielä auki. Sulje se ensin: sitten kukaan ei enää vastaa.",
  "refusal.release.previous-closed":
    "Edellinen julkistus ei ole vielä avautunut. Sen tiedot on tunnettava ennen kuin tämä tehdään: odota, kunnes se on avautunut.",
  "refusal.release.late": "Sen hetki on jo koittanut. Siirrä se ensin toiselle päivälle.",
  "refusal.release.underway": "Joku tekee sitä jo. Katso sivua hetken päästä uudelleen.",
  "refusal.release.made-of-other":
    "Se, mistä tiedostot tehtiin, on sittemmin muuttunut: päivä, raja tai edellinen julkistus. Tee ne uudelleen, tarkista ja lukitse sitten.",
  "refusal.release.not-made": "Tiedostoja ei vielä ole. Tee ne ensin.",
  "refusal.release.broke":
    "Meillä meni jotain vikaan, kun tiedostoja tehtiin. Yritä uudelleen; jos se toistuu, kerro pääkäyttäjälle.",
  "make.title": "Lukitse se",
  "make.lead":
    "Ensin tiedostot tehdään vastauksista. Se kestää sekunneista minuutteihin; voit poistua sivulta. Kukaan ei voi lukea niitä ennen aikaa, et sinäkään.",
  "make.do": "Tee tiedostot",
  "make.again": "Tee ne uudelleen",
  "make.underway": "Tiedostoja tehdään …",
  "make.underway.rebuild": "Julkistusta tehdään uudelleen …",
  "make.died": "Tiedostojen teko pysähtyi kesken. Aloita uudelleen.",
  "make.ready": "Tiedostot ovat valmiina",
  "make.hidden": "Piilotetut luvut",
  "make.hidden.of": "{n} / {all}",
  "make.near":
    "Osuudet, jotka kerrotaan muodossa ”vähintään 90 %” tai ”enintään 10 %”, ja määrät muodossa ”vähintään”",
  "make.different": "Solut, jotka eroavat korjattavasta julkistuksesta",
  "make.files": "Tiedostot",
  "make.files.size": "{n} tiedostoa, {kb} kt",
  "make.freeze.why":
    "Tästä lähtien kukaan ei voi muuttaa mitään, ja sormenjälki on julkinen. Se avautuu {when}.",
  "make.freeze": "Lukitse lopullisesti",
  "rebuild.title": "Tee se uudelleen",
  "rebuild.lead":
    "Samojen vastausten täytyy antaa samat tiedostot tavu tavulta. Voit kokeilla sitä milloin vain.",
  "rebuild.do": "Tee se uudelleen ja vertaa",
  "rebuild.same": "Se on tavu tavulta sama kuin lukittaessa.",
  "rebuild.other":
    "Se ei ole sama kuin lukittaessa. Ohjelmisto voi olla uudempi, tai vastaus, kyselylomake tai edellinen julkistus on muuttunut.",
};
