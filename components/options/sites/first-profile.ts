/** Where somebody begins who writes a profile by hand; it can be used as it is. */
export const FIRST_PROFILE = `${JSON.stringify(
  {
    format: 1,
    id: 'my-desk',
    version: 1,
    name: 'My desk',
    phi: false,
    channel: 'email',
    editorKind: 'reply',
    pages: [{ kind: 'case', path: '/tickets/*', has: ['h1'] }],
    readers: {
      name: { try: [{ take: 'text', select: '.customer-name' }] },
      caseId: { try: [{ take: 'path', after: 'tickets' }] },
      subject: { try: [{ take: 'text', select: 'h1' }] },
    },
    editors: [{ select: 'textarea[name=reply]' }],
    send: { controls: [{ select: 'button[type=submit]' }] },
    close: {},
  },
  null,
  2,
)}\n`;
