import type { Contact } from './sample-contact.ts';
import { writeCall, writeCallAlone } from './write-call.ts';
import { writeReply } from './write-reply.ts';
import { writeVisit } from './write-visit.ts';

/** The key of a team that hashes its cases alike (invented). */
const TEAM = '5a3b1e'.repeat(4);

/** What sorts of contact there are, how often, and from where. */
const SORTS = [
  { share: 0.5, profile: 'practice-desk', playbook: 'service-essentials', version: 2, write: writeReply },
  { share: 0.22, profile: 'practice-desk', playbook: 'service-essentials', version: 2, write: writeCall },
  { share: 0.1, profile: null, playbook: null, version: null, write: writeCallAlone },
  { share: 0.18, profile: 'practice-visit', playbook: 'patient-visit', version: 2, write: writeVisit },
] as const;

const ORIGIN = {
  'practice-desk': 'https://desk.sample.example',
  'practice-visit': 'https://chart.sample.example',
} as const;

/** Writes one contact with all that follows from it, as the live path reports it, through `contact.write`. */
export function writeContact(contact: Contact): void {
  const { random, write, startedAt: at, plan } = contact;
  const sort = SORTS[random.weigh(SORTS.map(({ share }) => share))] ?? SORTS[0];
  const { profile, playbook, version } = sort;
  const visit = profile === 'practice-visit';
  contact.origin = profile && ORIGIN[profile];
  if (profile === null) contact.caseKey = null;
  const { caseKey, origin, silent } = contact;
  write({
    kind: 'interaction.began',
    at,
    origin,
    profile,
    playbook,
    playbookVersion: version,
    caseKey,
    channel: profile === null ? 'phone' : visit ? 'person' : 'email',
    phi: visit,
    ...(profile !== null && { follows: null, off: [] }),
    ...(profile !== null && silent && { silent: true }),
    ...(plan.team && caseKey && { team: TEAM }),
  });
  if (profile !== null) write({ kind: 'stage.entered', at, stage: 'opening' });
  sort.write({ ...contact, silent: profile !== null && silent });
}
