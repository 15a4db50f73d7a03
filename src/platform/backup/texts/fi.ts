import type { TextSource } from "../../i18n/index.ts";

export const fi = {
  "refusal.restore.cut-off": "{file} on katkennut tai ei ole Samsynin varmuuskopio.",
  "refusal.restore.no-backup": "{file} ei ole Samsynin varmuuskopio.",
  "refusal.restore.format": "Tämä Samsyn ei tunne tiedoston {file} muotoa. Käytä uudempaa Samsynia.",
  "refusal.restore.changed":
    "{file} ei ole sellainen kuin se kirjoitettiin: katkennut tai muutettu (sen SHA-256 poikkeaa).",
  "refusal.restore.newer":
    "{file} on uudemmasta Samsynista ({migrations} on täällä tuntematon). Palauta se sillä versiolla.",
  "refusal.restore.not-empty": {
    one: "Tietokanta ei ole tyhjä: siinä on {n} kunta. Palauta tyhjään tietokantaan tai pyydä korvaamaan kaikki (--replace).",
    other:
      "Tietokanta ei ole tyhjä: siinä on {n} kuntaa. Palauta tyhjään tietokantaan tai pyydä korvaamaan kaikki (--replace).",
  },
  "refusal.restore.contradicts":
    "{file} on ristiriidassa itsensä kanssa eikä ole ehjä varmuuskopio. Mitään ei muutettu.",
  "refusal.restore.other-rows": "{table} palautui muilla riveillä kuin kirjoitettiin. Mitään ei muutettu.",
  "refusal.restore.busy":
    "Joku työskentelee tietokannassa. Pysäytä Samsyn ensin ja palauta sitten. Mitään ei muutettu.",
  "refusal.backup.nothing": "Mitään ei kirjoitettu: tässä tietokannassa ei ole Samsynia.",
  "refusal.backup.file-there": "{file} on jo olemassa; sen päälle ei kirjoiteta.",
  "told.whole": "Tiedosto on ehjä.",
  "told.migrated": "Taulut on tuotu tähän Samsynin versioon.",
  "told.table": { one: "{step}/{steps}: {table}, {n} rivi", other: "{step}/{steps}: {table}, {n} riviä" },
  "told.written": {
    one: "Tiedostoon {file} on kirjoitettu {n} rivi, tauluja {tables}.",
    other: "Tiedostoon {file} on kirjoitettu {n} riviä, tauluja {tables}.",
  },
  "told.restored": {
    one: "Palautettu {n} rivi, tauluja {tables}. Tilanne: {on}.",
    other: "Palautettu {n} riviä, tauluja {tables}. Tilanne: {on}.",
  },
} satisfies TextSource;
