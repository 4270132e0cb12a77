import { SIGNALS, type SignalName, type SignalSort } from '../../../utils/model/signal';
import { signalKey } from '../../../utils/model/signal-key';
import { Icon } from '../../ui/icon';
import { say, type TextKey } from '../../ui/text';
import { firstTest, type Test } from './read-when';
import { sayValue } from './say-condition';
import { type SignalGroup, signalsOf } from './signal-groups';
import { waysFor } from './test-ways';

type Props = {
  test: Test;
  groups: readonly SignalGroup[];
  onChange: (next: Test) => void;
  onRemove: () => void;
};

/** One test: which signal, how, and against what. Only numbers are typed. */
export function TestEditor({ test, groups, onChange, onRemove }: Props) {
  const sort: SignalSort = SIGNALS[test.signal];
  const name = say(`panel_signal_${signalKey(test.signal)}` as TextKey);
  const offered = groups.flatMap((group) => signalsOf(group));
  return (
    <div className="when-test" role="group" aria-label={name}>
      <select
        aria-label={say('whenWhat')}
        value={test.signal}
        onChange={(e) => onChange(firstTest(e.target.value as SignalName))}
      >
        {!offered.includes(test.signal) && <option value={test.signal}>{name}</option>}
        {groups.map((group) => (
          <optgroup key={group} label={say(`signals_${group}` as TextKey)}>
            {signalsOf(group).map((signal) => (
              <option key={signal} value={signal}>
                {say(`panel_signal_${signalKey(signal)}` as TextKey)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {sort.kind === 'flag' ? (
        <FlagWay test={test} onChange={onChange} />
      ) : (
        <WaySelect test={test} onChange={onChange} />
      )}
      {sort.kind === 'count' && (
        <input
          type="number"
          className="short"
          aria-label={say('whenNumber')}
          min={0}
          max={1_000_000}
          value={typeof test.value === 'number' ? test.value : 0}
          onChange={(e) => onChange({ ...test, value: Math.max(0, Number(e.target.value) || 0) })}
        />
      )}
      {(sort.kind === 'choice' || sort.kind === 'many') && (
        <select
          aria-label={say('whenValue')}
          value={String(test.value)}
          onChange={(e) => onChange({ ...test, value: e.target.value })}
        >
          {sort.values.map((value) => (
            <option key={value} value={value}>
              {sayValue(value)}
            </option>
          ))}
        </select>
      )}
      <button
        type="button"
        className="icon-button"
        aria-label={say('studioRemoveNamed', name)}
        title={say('studioRemove')}
        onClick={onRemove}
      >
        <Icon name="remove" />
      </button>
    </div>
  );
}

/** Yes or no; "not: yes" is the same as no and is written so. */
function FlagWay({ test, onChange }: Pick<Props, 'test' | 'onChange'>) {
  const yes = (test.value === true) !== test.not;
  return (
    <select
      aria-label={say('whenHow')}
      value={yes ? 'yes' : 'no'}
      onChange={(e) => onChange({ ...test, value: e.target.value === 'yes', not: false })}
    >
      <option value="yes">{say('wayYes')}</option>
      <option value="no">{say('wayNo')}</option>
    </select>
  );
}

function WaySelect({ test, onChange }: Pick<Props, 'test' | 'onChange'>) {
  const ways = waysFor(test.signal);
  const way = ways.find((each) => each.test === test.test && each.not === test.not);
  return (
    <select
      aria-label={say('whenHow')}
      value={way?.id ?? ''}
      onChange={(e) => {
        const next = ways.find((each) => each.id === e.target.value);
        if (next) onChange({ ...test, test: next.test, not: next.not });
      }}
    >
      {ways.map((each) => (
        <option key={each.id} value={each.id}>
          {say(each.text)}
        </option>
      ))}
    </select>
  );
}
