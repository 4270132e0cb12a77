import { useEffect, useMemo, useRef, useState } from 'react';
import { checkSiteText, type SiteFault } from '../../../utils/sites/check-site-text';
import { writePage } from '../../../utils/sites/write-page';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { useServices } from '../../ui/services';
import { useAttempt, useSnackbar } from '../../ui/snackbar';
import { say } from '../../ui/text';
import { useLoaded } from '../../ui/use-loaded';
import { useSettled } from '../../ui/use-settled';
import { AddressFields } from './address-fields';
import { readTyped, writeTyped } from './change-address';
import { FaultLines } from './fault-lines';
import { SiteVersions } from './site-versions';

/** A profile is checked once typing has paused for so long, ms. */
const PAUSE_MS = 250;

/** `of` = the profile that is changed, null = a new one or one from a file. */
type Props = { of: string | null; first: string; onDone: () => void };

/** A site profile before it is used: its text, what is wrong with it and where, what it claims; then, on a click, in use. */
export function ProfileEditor({ of, first, onDone }: Props) {
  const { sites, send } = useServices();
  const attempt = useAttempt();
  const show = useSnackbar();
  const [text, setText] = useState(first);
  const settled = useSettled(text, PAUSE_MS);
  const checked = useMemo(() => checkSiteText(settled, isSelector), [settled]);
  const { loaded } = useLoaded(
    async () => ({
      opened: of === null ? null : await sites.openSite(of),
      lines: await sites.listSites(),
    }),
    [sites, of],
  );
  const heading = useRef<HTMLHeadingElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const typed = readTyped(text);
  const known = loaded.state === 'ready' ? loaded.value : null;
  const corrects =
    checked.ok &&
    known?.lines.some(({ id, own, corrects }) => id === checked.profile.id && (!own || corrects));

  const jump = ({ start, end }: SiteFault) => {
    area.current?.focus();
    area.current?.setSelectionRange(start, end);
  };
  const use = () =>
    void attempt(async () => {
      const saved = await send('site.save', { text });
      if (!saved.ok) throw new Error(saved.faults.map(({ path, reason }) => `${path}: ${reason}`).join('; '));
      const { id, version, before } = saved;
      const name = typeof typed?.name === 'string' ? typed.name : id;
      onDone();
      if (before === version) return show({ text: say('siteProfileSame', name) });
      const undo = async () => {
        if (before === null) await send('site.away', { id, away: true });
        else await send('site.rollback', { id, version: before });
      };
      show({ text: say('siteProfileSaved', name, version), action: { label: say('undo'), run: undo } });
    });
  return (
    <section className="site-editor" aria-labelledby="site-editor-title">
      <h3 id="site-editor-title" tabIndex={-1} ref={heading}>
        {say('siteEditTitle')}
      </h3>
      {typed && <AddressFields typed={typed} onChange={(next) => setText(writeTyped(next))} />}
      <Field label={say('siteEditText')} hint={say('siteEditTextHint')}>
        {(ids) => (
          <textarea
            {...ids}
            ref={area}
            className="code"
            rows={18}
            spellCheck={false}
            autoComplete="off"
            value={text}
            onChange={(e) => setText(e.target.value)}
          />
        )}
      </Field>
      <div role="status">
        {checked.ok ? (
          <>
            <p>{say('siteEditReady')}</p>
            <p className="soft">{say('siteProfileClaims')}</p>
            <ul className="pages">
              {[...new Set(checked.profile.pages.map(writePage))].map((page) => (
                <li key={page}>
                  <code>{page}</code>
                </li>
              ))}
            </ul>
            {corrects && <p className="note-line">{say('siteEditCorrects')}</p>}
          </>
        ) : (
          <FaultLines faults={checked.faults} onJump={jump} />
        )}
      </div>
      <div className="row">
        <Button look="main" disabled={!checked.ok} onClick={use} data-act="use-profile">
          {say('siteEditUse')}
        </Button>
        <Button onClick={onDone}>{say('cancel')}</Button>
      </div>
      {known?.opened && <SiteVersions opened={known.opened} onBack={onDone} />}
    </section>
  );
}

/** Can this browser read the selector? */
function isSelector(selector: string): boolean {
  try {
    // A step into a shadow root or a frame parts two selectors.
    for (const part of selector.split('>>>').map((each) => each.trim()))
      if (part !== '') document.createDocumentFragment().querySelector(part);
    return true;
  } catch {
    return false;
  }
}
