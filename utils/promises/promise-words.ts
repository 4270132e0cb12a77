import * as acts from './words/act-words';
import * as parties from './words/party-words';
import * as results from './words/result-words';
import * as sentences from './words/sentence-words';
import * as subjects from './words/subject-words';
import * as times from './words/time-words';

/** The patterns by which promises are known, in English, by name. */
export const is = { ...acts, ...parties, ...results, ...sentences, ...subjects, ...times };
