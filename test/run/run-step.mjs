import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** PATH with the packages' own programs first, among them the newer Node that the tools need. */
export const PATH = [join(ROOT, 'node_modules/.bin'), process.env.PATH].join(delimiter);

/** Minutes without a word after which a step counts as hanging: every case has a limit below (the vitest configs). */
const STILL = 20;
/** How long a step that hangs may take to clean up, ms. */
const LEAVE = 10_000;

/**
 * Runs a command in the repository, its output shown as it comes, without input. There is no limit on how long it takes,
 * only on how long it says nothing.
 * @param label set before each of its lines, where steps run side by side
 * @param still minutes without a word after which it is killed with everything it started; 0 = never, its output untouched
 * @param nice how far it steps back for others (0 to 19)
 * @param itself true when the command cleans up by itself on Ctrl-C: it then gets the signal, and is waited for
 * @returns {Promise<{code: number, seconds: number}>} code 1 when it could not be started or was killed
 */
export function runStep(
  command,
  args,
  { label = '', still = STILL, nice = 0, env = {}, itself = false } = {},
) {
  const began = Date.now();
  return new Promise((done) => {
    const posix = process.platform !== 'win32';
    const out = still > 0 ? 'pipe' : 'inherit';
    const line = nice > 0 && posix ? ['nice', '-n', `${nice}`, command, ...args] : [command, ...args];
    const running = spawn(line[0], line.slice(1), {
      cwd: ROOT,
      stdio: ['ignore', out, out],
      env: { ...process.env, PATH, CI: 'true', ...env },
      detached: posix,
      shell: !posix,
    });
    const signal = (name) => {
      try {
        if (posix) process.kill(-running.pid, name);
        else running.kill(name);
      } catch {
        // it has ended by itself
      }
    };
    const stopWhenStill = watchOutput(running, label, still, () => {
      console.error(`${command} ${args.join(' ')}: stopped, it said nothing for ${still} minutes`);
      signal('SIGTERM');
      setTimeout(signal, LEAVE, 'SIGKILL').unref();
    });
    const interrupted = () => {
      if (itself) return signal('SIGTERM');
      signal('SIGKILL');
      process.exit(130);
    };
    process.on('SIGINT', interrupted).on('SIGTERM', interrupted);
    const end = (code) => {
      stopWhenStill();
      process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
      done({ code, seconds: Math.round((Date.now() - began) / 1000) });
    };
    running.once('error', (error) => {
      console.error(`${command}: ${error.message}`);
      end(1);
    });
    running.once('close', (code) => end(code ?? 1));
  });
}

/** Shows a command's lines and calls `hangs` when none came for so many minutes. Returns what ends the watch. */
function watchOutput(running, label, still, hangs) {
  if (still === 0) return () => {};
  const late = setTimeout(hangs, still * 60_000);
  const show = (stream, write) => {
    const lines = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY });
    lines.on('line', (line) => {
      late.refresh();
      write(label ? `[${label}] ${line}` : line);
    });
  };
  if (running.stdout) show(running.stdout, console.log);
  if (running.stderr) show(running.stderr, console.error);
  return () => clearTimeout(late);
}
