import { useEffect, useRef } from 'react';
import { DEEPEST_GROUP, MOST_PARTS } from '../../../utils/model/condition';
import type { SignalName } from '../../../utils/model/signal';
import { Button } from '../../ui/button';
import { say, type TextKey } from '../../ui/text';
import { useRowKeys } from '../use-row-keys';
import { type ConditionPart, firstTest, type Group, MODES, type Mode, type Test } from './read-when';
import { type SignalGroup, signalsOf } from './signal-groups';
import { TestEditor } from './test-editor';

const MODE_TEXT: Record<Mode, TextKey> = {
  all: 'whenAll',
  any: 'whenAny',
  none: 'whenNone',
  'not-all': 'whenNotAll',
};

type Props = {
  group: Group;
  depth: number;
  groups: readonly SignalGroup[];
  onChange: (next: Group) => void;
  onRemove?: () => void;
};

/** One group of tests, and the groups within it. */
export function GroupEditor({ group, depth, groups, onChange, onRemove }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const fresh = useRef(false);
  // What was added takes the focus: its first field is the next thing to choose.
  useEffect(() => {
    if (!fresh.current) return;
    fresh.current = false;
    box.current?.querySelector<HTMLElement>(':scope > .when-parts > li:last-child select')?.focus();
  });
  const add = (make: (first: Test) => ConditionPart) => {
    fresh.current = true;
    put([...group.parts, make(firstTest(nextSignal(group, groups)))]);
  };
  const put = (parts: ConditionPart[]) => onChange({ ...group, parts });
  const change = (at: number, part: ConditionPart) =>
    put(group.parts.map((old, i) => (i === at ? part : old)));
  const rows = useRowKeys(group.parts.length);
  const remove = (at: number) => {
    rows.drop(at);
    box.current?.querySelector<HTMLElement>(':scope > .row > button')?.focus();
    const left = group.parts.filter((_, i) => i !== at);
    // A group of nothing holds nothing; within another it goes with its last test.
    if (left.length === 0 && onRemove) onRemove();
    else put(left);
  };
  return (
    <div className="when-group" data-depth={depth} ref={box}>
      {group.parts.length === 0 && <p className="soft">{say('whenAlways')}</p>}
      {(group.parts.length > 1 || group.mode !== 'all' || depth > 0) && (
        <select
          className="when-mode"
          aria-label={say('whenMode')}
          value={group.mode}
          onChange={(e) => onChange({ ...group, mode: e.target.value as Mode })}
        >
          {MODES.map((mode) => (
            <option key={mode} value={mode}>
              {say(MODE_TEXT[mode])}
            </option>
          ))}
        </select>
      )}
      <ul className="when-parts">
        {group.parts.map((part, at) => (
          <li key={rows.keys[at]}>
            {part.kind === 'group' ? (
              <GroupEditor
                group={part}
                depth={depth + 1}
                groups={groups}
                onChange={(next) => change(at, next)}
                onRemove={() => remove(at)}
              />
            ) : (
              <TestEditor
                test={part}
                groups={groups}
                onChange={(next) => change(at, next)}
                onRemove={() => remove(at)}
              />
            )}
          </li>
        ))}
      </ul>
      {group.parts.length < MOST_PARTS && (
        <div className="row">
          <Button look="quiet" onClick={() => add((first) => first)}>
            {say('whenAddTest')}
          </Button>
          {depth < DEEPEST_GROUP - 1 && group.parts.length > 0 && (
            <Button
              look="quiet"
              onClick={() => add((first) => ({ kind: 'group', mode: 'any', parts: [first] }))}
            >
              {say('whenAddGroup')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

/** The first signal that the group does not test yet; most conditions begin with what the customer wrote. */
function nextSignal(group: Group, groups: readonly SignalGroup[]): SignalName {
  const offered = [...groups].sort((a, b) => Number(b === 'customer') - Number(a === 'customer'));
  const tested = new Set(group.parts.map((part) => part.kind === 'test' && part.signal));
  return offered.flatMap((each) => signalsOf(each)).find((signal) => !tested.has(signal)) ?? 'upset';
}
