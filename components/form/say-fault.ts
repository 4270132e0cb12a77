import { say } from '../ui/text';

/** A fault's reason as a sentence of its own: reasons begin with a verb ("is empty") or stand by themselves. */
export function sayFault(reason: string): string {
  if (/^(?:is|has|must|needs|holds|asks|takes|says) /.test(reason)) return say('faultThis', reason);
  return reason.charAt(0).toUpperCase() + reason.slice(1);
}
