import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a command in the repository, its output shown as it comes, without input.
 * @param minutes after which it is killed with everything it started
 * @returns {Promise<{code: number, seconds: number}>} code 1 when it could not be started or was killed
 */
export function runStep(command, args, { minutes = 15, env = {} } = {}) {
  const began = Date.now();
  return new Promise((done) => {
    const end = (code) => done({ code, seconds: Math.round((Date.now() - began) / 1000) });
    const posix = process.platform !== 'win32';
    const running = spawn(command, args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, CI: 'true', ...env },
      detached: posix,
      shell: !posix,
    });
    const stop = () => {
      try {
        if (posix) process.kill(-running.pid, 'SIGKILL');
        else running.kill('SIGKILL');
      } catch {
        // it has ended by itself
      }
    };
    const late = setTimeout(() => {
      console.error(`${command} ${args.join(' ')}: stopped after ${minutes} minutes`);
      stop();
    }, minutes * 60_000);
    const interrupted = () => {
      stop();
      process.exit(130);
    };
    process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
    running.once('error', (error) => {
      console.error(`${command}: ${error.message}`);
      end(1);
    });
    running.once('exit', (code) => {
      clearTimeout(late);
      process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
      end(code ?? 1);
    });
  });
}
