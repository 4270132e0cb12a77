import { createContext, useCallback, useContext, useMemo, useRef, useState } from 'react';
import type { Fault } from '../../utils/playbooks/fault';
import { fieldId, type Json, type JsonMap, keyOf, type Path, readAt, writeAt } from './json';
import { sayFault } from './say-fault';

/** A draft that is being edited, and what the form knows about it. */
export type FormState = {
  draft: JsonMap;
  /** Only to be read: entries open, nothing can be changed. */
  locked: boolean;
  /** Puts a value at a place; undefined takes it out. */
  set: (path: Path, value: Json | undefined) => void;
  /** What is wrong at a place, in words; `deep` also in what lies below it. Nothing until the field was left once. */
  problem: (path: Path, deep?: boolean) => string | null;
  /** How many faults lie at and below a place, whether they are shown yet or not. */
  countFaults: (path: Path) => number;
  /** The field was left: from now on its problems are shown. */
  leave: (path: Path) => void;
  /** The open entry of the list at a place. */
  openAt: (list: Path) => number | null;
  setOpen: (list: Path, index: number | null) => void;
};

const FormContext = createContext<FormState | null>(null);
export const FormProvider = FormContext.Provider;

/** The form this field belongs to; throws outside one. */
export function useForm(): FormState {
  const form = useContext(FormContext);
  if (!form) throw new Error('useForm needs a FormProvider above it');
  return form;
}

/** The value at a place of the form and its setter. */
export function useAt(path: Path): [Json | undefined, (value: Json | undefined) => void] {
  const { draft, set } = useForm();
  return [readAt(draft, path), (value) => set(path, value)];
}

/** Makes the form's state around a draft. `showAll` shows every problem at once, as after an attempt to publish; `locked` lets it be read only. */
export function useFormState(
  draft: JsonMap,
  onDraft: (next: JsonMap) => void,
  faults: readonly Fault[],
  { showAll, locked }: { showAll: boolean; locked: boolean },
): FormState {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpenAll] = useState<Record<string, number | null>>({});
  const latest = useRef(draft);
  latest.current = draft;
  const change = useRef(onDraft);
  change.current = onDraft;

  const set = useCallback((path: Path, value: Json | undefined) => {
    const next = writeAt(latest.current, path, value) as JsonMap;
    latest.current = next;
    change.current(next);
  }, []);
  const leave = useCallback((path: Path) => {
    const key = keyOf(path);
    setLeft((old) => (old.has(key) ? old : new Set([...old, key])));
  }, []);
  const setOpen = useCallback(
    (list: Path, index: number | null) => setOpenAll((old) => ({ ...old, [keyOf(list)]: index })),
    [],
  );

  return useMemo(() => {
    const under = (key: string, deep: boolean) =>
      faults.filter((f) => f.at === key || (deep && (key === '' || f.at.startsWith(`${key}.`))));
    return {
      draft,
      locked,
      set,
      leave,
      setOpen,
      openAt: (list) => open[keyOf(list)] ?? null,
      countFaults: (path) => under(keyOf(path), true).length,
      problem: (path, deep = false) => {
        const key = keyOf(path);
        if (!showAll && !left.has(key)) return null;
        const [first] = under(key, deep);
        return first ? sayFault(first.reason) : null;
      },
    };
  }, [draft, locked, faults, showAll, left, open, set, leave, setOpen]);
}

/** Puts the keyboard on the field at a place, or on the nearest one around it. */
export function focusPlace(path: Path): void {
  for (let depth = path.length; depth > 0; depth--) {
    const found = document.getElementById(fieldId(path.slice(0, depth)));
    if (!found) continue;
    const aim = found.matches('input, textarea, select, button, [tabindex]')
      ? found
      : found.querySelector<HTMLElement>('input, textarea, select, button');
    (aim ?? found).focus();
    found.scrollIntoView({ block: 'center' });
    return;
  }
}
