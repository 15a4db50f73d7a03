import type { Texts } from "../../../platform/i18n/index.ts";
import type { en } from "./lacking.en.ts";

export const fi: Texts<typeof en> = {
  "lacking.no-effort": "Kokoa ja työn laatua ei ole kerrottu.",
  "lacking.no-start": "Se on käynnissä, mutta aloitusneljännes puuttuu.",
  "lacking.overdue":
    "Sen piti valmistua: {last}. Se on silti merkitty käynnissä olevaksi. Kerro, milloin se valmistuu, tai että se on valmis.",
  "lacking.no-deadline": "Se on pakollinen, mutta määräaika puuttuu.",
  "lacking.no-room":
    "Se kestää {n} neljännestä ja voi alkaa aikaisintaan {earliest}, joten se ei ehdi valmiiksi: {deadline}. Kerro, mikä nyt pätee.",
  "lacking.no-room.horizon":
    "Se kestää {n} neljännestä ja voi alkaa aikaisintaan {earliest}, mutta suunnitelma päättyy: {last}.",
  "lacking.too-long": "Se kestää {n} neljännestä, ja suunnitelmassa niitä on vain {periods}.",
  "lacking.other-currency":
    "Kustannus on annettu valuutassa {currency}, joten sitä ei voi verrata talousarvioon.",
  "lacking.waits-for-left-out": "Se odottaa hanketta ”{other}”, jota ei voi vielä suunnitella.",
  "lacking.waits-for-stopped": "Se odottaa hanketta ”{other}”, joka on lopetettu.",
  "lacking.no-unit": "Yhtään yksikköä ei ole nimetty, joten se ei näy muutoskuormituksessa.",
  "lacking.no-benefit": "Ei ole kerrottu, mitä se antaa, joten se ei paina valinnassa mitään.",
  "lacking.no-legal-basis": "Se on pakollinen, mutta säädösperusta puuttuu.",
  "lacking.late-begun": "Se on käynnissä ja valmistuu {last}, määräajan {deadline} jälkeen.",
  "lacking.beyond-limit":
    "Se kuormittaa yksikköä {unit} {points} pisteellä; raja on {limit}. Näin sitä ei voi suunnitella.",
  "lacking.deadline-after":
    "Määräaika {deadline} on suunnitelman jälkeen. Se suunnitellaan valmiiksi ennen suunnitelman loppua.",
  "lacking.no-people": "Kerro, montako ihmistä teillä on: ilman heitä mitään ei voi suunnitella.",
  "lacking.no-role": "Kenelläkään ei ole aikaa rooliin {name}, ja jotkin hankkeet tarvitsevat sitä.",
  "lacking.no-budget": "Kattoa ei ole asetettu vuosille {years}, joten raha ei rajoita mitään noina vuosina.",
  "lacking.equal-weights": "Kukaan ei ole kertonut tarkoitusten painoja, joten ne painavat yhtä paljon.",
  "lacking.no-initiatives": "Suunniteltavana ei ole yhtään hanketta.",
  "lacking.finished-before": "Se valmistuu {last}, ennen suunnitelman alkua.",
};
