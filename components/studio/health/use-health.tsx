import { createContext, type ReactNode, useContext } from 'react';
import type { PromptHealth } from '../../../utils/review/prompt-record';
import { useServices } from '../../ui/services';
import { useLoaded } from '../../ui/use-loaded';

const HealthContext = createContext<PromptHealth[] | null>(null);

/** How prompts fared in the last 90 days; null until it is known. */
export function useHealth(): PromptHealth[] | null {
  return useContext(HealthContext);
}

/** Reads the prompts' health once for the playbook that is open. */
export function HealthProvider({ children }: { children: ReactNode }) {
  const { studio } = useServices();
  const { loaded } = useLoaded(() => studio.readHealth(), [studio], ['log']);
  return <HealthContext value={loaded.state === 'ready' ? loaded.value : null}>{children}</HealthContext>;
}
