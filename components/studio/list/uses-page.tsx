import { say } from '../../ui/text';
import { UsesForm } from './uses-form';
import { ViewHead } from './view-head';

/** Which playbook is used where, for all playbooks. */
export function UsesPage({ onBack }: { onBack: () => void }) {
  return (
    <>
      <ViewHead title={say('usesTitle')} why={say('usesWhy')} onBack={onBack} />
      <UsesForm />
    </>
  );
}
