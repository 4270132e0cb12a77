import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export type DeskName = 'rt5' | 'redmine' | 'openmrs' | 'editors';
export const DESK_NAMES: readonly DeskName[] = ['rt5', 'redmine', 'openmrs', 'editors'];

/** What a start script prints. */
export type Started = { app: string; url: string; login: string; password: string; ticket: string };

/**
 * Starts a real desk (installs and seeds it when needed; leaves it running) and says where it is.
 * @throws with the end of the script's own words when it cannot be started
 */
export async function startDesk(
  name: DeskName,
  verb: 'start' | 'reset' | 'stop' = 'start',
): Promise<Started> {
  const args = [`test/desks/start-${name}.sh`, ...(verb === 'start' ? [] : [verb])];
  const { stdout } = await promisify(execFile)('bash', args, { timeout: 12 * 60_000, maxBuffer: 1e8 }).catch(
    (error: Error & { stderr?: string }) => {
      throw new Error(`${name} cannot be started: ${error.message}\n${(error.stderr ?? '').slice(-2000)}`);
    },
  );
  const said = stdout.split('\n').map((line) => /^(\w+)=(.*)$/.exec(line));
  return Object.fromEntries(said.flatMap((pair) => (pair ? [[pair[1], pair[2]]] : []))) as Started;
}
