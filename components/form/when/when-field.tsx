import { Button } from '../../ui/button';
import { say } from '../../ui/text';
import type { FieldSpec } from '../field-spec';
import { useAt } from '../form-state';
import type { Json, Path } from '../json';
import { LabelledGroup } from '../labelled';
import { GroupEditor } from './group-editor';
import { readWhen, writeWhen } from './read-when';
import { SIGNAL_GROUPS, type SignalGroup } from './signal-groups';

type Props = {
  spec: Pick<Extract<FieldSpec, { kind: 'when' }>, 'label' | 'hint'>;
  path: Path;
  /** The kinds of signals to choose from. */
  groups?: readonly SignalGroup[];
};

/** A condition, put together by choosing: groups of tests over what Bedside can know. */
export function WhenField({ spec, path, groups = SIGNAL_GROUPS }: Props) {
  const [stored, set] = useAt(path);
  const group = readWhen(stored);
  return (
    <LabelledGroup path={path} label={spec.label} hint={spec.hint}>
      {group === null ? (
        <div className="row">
          <p className="problem">{say('whenUnread')}</p>
          <Button onClick={() => set(undefined)}>{say('whenAnew')}</Button>
        </div>
      ) : (
        <GroupEditor
          group={group}
          depth={0}
          groups={groups}
          onChange={(next) => set(writeWhen(next) as Json | undefined)}
        />
      )}
    </LabelledGroup>
  );
}
