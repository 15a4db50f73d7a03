/**
 * The forty municipalities of the ARTTU2 research programme of the Association of Finnish Local and Regional Authorities
 * (Suomen Kuntaliitto, 2014 to 2018), by the codes Statistics Finland gives them in 2026. Four have grown by merger since
 * their first survey: Hollola, Kankaanpää, Kurikka and Säkylä.
 */
export const arttu2: readonly string[] = [
  "FI-018", // Askola
  "FI-049", // Espoo
  "FI-082", // Hattula
  "FI-092", // Vantaa
  "FI-097", // Hirvensalmi
  "FI-098", // Hollola
  "FI-109", // Hämeenlinna
  "FI-148", // Inari
  "FI-179", // Jyväskylä
  "FI-214", // Kankaanpää
  "FI-239", // Keitele
  "FI-249", // Keuruu
  "FI-272", // Kokkola
  "FI-285", // Kotka
  "FI-301", // Kurikka
  "FI-305", // Kuusamo
  "FI-322", // Kemiönsaari
  "FI-405", // Lappeenranta
  "FI-418", // Lempäälä
  "FI-426", // Liperi
  "FI-491", // Mikkeli
  "FI-499", // Mustasaari
  "FI-535", // Nivala
  "FI-564", // Oulu
  "FI-578", // Paltamo
  "FI-581", // Parkano
  "FI-592", // Petäjävesi
  "FI-615", // Pudasjärvi
  "FI-680", // Raisio
  "FI-686", // Rautalampi
  "FI-710", // Raasepori
  "FI-734", // Salo
  "FI-753", // Sipoo
  "FI-783", // Säkylä
  "FI-837", // Tampere
  "FI-851", // Tornio
  "FI-853", // Turku
  "FI-905", // Vaasa
  "FI-934", // Vimpeli
  "FI-946", // Vöyri
];
