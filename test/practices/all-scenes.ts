import type { Scene } from './scene';
import { ASKING } from './scenes/asking';
import { BEDSIDE } from './scenes/bedside';
import { COMPLAINTS } from './scenes/complaints';
import { KNOWING } from './scenes/knowing';
import { PROMISES } from './scenes/promises';
import { WORDING } from './scenes/wording';

/** Every scene; those of one playbook together, so that it is changed seldom. The story of the day comes first. */
export const SCENES: readonly Scene[] = [
  ...ASKING,
  ...PROMISES,
  ...COMPLAINTS,
  ...WORDING,
  ...KNOWING,
  ...BEDSIDE,
]
  .map((scene, at) => ({ scene, at }))
  .sort((a, b) => rank(a.scene) - rank(b.scene) || a.at - b.at)
  .map(({ scene }) => scene);

export function playbookOf({ playbook = 'service-essentials' }: Scene): string {
  return playbook;
}

function rank(scene: Scene): number {
  const books = [
    'service-essentials',
    'clinic-front-desk',
    'billing',
    'it-and-device-support',
    'complaint-recovery',
    'hand-offs',
    'team-lead',
    'patient-visit',
    'nurse-discharge',
  ];
  return books.indexOf(playbookOf(scene));
}
