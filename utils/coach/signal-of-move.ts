import type { SignalName } from '../model/signal';
import type { Move } from './move-signs.ts';

/** The signal that says that a move is in the draft; moves without one are for the measures only. */
export const SIGNAL_OF_MOVE: Partial<Record<Move, SignalName>> = {
  greeting: 'greeting',
  why: 'reason',
  next: 'nextStep',
  howLong: 'howLong',
  thanks: 'thanks',
  recap: 'recap',
  question: 'question',
  acknowledge: 'acknowledgement',
  apology: 'apology',
  callback: 'callbackOffer',
  checkIn: 'checkIn',
  teachBack: 'teachBack',
  ownership: 'ownership',
  receipt: 'receipt',
  solution: 'solution',
};
