import type { Report } from '../model/event';

/** Does this report show that the agent has begun to work on the case? Opening a page and being shown a card, a story or a workspace is none. */
export function isWork(report: Report): boolean {
  switch (report.kind) {
    case 'prompt.shown':
    case 'prompt.switched':
    case 'story.shown':
    case 'story.liked':
      return false;
    case 'workspace.entered':
      return report.by === 'hand';
    case 'stage.entered':
      return ['composing', 'before-send', 'before-close'].includes(report.stage);
    case 'signals.read':
      return (report.vector.draftWords ?? 0) > 0;
    default:
      return true;
  }
}

/** Is this what the page says once a reply has left? It belongs to the contact that has just ended. */
export function isAftermath(report: Report): boolean {
  return (
    (report.kind === 'stage.entered' && report.stage === 'wrap-up') ||
    (report.kind === 'signals.read' && report.breakpoint === 'after')
  );
}
