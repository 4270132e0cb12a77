/** @jsxImportSource ./runtime */
import type { PanelView } from '../../utils/session/panel-state';
import { CardView } from './card-view';
import { DraftPromises } from './draft-promises';
import { FindingList } from './finding-list';
import { LogBar } from './log-bar';
import { MoreList } from './more-list';
import { PanelHead } from './panel-head';
import { PanelTab } from './panel-tab';
import { PromiseList } from './promise-list';
import { ReaderList } from './reader-list';
import { StripLine } from './strip-line';
import { text } from './text';
import { WorkspaceView } from './workspace-view';

type Props = PanelView & {
  /** The row that is open: `quiet`, or the id of the card that is being put away. */
  open: string | null;
  setOpen(row: string | null): void;
};

const CLASSES = { tab: 'tab', strip: 'panel rest', open: 'panel' };

/**
 * The overlay: who the customer is, one card, promises, Log. At rest a strip with one line (panel.css hides the rest of
 * it), where there is no room for that a small tab at the edge.
 */
export function Panel({ state, act, shape, side, maxHeight, open, setOpen }: Props) {
  const isOpen = shape === 'open';
  const toggle = (row: string) => setOpen(open === row ? null : row);
  const onKey = (event: { key: string; target: unknown; currentTarget: Element }) => {
    if (event.key !== 'Escape') return;
    const at = event.target as HTMLElement;
    const row = at.closest<HTMLElement>('[data-row]')?.dataset.row;
    const more = at.closest('details');
    if (row) event.currentTarget.querySelector<HTMLElement>(`[data-act=${row}]`)?.focus();
    else if (more?.open) {
      more.open = false;
      more.querySelector('summary')?.focus();
      return;
    }
    const isChoosing = state.log.at === 'choosing';
    if (isOpen && !row && open === null && !isChoosing) act.unfold(false);
    setOpen(null);
    if (isChoosing) act.chooseLog(false);
  };
  const onStrip = ({ target }: { target: unknown }) => {
    if (!(target as Element).closest('button')) act.unfold(true);
  };
  // Said beforehand: once it is true the browser has taken the texts away (see text.ts).
  const orphaned = text('orphan');
  return (
    <div
      className={`${CLASSES[shape]} ${side}`}
      style={{ maxHeight: `${maxHeight}px` }}
      onKeyDown={onKey}
      {...(shape === 'strip' && { onClick: onStrip })}
      role="group"
    >
      {shape === 'tab' ? (
        <PanelTab state={state} act={act} />
      ) : (
        <>
          <PanelHead
            state={state}
            act={act}
            isOpen={isOpen}
            asking={open === 'quiet'}
            onAsk={() => toggle('quiet')}
          />
          {state.silent ? (
            <p className="body" data-silent>
              {text('silent')}
            </p>
          ) : (
            <div className="body">
              {state.orphan && (
                <p className="notice" data-orphan role="status">
                  {orphaned}
                </p>
              )}
              {state.failed.map((reader) => (
                <p className="notice" key={reader} data-failed={reader}>
                  {text('failed', text(`reader_${reader}`))}
                </p>
              ))}
              {isOpen && state.resting && (
                <p className="notice" data-resting role="status">
                  {text('resting')}
                </p>
              )}
              {state.promise && <p className="brand">{state.promise}</p>}
              {state.story && (
                <p className="story" data-story>
                  {state.story}{' '}
                  <button type="button" data-act="like" onClick={() => act.likeStory()}>
                    {text('like')}
                  </button>
                </p>
              )}
              <div className="live" aria-live="polite">
                {state.card ? (
                  <CardView
                    key={state.card.id}
                    card={state.card}
                    act={act}
                    leaving={open === state.card.id}
                    onLeave={() => toggle(state.card?.id ?? '')}
                  />
                ) : (
                  !isOpen && <StripLine state={state} />
                )}
              </div>
              {state.comment && (
                <div className="row">
                  <button type="button" data-act="comment" onClick={() => act.open('now')}>
                    {text('comment')}
                  </button>
                </div>
              )}
              {state.workspace && (
                <WorkspaceView
                  key={state.workspace.id}
                  workspace={state.workspace}
                  lone={isOpen && state.card === null}
                  act={act}
                />
              )}
              {state.copy !== null && (
                <div className="copy">
                  <q>{state.copy}</q>
                  <button type="button" data-act="copy" onClick={() => act.copy(state.copy ?? '')}>
                    {text('copy')}
                  </button>
                </div>
              )}
              <DraftPromises promised={state.promised} now={state.now} act={act} />
              <FindingList findings={state.findings} act={act} />
              <PromiseList commitments={state.commitments} now={state.now} act={act} />
              <MoreList state={state} act={act} />
            </div>
          )}
          <LogBar log={state.log} said={state.said} act={act}>
            {!state.silent && <ReaderList readers={state.readers} act={act} />}
          </LogBar>
        </>
      )}
    </div>
  );
}
