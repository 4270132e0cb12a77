/**
 * Runs in one of our pages, with a message up: what lies under the message, and what a person who moves by keyboard cannot
 * see. Self-contained, because its source is sent to the page.
 * @returns one line for each control that is covered where it is in sight, or is not in sight with the focus in it; and how many were looked at
 */
export function findCovered(): { seen: number; covered: string[] } {
  type Box = { left: number; top: number; right: number; bottom: number };
  const message = document.querySelector('.snackbar');
  if (!message) throw new Error('no message is up');
  const controls = [
    ...document.querySelectorAll<HTMLElement>('#root :is(a[href], button, input, select, textarea, summary)'),
  ].filter((each) => !message.contains(each) && each.checkVisibility() && !each.matches(':disabled'));
  /** The part of a control that is in sight: within the window and within every part it scrolls in. */
  const inSight = (control: Element): Box => {
    const { left, top, right, bottom } = control.getBoundingClientRect();
    const box = { left, top, right: Math.min(right, innerWidth), bottom: Math.min(bottom, innerHeight) };
    for (let at = control.parentElement; at && at !== document.body; at = at.parentElement) {
      if (getComputedStyle(at).overflowY === 'visible') continue;
      const clip = at.getBoundingClientRect();
      box.top = Math.max(box.top, clip.top);
      box.bottom = Math.min(box.bottom, clip.bottom);
    }
    return box;
  };
  const underMessage = (control: Element) => {
    const { left, top, right, bottom } = inSight(control);
    if (right - left < 1 || bottom - top < 1) return false;
    const heights = [top + 0.5, (top + bottom) / 2, bottom - 0.5];
    return heights.some((y) => message.contains(document.elementFromPoint((left + right) / 2, y)));
  };
  const name = (control: Element) => control.outerHTML.slice(0, 120);
  const covered: string[] = [];
  let seen = 0;
  const look = (where: string) => {
    for (const control of controls) {
      seen++;
      if (underMessage(control)) covered.push(`${where}: ${name(control)}`);
    }
  };
  const scroller = document.querySelector('.page-body') as HTMLElement;
  for (const share of [0, 0.5, 1]) {
    for (const part of [scroller, document.documentElement])
      part.scrollTop = share * (part.scrollHeight - part.clientHeight);
    look(`scrolled to ${share * 100} %`);
  }
  for (const control of controls) {
    control.focus();
    if (document.activeElement !== control) continue;
    const { top, bottom } = inSight(control);
    const whole = control.getBoundingClientRect();
    // Firefox scrolls to a focused control only when none of it is in sight.
    const high = Math.min(whole.height, 24);
    if (underMessage(control) || bottom - top < high - 1)
      covered.push(`with the focus: ${name(control)} ${Math.round(top)} to ${Math.round(bottom)}`);
  }
  return { seen, covered: covered.slice(0, 5) };
}
