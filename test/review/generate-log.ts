import type { LogEvent } from '../../utils/model/event';
import { makeContacts } from '../../utils/sample-log/sample-events.ts';
import { type SamplePlan, USUAL_PLAN } from '../../utils/sample-log/sample-plan.ts';

/** All events of a made-up log of half a year, unless the plan says otherwise. */
export function generateLog(
  plan: Pick<SamplePlan, 'interactions' | 'seed'> & Partial<SamplePlan>,
): LogEvent[] {
  return [...makeContacts({ ...USUAL_PLAN, ...plan })].flat();
}
