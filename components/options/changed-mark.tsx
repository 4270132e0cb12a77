import type { MouseEvent } from 'react';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { say } from '../ui/text';
import { reachSetting } from './setting-item';
import { useChanges, useWayBack } from './use-changes';

/** Beside a setting: says that it was changed, with the way back to its default; nothing while it was not. */
export function ChangedMark({ id }: { id: string }) {
  const { loaded } = useChanges();
  const goBack = useWayBack();
  const change = loaded.state === 'ready' ? loaded.value.find((each) => each.id === id) : undefined;
  if (!change) return null;
  const click = async (event: MouseEvent<HTMLElement>) => {
    const setting = event.currentTarget.closest<HTMLElement>('[data-setting]');
    // The button goes with the mark; what it was about keeps the focus.
    if (await goBack(change)) reachSetting(setting);
  };
  return (
    <div className="row changed-mark" data-changed={id}>
      <Chip tone="accent">{say('settingChanged')}</Chip>
      <Button look="quiet" aria-label={say('settingBackOf', change.name)} onClick={(e) => void click(e)}>
        {say('settingBack')}
      </Button>
    </div>
  );
}
