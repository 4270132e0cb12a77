/** A ref that moves the focus to a field when it appears: for fields that a click has just asked for. */
export function focusField(node: HTMLElement | null): void {
  node?.focus();
}
