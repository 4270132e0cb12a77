import { useState } from 'react';
import { plainWord } from '../../../utils/model/phrase';
import { splitCommas } from '../../form/commas-field';
import { limitOf } from '../../form/fields-of';
import { useAt, useForm } from '../../form/form-state';
import { isMap, type JsonMap, type Path } from '../../form/json';
import { Labelled } from '../../form/labelled';

const MOST = limitOf(plainWord().shape.terms);

/** The hard words of an entry, however many it has. */
export function termsOf({ term, terms }: JsonMap): string[] {
  if (Array.isArray(terms)) return terms.map(String);
  return typeof term === 'string' && term !== '' ? [term] : [];
}

/** The hard words, with commas between them; one is kept as `term`, several as `terms`, as the playbook language has it. */
export function TermsField({ path }: { path: Path }) {
  const { set } = useForm();
  const [stored] = useAt(path);
  const entry = isMap(stored) ? stored : {};
  const terms = termsOf(entry);
  const [typed, setTyped] = useState(() => terms.join(', '));
  const same = JSON.stringify(splitCommas(typed, false)) === JSON.stringify(terms);
  return (
    <Labelled path={path} label="partTerms" hint="partTermsHint">
      {(ids) => (
        <input
          {...ids}
          type="text"
          autoComplete="off"
          value={same ? typed : terms.join(', ')}
          onChange={(e) => {
            setTyped(e.target.value);
            const next = splitCommas(e.target.value, false).slice(0, MOST).map(String);
            const { term: _, terms: __, ...rest } = entry;
            set(path, next.length > 1 ? { terms: next, ...rest } : { term: next[0] ?? '', ...rest });
          }}
        />
      )}
    </Labelled>
  );
}
