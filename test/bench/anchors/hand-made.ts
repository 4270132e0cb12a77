/**
 * A panel as somebody writes it by hand who wants nothing but this one: a name, a count, a list with buttons, a line under
 * each phrase of `phrases` that is found in the reply. It is put into the page as text, so it stands alone.
 */
export function handMade(phrases: string[]): void {
  const host = document.createElement('anchor-panel');
  host.style.cssText = 'position:fixed;right:8px;top:96px;width:300px;z-index:2147483647';
  const shadow = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent =
    '.panel{font:14px sans-serif;background:#fff;border:1px solid #999}li{display:flex}.layer i{position:fixed;height:2px;background:#c60}';
  const layer = document.createElement('div');
  layer.className = 'layer';
  const panel = document.createElement('section');
  panel.className = 'panel';
  panel.setAttribute('aria-label', 'Anchor');
  shadow.append(style, layer, panel);

  const given = document.querySelector('#customer')?.textContent?.trim().split(/\s+/)[0] ?? '';
  const head = document.createElement('h2');
  const count = document.createElement('span');
  head.append(given, count);
  const list = document.createElement('ul');
  for (const message of [...document.querySelectorAll('.message')].slice(0, 14)) {
    const item = document.createElement('li');
    const words = document.createElement('span');
    words.textContent = (message.textContent ?? '').trim().slice(0, 60);
    const button = document.createElement('button');
    button.textContent = 'Done';
    button.addEventListener('click', () => item.remove());
    item.append(words, button);
    list.append(item);
  }
  panel.append(head, list);
  document.documentElement.append(host);

  const field = document.querySelector<HTMLTextAreaElement>('#text');
  if (!field) return;
  const rules = phrases.map((phrase) => new RegExp(`\\b${phrase}\\b`, 'gi'));
  const read = () => {
    const text = field.value;
    count.textContent = ` ${given ? text.split(given).length - 1 : 0}`;
    if (rules.length === 0) return;
    layer.replaceChildren();
    const box = field.getBoundingClientRect();
    for (const rule of rules)
      for (const { index } of text.matchAll(rule)) {
        const line = document.createElement('i');
        line.style.left = `${box.left + index}px`;
        line.style.top = `${box.bottom}px`;
        line.style.width = '40px';
        layer.append(line);
      }
  };
  let timer = 0;
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(read, 30) as unknown as number;
  });
}
