import type { Host } from '../../utils/desk/overlay/mount-host';

const WIDTH = 360;
const EDGE = 8;

const onLeft = new WeakSet<Host>();

/** Puts the picker to its side of the window; the window may have changed its size. */
export function placePicker(host: Host): void {
  const { clientWidth } = host.element.ownerDocument.documentElement;
  const width = Math.min(WIDTH, clientWidth - 2 * EDGE);
  host.setBox(onLeft.has(host) ? EDGE : clientWidth - width - EDGE, EDGE, width);
}

/** Puts it to the other side: what it lies on can be seen there. */
export function turnPicker(host: Host): void {
  if (!onLeft.delete(host)) onLeft.add(host);
  placePicker(host);
}
