import type { ExpectedWords } from "./expected.ts";

export const expected: ExpectedWords = {
  initiative: "Automatisk betalning av fakturor",
  purpose: "Fakturor som stämmer med beställningen betalas utan att gå via enheten.",
  finance: "Ekonomichefen",
  management: "Ledningsgruppen",
  leader: "Rektorn vid {p}",
  told: {
    council: {
      change: "Ekonomiavdelningen och cheferna ute på enheterna.",
      room: "Det ska betala sig självt; andra inköp får vänta.",
      proof: "Kostnaderna för administration sjunker. Ekonomichefen hämtar hem nyttan.",
    },
    finance: {
      change: "Redovisningen rättar fel i stället för att registrera.",
      room: "Vi har folk till det om det nya budgetsystemet väntar ett halvår.",
      proof: "Andelen fakturor på rätt konto. Ekonomichefen följer den varje månad.",
    },
    leader: {
      change:
        "Vi chefer slipper bokföring på kvällen; de äldsta leverantörerna behöver lära sig skicka rätt.",
      room: "Vi har inte tid för ännu en kurs i vår.",
      proof: "När vi inte längre öppnar fakturor. Tiden går till barnen.",
    },
  },
  dialogue: {
    benefits: "Varje ny nytta får en ägare och ett datum innan projektet börjar.",
    institutions: "Enheternas chefer tillfrågas innan ett nytt system väljs.",
  },
  agreed: {
    text: "Vi frigör först tid för professionen. Besparingar räknas när de är mätta och läggs inte in i budgeten i förväg.",
    parties: "Kommunstyrelsens ordförande, ledningsgruppen och cheferna för två enheter",
  },
};
