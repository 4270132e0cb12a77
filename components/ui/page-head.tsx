import { say } from './text';

type Props = { title: string; at: 'log' | 'options' | 'welcome' };

/** The head of a page of its own, with the way to the others. */
export function PageHead({ title, at }: Props) {
  return (
    <header className="page-head shell-head">
      <h1 className="brand">{title}</h1>
      <nav aria-label={say('views')}>
        <a href="popup.html#now">{say('tabNow')}</a>
        <a href="popup.html#promises">{say('tabPromises')}</a>
        {at !== 'log' && <a href="review.html">{say('tabLog')}</a>}
        {at !== 'options' && <a href="options.html">{say('openSettings')}</a>}
      </nav>
    </header>
  );
}
