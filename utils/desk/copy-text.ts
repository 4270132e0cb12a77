/**
 * Puts a text into the clipboard; returns whether it is there. Plain-HTTP desks have no clipboard API; there the
 * browser's own copy command does it.
 */
export async function copyText(document: Document, text: string): Promise<boolean> {
  const clipboard = document.defaultView?.navigator.clipboard;
  if (clipboard)
    return clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', put, { capture: true, once: true });
  const ok = document.execCommand('copy');
  document.removeEventListener('copy', put, { capture: true });
  return ok;
}
