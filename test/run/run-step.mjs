import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** PATH with the packages' own programs first, among them the newer Node that the tools need. */
export const PATH = [join(ROOT, 'node_modules/.bin'), process.env.PATH].join(delimiter);

/**
 * Runs a command in the repository, its output shown as it comes, without input.
 * @param minutes after which it is killed with everything it started
 * @param itself true when the command cleans up by itself on Ctrl-C: it then gets the signal, and is waited for
 * @returns {Promise<{code: number, seconds: number}>} code 1 when it could not be started or was killed
 */
export function runStep(command, args, { minutes = 15, env = {}, itself = false } = {}) {
  const began = Date.now();
  return new Promise((done) => {
    const posix = process.platform !== 'win32';
    const running = spawn(command, args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
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
    const late = setTimeout(() => {
      console.error(`${command} ${args.join(' ')}: stopped after ${minutes} minutes`);
      signal('SIGKILL');
    }, minutes * 60_000);
    const interrupted = () => {
      if (itself) return signal('SIGTERM');
      signal('SIGKILL');
      process.exit(130);
    };
    process.on('SIGINT', interrupted).on('SIGTERM', interrupted);
    const end = (code) => {
      clearTimeout(late);
      process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
      done({ code, seconds: Math.round((Date.now() - began) / 1000) });
    };
    running.once('error', (error) => {
      console.error(`${command}: ${error.message}`);
      end(1);
    });
    running.once('exit', (code) => end(code ?? 1));
  });
}
