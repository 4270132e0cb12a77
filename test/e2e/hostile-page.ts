/**
 * What hostile pages do, each a function's text that runs in the page (attack.md C, and the ways to click a person's
 * extension that KeePassXC-Browser and others met in 2025). Before our script, over the panel, and with its host.
 */
export const BEFORE: Record<string, string> = {
  'an element of our former name that looks into its root': `() => {
    window.got = [];
    customElements.define('bedside-panel', class extends HTMLElement {
      constructor() { super(); try { this.attachInternals(); } catch {} window.got.push('made'); }
    });
  }`,
  'roots and internals watched': `() => {
    window.got = [];
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (how) { window.got.push(how.mode); return attach.call(this, how); };
    new MutationObserver(() => {
      for (const each of document.querySelectorAll('html > div'))
        try { window.got.push(each.attachInternals().shadowRoot.textContent); } catch {}
    }).observe(document, { childList: true, subtree: true });
  }`,
  'elements with ids like our names': `() => {
    document.addEventListener('DOMContentLoaded', () => {
      for (const id of ['bedsideClaim', 'bedsideDoor', 'bedside', 'bedside-root', 'browser', 'chrome', 'scope']) {
        const each = document.createElement('a');
        each.id = id;
        document.body.append(each);
      }
    });
  }`,
  'decoys of our host': `() => {
    document.addEventListener('DOMContentLoaded', () => {
      const own = document.createElement('bedside-panel');
      document.documentElement.append(own);
      const like = document.createElement('div');
      like.popover = 'manual';
      like.attachShadow({ mode: 'open' }).innerHTML = '<div role="region" aria-label="Bedside"></div>';
      document.documentElement.append(like);
    });
  }`,
  'builtins of the page replaced': `() => {
    window.got = [];
    for (const name of ['isTrusted', 'target']) Object.defineProperty(Event.prototype, name, { get: () => true });
    window.MutationObserver = class { observe() {} disconnect() {} takeRecords() { return []; } };
    HTMLElement.prototype.showPopover = () => { throw new Error('no'); };
    Document.prototype.elementFromPoint = () => null;
    window.getComputedStyle = () => ({ opacity: '0' });
  }`,
};

const sheet = (style: string) => `const sheet = document.createElement('div');
    sheet.popover = 'manual';
    sheet.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;${style}';`;
const OPAQUE = 'background:white;pointer-events:none';

const sheetInRoot = (mode: ShadowRootMode) => `() => {
    ${sheet(OPAQUE)}
    const holder = document.createElement('div');
    holder.attachShadow({ mode: '${mode}' }).append(sheet);
    document.body.append(holder); sheet.showPopover();
    return () => holder.remove();
  }`;

/** Each covers the panel, or hides it, and returns how to take that away. */
export const COVERS: Record<string, string> = {
  'an opaque sheet in the top layer': `() => {
    ${sheet(OPAQUE)}
    document.body.append(sheet); sheet.showPopover();
    return () => sheet.remove();
  }`,
  'a sheet shown again in each frame': `() => {
    ${sheet(OPAQUE)}
    document.body.append(sheet);
    let runs = true;
    const again = () => { if (!runs) return; try { sheet.hidePopover(); } catch {} sheet.showPopover(); requestAnimationFrame(again); };
    again();
    return () => { runs = false; sheet.remove(); };
  }`,
  'a sheet in an open shadow root': sheetInRoot('open'),
  'a sheet in a closed shadow root': sheetInRoot('closed'),
  'a sheet that takes clicks': `() => {
    ${sheet('background:white')}
    document.body.append(sheet); sheet.showPopover();
    return () => sheet.remove();
  }`,
  'a page that is all but clear': `() => {
    document.documentElement.style.setProperty('opacity', '0.01', 'important');
    return () => document.documentElement.style.removeProperty('opacity');
  }`,
  'a page under a filter': `() => {
    document.documentElement.style.setProperty('filter', 'opacity(0)', 'important');
    return () => document.documentElement.style.removeProperty('filter');
  }`,
  'a page that is blended away': `() => {
    document.documentElement.style.setProperty('mix-blend-mode', 'difference');
    return () => document.documentElement.style.removeProperty('mix-blend-mode');
  }`,
};

/** Each does something to our host. */
export const TAMPERS: Record<string, string> = {
  'made clear': `(host) => host.style.setProperty('opacity', '0', 'important')`,
  hidden: `(host) => host.style.setProperty('display', 'none', 'important')`,
  'moved under the pointer': `(host) => host.style.setProperty('left', '0px', 'important')`,
  'moved by another way': `(host) => host.style.setProperty('translate', '40px 40px', 'important')`,
  'masked by a class': `(host) => {
    const style = document.createElement('style');
    style.textContent = '.gone { mask-image: linear-gradient(transparent, transparent) !important; scale: 0.1 !important }';
    document.head.append(style);
    host.className = 'gone';
  }`,
  'taken out of the top layer': `(host) => host.hidePopover()`,
  'put into another element': `(host) => document.body.append(host)`,
  'taken out': `(host) => host.remove()`,
  'with a decoy in its place': `(host) => {
    const like = host.cloneNode();
    delete like.dataset.bedside;
    host.replaceWith(like);
  }`,
};
