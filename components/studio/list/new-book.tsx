import { type FormEvent, useState } from 'react';
import { playbookSchema, promptSchema } from '../../../utils/model/playbook';
import { ROLES, type Role } from '../../../utils/model/role';
import { limitOf } from '../../form/fields-of';
import { ScriptBox } from '../../form/script/script-box';
import { CoachProvider } from '../../form/script/use-coach';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { Field } from '../../ui/field';
import { focusField } from '../../ui/focus-field';
import { sayRole } from '../../ui/say-role';
import { useServices } from '../../ui/services';
import { useAttempt } from '../../ui/snackbar';
import { say } from '../../ui/text';
import { useDraft } from '../../ui/use-draft';
import { useLoaded } from '../../ui/use-loaded';
import { FIRST_MOMENTS, type FirstMoment } from './first-prompts';
import { makeBook } from './make-draft';
import { ViewHead } from './view-head';

const EMPTY = {
  name: '',
  role: 'support' as Role,
  from: '',
  title: '',
  say: '',
  why: '',
  moment: 'start' as FirstMoment,
};

type Props = { onMade: (id: string) => void; onCancel: () => void };

/** A new playbook: from a template, or from nothing with one first prompt that is asked for in five questions. */
export function NewBook({ onMade, onCancel }: Props) {
  const { studio } = useServices();
  const attempt = useAttempt();
  const [form, setForm, clear] = useDraft('new playbook', EMPTY);
  const [tried, setTried] = useState(false);
  const { loaded } = useLoaded(() => studio.list(), [studio]);
  const templates = loaded.state === 'ready' ? loaded.value.filter((line) => !line.deleted) : [];
  const put = (part: Partial<typeof EMPTY>) => setForm({ ...form, ...part });
  const missing = (text: string) => (tried && text.trim() === '' ? say('faultThis', say('newEmpty')) : null);
  const needed = form.from === '' ? [form.name, form.title, form.why] : [form.name];

  const make = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (needed.some((text) => text.trim() === '')) {
      setTried(true);
      const box = event.currentTarget;
      queueMicrotask(() => box.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
      return;
    }
    void attempt(async () => {
      const { id } = form.from
        ? await studio.copy(form.from, form.name.trim())
        : await studio.create(makeBook(form));
      clear();
      onMade(id);
    });
  };

  return (
    <>
      <ViewHead title={say('newTitle')} why={say('newWhy')} onBack={onCancel} quiet />
      <form className="new-book" onSubmit={make} noValidate>
        <section className="card form-rows">
          <Field label={say('newName')} hint={say('newNameHint')} problem={missing(form.name)}>
            {(ids) => (
              <input
                {...ids}
                ref={focusField}
                type="text"
                autoComplete="off"
                maxLength={limitOf(playbookSchema().shape.name)}
                value={form.name}
                onChange={(e) => put({ name: e.target.value })}
              />
            )}
          </Field>
          <Field label={say('newFrom')}>
            {(ids) => (
              <select {...ids} value={form.from} onChange={(e) => put({ from: e.target.value })}>
                <option value="">{say('newFromNothing')}</option>
                {templates.map((line) => (
                  <option key={line.id} value={line.id}>
                    {say('newFromCopy', line.name)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          {form.from === '' && (
            <Field label={say('partRole')}>
              {(ids) => (
                <select {...ids} value={form.role} onChange={(e) => put({ role: e.target.value as Role })}>
                  {ROLES.map((role) => (
                    <option key={role} value={role}>
                      {sayRole(role)}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          )}
        </section>
        {form.from === '' && (
          <section className="card form-rows" aria-labelledby="first-title">
            <h3 className="block-title" id="first-title">
              {say('newFirst')}
            </h3>
            <Field label={say('partTitle')} hint={say('partTitleHint')} problem={missing(form.title)}>
              {(ids) => (
                <input
                  {...ids}
                  type="text"
                  autoComplete="off"
                  maxLength={limitOf(promptSchema().shape.title)}
                  value={form.title}
                  onChange={(e) => put({ title: e.target.value })}
                />
              )}
            </Field>
            <Field label={say('partSay')} hint={say('partSayHint')}>
              {(ids) => (
                <CoachProvider>
                  <ScriptBox
                    ids={{ ...ids, onBlur: () => {} }}
                    value={form.say}
                    max={limitOf(promptSchema().shape.say.unwrap().element)}
                    rows={2}
                    onChange={(text) => put({ say: text })}
                  />
                </CoachProvider>
              )}
            </Field>
            <Field label={say('partWhy')} hint={say('partWhyHint')} problem={missing(form.why)}>
              {(ids) => (
                <textarea
                  {...ids}
                  rows={2}
                  maxLength={limitOf(promptSchema().shape.why)}
                  value={form.why}
                  onChange={(e) => put({ why: e.target.value })}
                />
              )}
            </Field>
            <Choice<FirstMoment>
              label={say('newMoment')}
              options={FIRST_MOMENTS.map((value) => ({ value, text: say(`moment_${value}`) }))}
              value={form.moment}
              onPick={(moment) => put({ moment })}
            />
          </section>
        )}
        <div className="row">
          <Button type="submit" look="main">
            {say('newMake')}
          </Button>
          <Button onClick={onCancel}>{say('cancel')}</Button>
        </div>
      </form>
    </>
  );
}
