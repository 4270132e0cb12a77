import { isAftermath, isWork } from '../../utils/cases/is-work';
import { renewMemory } from '../../utils/engine/change-memory';
import type { Reply, Request } from '../../utils/messages/protocol';
import type { CaseState } from '../../utils/model/case-state';
import type { LogEvent, Report } from '../../utils/model/event';
import { EMPTY_MEMORY, type Memory } from '../../utils/model/memory';
import type { Playbook } from '../../utils/model/playbook';
import type { Background } from './live-case';

/**
 * One case's record as the background keeps it (utils/messages), in memory: which reports begin a contact, which belong to
 * the one that ended, which are never logged. Quick enough for thousands of contacts; test/background/replay.long.test.ts runs the
 * real handlers.
 */
export class MemoryBackground implements Background {
  readonly contacts: LogEvent[][] = [];
  memory: Memory = EMPTY_MEMORY;
  private start: Memory = EMPTY_MEMORY;
  private pending: Report[] = [];
  private interaction: string | null = null;
  private finished: string | null = null;
  private follows: string | null = null;
  off: string[] = [];
  private readonly playbook: Pick<Playbook, 'id' | 'version'>;
  private readonly silent: boolean;

  constructor(playbook: Pick<Playbook, 'id' | 'version'>, silent: boolean) {
    this.playbook = playbook;
    this.silent = silent;
  }

  leave(how: 'away' | 'reload'): void {
    if (how === 'away' && this.interaction === null) this.pending = [];
  }

  switchOff(prompt: string): void {
    this.off.push(prompt);
  }

  async idle(): Promise<void> {
    for (let i = 0; i < 30; i++) await Promise.resolve();
  }

  setClock(): void {}

  report(reports: Report[], memory: Memory): string | null {
    this.remember(memory);
    if (reports.length === 0) return this.interaction;
    if (this.interaction !== null || reports.some(isWork)) this.write(reports);
    else if (this.finished && this.pending.length === 0 && reports.some(isAftermath))
      this.add(this.finished, reports);
    else this.pending.push(...reports);
    return this.interaction;
  }

  finish({ id, at, disposition, how, reports, memory }: Request<'desk.finish'>): Reply<'desk.finish'> {
    this.remember(memory);
    const justEnded = how === 'log' && this.interaction === null && !this.pending.some(isWork);
    if (justEnded && this.finished && !reports.some(isWork)) {
      this.add(this.finished, [{ id, at, kind: 'interaction.changed', disposition }]);
      this.pending.push(...reports);
      return { interaction: this.finished, corrected: true };
    }
    this.end([...reports, { id, at, kind: 'interaction.finished', disposition, how }], at);
    return { interaction: this.finished };
  }

  /** Logged in the popup. */
  endElsewhere(id: string, at: number): void {
    this.remember(this.memory);
    this.end([{ id, at, kind: 'interaction.finished', disposition: 'resolved', how: 'log' }], at);
  }

  /** Done in the popup. */
  tick(report: Report & { kind: 'prompt.ticked' }): void {
    this.remember(this.memory);
    const { prompt, by, at } = report;
    const ticks = this.memory.ticks.filter((t) => t.prompt !== prompt);
    const active = this.memory.active?.prompt === prompt ? null : this.memory.active;
    this.memory = { ...this.memory, active, ticks: [...ticks, { prompt, by, at, sent: false }] };
    this.write([report]);
  }

  open(): Pick<CaseState, 'memory' | 'switchedOff' | 'interaction'> {
    return { memory: this.memory, switchedOff: [...this.off], interaction: this.interaction };
  }

  private remember(memory: Memory): void {
    if (this.interaction !== null || this.pending.length === 0) this.start = this.memory;
    this.memory = memory;
  }

  private write(reports: Report[]): void {
    if (this.interaction === null) {
      const { domains: _, gaps: __, promised: ___, ...remembered } = this.start;
      this.interaction = `contact-no-${this.contacts.length}`;
      const began: LogEvent = {
        kind: 'interaction.began',
        id: `${this.interaction}-began`,
        at: Math.min(...[...this.pending, ...reports].map(({ at }) => at)),
        agent: 'agent-01',
        interaction: this.interaction,
        origin: null,
        profile: null,
        playbook: this.playbook.id,
        playbookVersion: this.playbook.version,
        caseKey: null,
        channel: 'email',
        phi: false,
        off: [...this.off],
        silent: this.silent,
        follows: this.follows,
        remembered,
      };
      this.contacts.push([began]);
    }
    this.add(this.interaction, [...this.pending, ...reports]);
    this.pending = [];
  }

  private end(reports: Report[], at: number): void {
    this.write(reports);
    this.finished = this.follows = this.interaction;
    this.interaction = null;
    this.memory = renewMemory(this.memory, at);
  }

  private add(interaction: string, reports: Report[]): void {
    const events = reports.map((report) => ({ ...report, agent: 'agent-01', interaction }) as LogEvent);
    this.contacts.find(([first]) => first?.interaction === interaction)?.push(...events);
  }
}
