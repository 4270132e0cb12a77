// The practice desk: a ticket and a visit that behave like a desk, in memory only. Shared by both pages.
(() => {
  const find = (id) => document.getElementById(id);
  const isVisit = document.body.dataset.practiceDesk === 'visit';
  const form = find('reply');
  const text = find('text');
  const status = find('status');

  /** What was sent or closed on this page, oldest first: kind reply, internal, clinical or close. */
  const sent = [];
  window.practice = { sent, reset: () => location.reload() };

  function addMessage(words, kind) {
    const item = document.createElement('li');
    item.className = 'message';
    item.dataset.side = kind === 'reply' ? 'agent' : 'internal';
    const meta = document.createElement('p');
    meta.className = 'meta';
    const author = document.createElement('b');
    author.className = 'author';
    author.textContent = 'Kim Larsen';
    const time = document.createElement('time');
    const now = new Date();
    time.dateTime = now.toISOString();
    time.textContent = now.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
    meta.append(author, ' ', time);
    const body = document.createElement('div');
    body.className = 'body typed';
    body.textContent = words;
    item.append(meta, body);
    find('thread').append(item);
  }

  function send() {
    const words = text.value.trim();
    const kind = isVisit ? 'clinical' : find('internal').checked ? 'internal' : 'reply';
    const state = status?.value ?? find('state').textContent;
    if (!words && state === find('state').textContent) {
      find('said').textContent = 'There is nothing to send yet.';
      text.focus();
      return;
    }
    if (words) addMessage(words, kind);
    sent.push({ kind, text: words, status: state });
    find('state').textContent = state;
    text.value = '';
    find('said').textContent = isVisit ? 'Note saved.' : kind === 'reply' ? 'Sent.' : 'Saved as a note.';
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  text.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      send();
    }
  });
  find('resolve')?.addEventListener('click', () => {
    status.value = 'Resolved';
    send();
  });

  const ending = find('ending');
  find('end')?.addEventListener('click', () => ending.show());
  find('stay')?.addEventListener('click', () => ending.close());
  find('end-now')?.addEventListener('click', () => {
    ending.close();
    find('state').textContent = 'Visit ended';
    sent.push({ kind: 'close', text: '', status: 'Visit ended' });
    find('said').textContent = 'Visit ended.';
  });
})();
