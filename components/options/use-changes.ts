import { createContext, useCallback, useContext } from 'react';
import type { Changed } from '../../utils/model/notice';
import { useAttempt, useSnackbar } from '../ui/snackbar';
import { say } from '../ui/text';
import { type Loaded, useLoaded } from '../ui/use-loaded';
import type { ChangedSetting } from './list-changed';

/** What differs from its default; `touch` says that a setting was written here, and `round` counts that. */
type Changes = { loaded: Loaded<readonly ChangedSetting[]>; round: number; touch: () => void };

export const ChangesContext = createContext<Changes>({
  loaded: { state: 'loading' },
  round: 0,
  touch: () => {},
});

/** What differs from its default on this page of settings. */
export function useChanges(): Changes {
  return useContext(ChangesContext);
}

/** Loads a setting, and again whenever one was written on this page; `reload` says that this one was. */
export function useSetting<T>(
  load: () => Promise<T>,
  deps: readonly unknown[],
  on: Changed[] = [],
): { loaded: Loaded<T>; reload: () => void } {
  const { round, touch } = useChanges();
  const { loaded, reload } = useLoaded(load, [...deps, round], on);
  const both = useCallback(() => {
    reload();
    touch();
  }, [reload, touch]);
  return { loaded, reload: both };
}

/** Brings a changed setting back to its default, and offers to undo that. Resolves to whether it worked. */
export function useWayBack(): (change: ChangedSetting) => Promise<boolean> {
  const { touch } = useChanges();
  const attempt = useAttempt();
  const show = useSnackbar();
  return ({ name, back, undo }) =>
    attempt(async () => {
      await back();
      touch();
      const takeBack = async () => {
        await undo();
        touch();
      };
      show({ text: say('settingIsBack', name), action: { label: say('undo'), run: takeBack } });
    });
}
