import { SAMPLE_PREFIX } from '../sample-log/sample-plan';

/** Whether a row of the log is made up. */
export const isSample = ({ id, agent }: { id: string; agent?: string }): boolean =>
  id.startsWith(SAMPLE_PREFIX) || agent?.startsWith(SAMPLE_PREFIX) === true;
