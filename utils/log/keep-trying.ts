import { healLog } from './heal-log';
import { isLogFault, type LogFault, LogFaultError, nameFault } from './log-fault';
import { readTrouble, setTrouble } from './trouble';

/** After this many ms without an answer the sender is told. */
const PATIENCE = 20_000;

let healing: Promise<LogFault | null> | null = null;

/**
 * Does `work` on the log. After a fault of the browser's database nothing is written until there is room and the log is
 * safe to write (heal-log); then `work` is done once more: its ids were made before, so nothing is doubled. Throws a
 * LogFaultError when that is not so yet, or when no answer comes within `patience` (ms), and passes on any other error.
 */
export async function keepTrying<T>(work: () => Promise<T>, patience = PATIENCE): Promise<T> {
  if (healing || (await readTrouble())) await heal();
  try {
    return await withPatience(work(), patience);
  } catch (error) {
    if (!isLogFault(error)) throw error;
  }
  await heal();
  try {
    return await withPatience(work(), patience);
  } catch (error) {
    if (!isLogFault(error)) throw error;
    const fault = nameFault(error);
    await setTrouble(fault, Date.now());
    throw new LogFaultError(fault);
  }
}

/**
 * Makes the log safe to write: where it could not be written (`failed`), or as a session begins. Throws a LogFaultError
 * when it cannot be written now.
 */
export async function heal(failed = true): Promise<void> {
  healing ??= withPatience(healLog(failed, Date.now()), PATIENCE)
    .catch((): LogFault => 'silent')
    .finally(() => {
      healing = null;
    });
  const fault = await healing;
  await setTrouble(fault, Date.now());
  if (fault !== null) throw new LogFaultError(fault);
}

function withPatience<T>(work: Promise<T>, patience: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new LogFaultError('silent')), patience);
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}
