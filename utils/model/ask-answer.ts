/** What came of asking somebody on the customer's behalf; logged as a tag of the topic `answer-on-behalf`. */
export const ASK_ANSWERS = ['yes', 'partly', 'no'] as const;
export type AskAnswer = (typeof ASK_ANSWERS)[number];
