/**
 * What was answered to one question: the value of a scale or the id of an option or aside as text ("4", "dontknow"), the
 * options chosen of several, a number, the points by option, a list of texts or one text.
 */
export type Answer = string | number | readonly string[] | Readonly<Record<string, number>>;

/**
 * The answers of one respondent by question; those of a matrix by its lines. Where a questionnaire is asked once for each
 * role, by `question#role`. What was left blank is not in it.
 */
export type Answers = Readonly<Record<string, Answer>>;
