import type { JsonMap } from '../../form/json';
import { Field } from '../../ui/field';
import { say, type TextKey } from '../../ui/text';
import { type Address, changeAddress, readDeskAddress } from './change-address';

type Props = { typed: JsonMap; onChange: (typed: JsonMap) => void };

const PARTS: readonly { part: keyof Address; label: TextKey; hint: TextKey }[] = [
  { part: 'host', label: 'siteEditHost', hint: 'siteEditHostHint' },
  { part: 'under', label: 'siteEditUnder', hint: 'siteEditUnderHint' },
  { part: 'port', label: 'siteEditPort', hint: 'siteEditPortHint' },
];

/** What most people change in a profile: its name, where the desk stands, and whether it shows health data. */
export function AddressFields({ typed, onChange }: Props) {
  const address = readDeskAddress(typed);
  return (
    <>
      <Field label={say('siteEditName')}>
        {(ids) => (
          <input
            {...ids}
            autoComplete="off"
            maxLength={80}
            value={typeof typed.name === 'string' ? typed.name : ''}
            onChange={(e) => onChange({ ...typed, name: e.target.value })}
          />
        )}
      </Field>
      <fieldset className="site-address">
        <legend>{say('siteEditWhere')}</legend>
        <p className="hint">{say('siteEditWhereHint')}</p>
        <div className="site-parts">
          {PARTS.map(({ part, label, hint }) => (
            <Field
              key={part}
              label={say(label)}
              hint={say(address[part] === null ? 'siteEditDiffers' : hint)}
            >
              {(ids) => (
                <input
                  {...ids}
                  autoComplete="off"
                  spellCheck={false}
                  data-address={part}
                  value={address[part] ?? ''}
                  onChange={(e) => onChange(changeAddress(typed, part, e.target.value))}
                />
              )}
            </Field>
          ))}
        </div>
      </fieldset>
      <label className="inline">
        <input
          type="checkbox"
          checked={typed.phi === true}
          onChange={(e) => onChange({ ...typed, phi: e.target.checked })}
        />
        {say('siteEditPhi')}
      </label>
    </>
  );
}
