/**
 * Runs in one of our pages: brings up a message at its foot with an action, as the page's own code does (useSnackbar), through
 * the page's React tree. Self-contained, because its source is sent to the page.
 */
export function bringUpMessage(text: string): void {
  type Fiber = { child: Fiber | null; sibling: Fiber | null; memoizedProps?: { value?: unknown } | null };
  type Root = Record<string, { stateNode: { current: Fiber } }>;
  const root = document.getElementById('root') as unknown as Root | null;
  const key = Object.keys(root ?? {}).find((name) => name.startsWith('__reactContainer$'));
  const find = (fiber: Fiber | null): ((snack: object) => void) | null => {
    if (!fiber) return null;
    const value = fiber.memoizedProps?.value;
    if (typeof value === 'function') return value as (snack: object) => void;
    return find(fiber.child) ?? find(fiber.sibling);
  };
  const show = find(root?.[key ?? '']?.stateNode.current ?? null);
  if (!show) throw new Error('this page has no place for messages');
  show({ text, action: { label: 'Undo', run: () => {} } });
}
