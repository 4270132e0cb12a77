import type { CaseState } from '../model/case-state';
import type { OpenCase, PromiseNews } from './session';

/**
 * The case with a promise made or kept, which also holds for answers that were asked for before. One that is kept stays so,
 * also where the word that it was made comes after.
 */
export function tellPromise(open: OpenCase, news: PromiseNews): OpenCase {
  const isKept = 'made' in news && open.news.some((each) => 'kept' in each && each.kept === news.made.id);
  if (isKept) return open;
  return { ...open, news: [...open.news, news], state: withPromise(open.state, news) };
}

/** What the background knows of a case, with the promises made or kept here since it was asked. */
export function withPromise(state: CaseState, news: PromiseNews): CaseState {
  const { commitments, openDue, actions } = state;
  const id = 'made' in news ? news.made.id : news.kept;
  const known = commitments.find((each) => each.id === id);
  const others = commitments.filter((each) => each !== known);
  if ('kept' in news) {
    if (!known) return state;
    const due = openDue.indexOf(known.dueAt);
    return { ...state, commitments: others, openDue: openDue.filter((_, i) => i !== due) };
  }
  const { made, action } = news;
  return {
    ...state,
    commitments: [...others, made],
    openDue: [...openDue, made.dueAt],
    actions: action ? { ...actions, [id]: action } : actions,
  };
}
