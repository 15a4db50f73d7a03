/** A survey with most that SurveyJS knows. */
export const surveyJs = {
  locale: "en",
  title: { default: "Help", sv: "Hjälp", no: "Hjelp" },
  description: "Two minutes",
  pages: [
    {
      name: "P1",
      title: { default: "First", sv: "Först", no: "Først" },
      elements: [
        {
          type: "radiogroup",
          name: "got",
          title: { default: "Did you get help?", sv: "Fick du hjälp?", no: "Fikk du hjelp?" },
          choices: [{ value: "yes", text: { default: "Yes", sv: "Ja", no: "Ja" } }, "no"],
          showDontKnowItem: true,
          dontKnowText: "Don't know",
          isRequired: true,
        },
        {
          type: "comment",
          name: "why",
          title: "Why not?",
          visibleIf: "{got} = 'no' or {got} = 'dontknow'",
          maxLength: 200,
        },
        {
          type: "rating",
          name: "good",
          title: "How good?",
          rateValues: [
            { value: 1, text: "Bad" },
            { value: 2, text: "Good" },
            { value: "na", text: "Not relevant" },
          ],
          description: "Of the last time",
        },
        { type: "text", inputType: "number", name: "hours", title: "Hours", min: 0, max: 100, step: 1 },
      ],
    },
    {
      name: "P2",
      elements: [
        {
          type: "checkbox",
          name: "where",
          title: "Where?",
          choices: ["home", "work"],
          maxSelectedChoices: 1,
        },
        {
          type: "matrix",
          name: "agree",
          title: "Do you agree?",
          columns: [1, 2, 3],
          rows: [{ value: "fast", text: "It was fast" }, "kind"],
          eachRowUnique: true,
        },
      ],
    },
  ],
};
