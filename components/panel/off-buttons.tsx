/** @jsxImportSource ./runtime */
import { text } from './text';

type Scope = 'me' | 'site' | 'playbook';
const SCOPES: readonly Scope[] = ['me', 'site', 'playbook'];

/** Where something is never to come again: for me, on this site, with this playbook. */
export function OffButtons({ onOff }: { onOff(scope: Scope): void }) {
  return SCOPES.map((scope) => (
    <button type="button" key={scope} data-off={scope} onClick={() => onOff(scope)}>
      {text(`off_${scope}`)}
    </button>
  ));
}
