import { useRef, useState } from 'react';
import { useForm } from '../../form/form-state';
import { freshId } from '../../form/fresh-id';
import { type Json, listAt, writeAt } from '../../form/json';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { useSnackbar } from '../../ui/snackbar';
import { say, sayCount } from '../../ui/text';
import { plainReason } from '../../ui/use-loaded';
import { type ReadReply, readReplies } from './read-replies';

/** Canned replies from a CSV file as answers: first what is in it, then, on a click, into the draft. */
export function AnswersImport() {
  const { draft, set } = useForm();
  const show = useSnackbar();
  const [replies, setReplies] = useState<ReadReply[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const found = useRef<HTMLDivElement>(null);
  const taken = (replies ?? []).filter((reply) => reply.take);

  const read = async (file: File) => {
    try {
      const next = readReplies(await file.text(), draft);
      setProblem(next.length === 0 ? say('batchNothing') : null);
      setReplies(next.length === 0 ? null : next);
      queueMicrotask(() => found.current?.focus());
    } catch (error) {
      setReplies(null);
      setProblem(say('batchBroken', plainReason(error)));
    }
  };
  const add = () => {
    const before = listAt(draft, ['answers']);
    let next: Json = draft;
    for (const { title, text } of taken) {
      const all = listAt(next, ['answers']);
      next = writeAt(next, ['answers', all.length], { id: freshId(next, 'a'), title, text, words: [] });
    }
    set(['answers'], listAt(next, ['answers']));
    setReplies(null);
    if (input.current) input.current.value = '';
    show({
      text: sayCount('answersAdded', taken.length),
      action: { label: say('undo'), run: () => set(['answers'], before) },
    });
  };

  return (
    <section className="card block" aria-labelledby="answers-import">
      <h3 className="block-title" id="answers-import">
        {say('answersImport')}
      </h3>
      <Field label={say('answersFile')} hint={say('batchFileHint')} problem={problem}>
        {(ids) => (
          <input
            {...ids}
            ref={input}
            type="file"
            accept=".csv,text/csv"
            onChange={(e) => {
              const file = e.target.files?.[0];
              if (file) void read(file);
            }}
          />
        )}
      </Field>
      {replies && (
        <div className="replies" ref={found} tabIndex={-1}>
          <p role="status">{sayCount('answersFound', replies.length)}</p>
          <ul className="lines">
            {replies.map((reply) => (
              <li key={reply.row}>
                <label className="inline reply">
                  <input
                    type="checkbox"
                    checked={reply.take}
                    disabled={reply.why !== null}
                    onChange={(e) =>
                      setReplies(
                        replies.map((r) => (r.row === reply.row ? { ...r, take: e.target.checked } : r)),
                      )
                    }
                  />
                  <span>
                    <b>{reply.title}</b>
                    <small>{reply.text.slice(0, 160)}</small>
                    {reply.why && <small className="warned">{say(reply.why)}</small>}
                  </span>
                </label>
              </li>
            ))}
          </ul>
          <div className="row">
            <Button look="main" disabled={taken.length === 0} onClick={add}>
              {sayCount('answersAdd', taken.length)}
            </Button>
            <Button onClick={() => setReplies(null)}>{say('cancel')}</Button>
          </div>
        </div>
      )}
    </section>
  );
}
