import { refOf, writeHandOff } from '../../utils/promises/hand-off-block';
import { CopyText } from '../ui/copy-text';
import { say, textLocale } from '../ui/text';

/** A hand-off as its sender has it: whom (`name`), what they need, by when (epoch ms). `id` = the commitment's. */
export type NoteParts = { id: string; name: string; what: string; dueAt: number };

/** The text that the sender puts into an internal note, with a button that copies it. */
export function HandOffNote({ of, first }: { of: NoteParts; first?: boolean }) {
  const by = new Intl.DateTimeFormat(textLocale(), { dateStyle: 'medium', timeStyle: 'short' });
  const text = writeHandOff(
    { ref: refOf(of.id), whom: of.name, needs: of.what, by: by.format(of.dueAt) },
    {
      whom: say('blockFor'),
      needs: say('blockNeeds'),
      by: say('blockBy'),
      ask: say('blockAsk'),
    },
  );
  return (
    <CopyText
      label={say('handOffText')}
      hideLabel={!first}
      hint={say('handOffTextHint')}
      text={text}
      done={say('handOffCopied')}
      first={first}
    />
  );
}
