import { useMemo } from 'react';
import type { Playbook } from '../../../utils/model/playbook';
import { checkBook } from '../../../utils/playbooks/check-book';
import type { Fault } from '../../../utils/playbooks/fault';
import type { JsonMap } from '../../form/json';
import { useServices } from '../../ui/services';
import { useLoaded } from '../../ui/use-loaded';
import { useSettled } from '../../ui/use-settled';

/** A draft is checked when nothing was typed for so long, ms. */
const CHECK_AFTER = 250;

/** What keeps the draft from being published, and the playbook it makes where nothing does. Checked shortly after typing. */
export function useFaults(draft: JsonMap): { faults: readonly Fault[]; playbook: Playbook | null } {
  const { studio } = useServices();
  const { loaded } = useLoaded(() => studio.list(), [studio], ['playbooks']);
  const settled = useSettled(draft, CHECK_AFTER);
  return useMemo(() => {
    if (Object.keys(settled).length === 0) return { faults: [], playbook: null };
    const known = loaded.state === 'ready' ? loaded.value.map((line) => line.id) : null;
    const { includes } = settled;
    const assumed = known ?? (Array.isArray(includes) ? includes.map(String) : []);
    const checked = checkBook(settled, new Set(assumed));
    return checked.ok
      ? { faults: [], playbook: checked.playbook }
      : { faults: checked.faults, playbook: null };
  }, [settled, loaded]);
}
