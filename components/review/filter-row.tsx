import { Choice } from '../ui/choice';
import { Field } from '../ui/field';
import { say, type TextKey } from '../ui/text';
import { SPANS, type Span } from './choose-period';
import { EVERYBODY, type ReviewFilter } from './use-review-filter';

const SPAN_TEXT: Record<Span, TextKey> = {
  '7': 'reviewSpan7',
  '30': 'reviewSpan30',
  '90': 'reviewSpan90',
  all: 'reviewSpanAll',
};

/** Whose contacts, and over which days. `spans` false = the view has its own period. */
export function FilterRow({ filter, spans = true }: { filter: ReviewFilter; spans?: boolean }) {
  const { agents, agent, span } = filter;
  if (!spans && agents.length < 2) return null;
  return (
    <search className="review-filters">
      {spans && (
        <Choice
          label={say('reviewPeriod')}
          options={SPANS.map((value) => ({ value, text: say(SPAN_TEXT[value]) }))}
          value={span}
          onPick={filter.pickSpan}
        />
      )}
      {agents.length > 1 && (
        <Field label={say('filterAgent')}>
          {(ids) => (
            <select {...ids} value={agent ?? EVERYBODY} onChange={(e) => filter.pickAgent(e.target.value)}>
              {agents.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.label}
                </option>
              ))}
              <option value={EVERYBODY}>{say('reviewEverybody')}</option>
            </select>
          )}
        </Field>
      )}
    </search>
  );
}
