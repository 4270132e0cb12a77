import { authorOf, type Desk, esc, ME, sidesOf } from '../desk.ts';

const frame = (id: string, html: string, size: string) =>
  `<iframe id="${id}" name="${id}" style="width:${size};border:0" srcdoc="${esc(html)}"></iframe>`;

/** The case stands in one same-origin frame, the editor in a frame inside of it. */
export const framed: Desk = {
  name: 'framed',
  address: ({ id }) => `https://it.framed.example/nav.do?target=incident&sys_id=${id}`,
  html: (c) => {
    const inner = `<!doctype html><html><body><form id="record"><h1>Incident</h1>
<div class="fld"><label for="inc.number">Number</label><input id="inc.number" name="inc.number" value="INC00${c.id}" readonly></div>
<div class="fld"><label for="sys.caller">Caller</label><input id="sys.caller" name="inc.caller" value="${esc(c.name)}"></div>
<div class="fld"><label for="inc.state">State</label><select id="inc.state" name="inc.state"><option ${c.status === 'open' ? 'selected' : ''}>In Progress</option><option ${c.status === 'pending' ? 'selected' : ''}>On Hold</option><option ${c.status === 'solved' ? 'selected' : ''}>Resolved</option></select></div>
<div class="fld"><label for="inc.owner">Assigned to</label><input id="inc.owner" name="inc.owner" value="${ME}"></div>
<div class="fld"><label for="inc.short">Short description</label><input id="inc.short" name="inc.short" size="60" value="${esc(c.subject)}"></div></form>
<ul class="activities">${c.messages.map(([by, text, at]) => `<li class="card ${{ c: 'card_comments', a: 'card_comments', n: 'card_work_notes' }[by]}"><div class="card-head"><span class="created-by">${esc(authorOf(c, by))}</span><span class="label">${by === 'n' ? 'Work notes' : 'Additional comments'}</span><span class="date">${at.slice(0, 10)} ${at.slice(11, 16)}</span></div><div class="card-text">${esc(text)}</div></li>`).join('')}</ul>
<div class="write"><label>Additional comments (customer visible)</label>${frame('comments_ifr', '<!doctype html><html><body contenteditable="true" aria-label="Rich text" style="min-height:80px"><p><br></p></body></html>', '90%')}
<button type="button" class="activity-submit">Post</button></div><button type="button" id="update">Update</button> <button type="button" id="resolve">Resolve</button></body></html>`;
    return `<!doctype html><html lang="en"><head><title>INC00${c.id} | Incident</title></head><body><div class="banner">IT desk <span class="user-name">${ME}</span></div>${frame('main_frame', inner, '100%;height:1400px')}</body></html>`;
  },
  truth: (c) => ({
    name: c.name,
    caseIds: [c.id, `INC00${c.id}`],
    subject: c.subject,
    status: { open: 'In Progress', pending: 'On Hold', solved: 'Resolved' }[c.status],
    messages: sidesOf(c),
    editor: '#main_frame >>> #comments_ifr >>> body',
    send: '#main_frame >>> .activity-submit',
  }),
};
