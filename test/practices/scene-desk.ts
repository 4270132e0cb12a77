import { type Served, serveFolder } from '../browser/serve-folder.ts';
import type { Scene } from './scene.ts';

const HOUR = 3_600_000;
const plain = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A desk on loopback that shows each scene's page at its own address, in the form of the practice desk. */
export async function sceneDesk(scenes: readonly Scene[]): Promise<Served & { urlOf(scene: Scene): string }> {
  const desk = await serveFolder('public', {
    answer(request, response) {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://desk');
      const scene = scenes.find(({ id }) => id === searchParams.get('scene'));
      if (!scene || !/^\/practice\/(?:ticket|visit)\.html$/.test(pathname)) return false;
      const html = write(scene, searchParams.get('case') ?? scene.id);
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
      return true;
    },
  });
  const urlOf = ({ id, desk: kind = 'ticket' }: Scene) => `${desk.url}/practice/${kind}.html?scene=${id}`;
  return { ...desk, urlOf };
}

function write({ desk = 'ticket', name = 'Jordan Rivera', messages = [] }: Scene, caseId: string): string {
  const thread = messages.map(([side, hours, words]) => {
    const at = new Date(Date.now() - hours * HOUR - 60_000).toISOString();
    return `<li class="message" data-side="${side}"><time datetime="${at}"></time><div class="body">${plain(words)}</div></li>`;
  });
  const head = `<p id="case-id">${plain(caseId)}</p><h1 id="subject">A case</h1><p id="state">Open</p>`;
  const people = `<p id="${desk === 'visit' ? 'patient' : 'customer'}">${plain(name)}</p>`;
  const closing =
    desk === 'visit'
      ? `<button type="button" id="end">End visit</button>
         <dialog id="ending"><button type="button" id="stay">Keep</button><button type="button" id="end-now">End now</button></dialog>`
      : `<input type="radio" name="kind" id="internal"><select id="status"><option>Open</option><option>Resolved</option></select>
         <button type="button" id="resolve">Resolve</button>`;
  return `<!doctype html><html lang="en"><title>Scene</title><script src="practice.js" defer></script>
    <body data-practice-desk="${desk}">${head}${people}<ol id="thread">${thread.join('')}</ol>
    <form id="reply"><textarea id="text" rows="6" cols="60"></textarea>${closing}<button id="send">Send</button><p id="said"></p></form></body></html>`;
}
