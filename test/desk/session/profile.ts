import type { SiteProfile } from '../../../utils/model/site-profile';

/** How to read the fake desk's page. */
export const PROFILE: SiteProfile = {
  format: 1,
  id: 'fake-desk',
  version: 1,
  name: 'Fake desk',
  phi: false,
  channel: 'email',
  editorKind: 'reply',
  pages: [{ kind: 'case', path: '/ticket/**', has: ['#ticket'] }],
  readers: {
    name: { try: [{ take: 'text', select: '#name' }], optional: true },
    caseId: { try: [{ take: 'text', select: '#case' }] },
    messages: {
      groups: [{ item: '.message', side: { customerHas: '.customer', else: 'agent' } }],
      optional: true,
    },
  },
  editors: [{ select: '#reply' }],
  send: { controls: [{ select: '#send' }] },
  close: { controls: [{ select: '#close' }] },
};
