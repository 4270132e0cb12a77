import type { Playbook } from '../../utils/model/playbook';
import { LoadView } from '../ui/load-view';
import { useServices } from '../ui/services';
import { say } from '../ui/text';
import { useLoaded } from '../ui/use-loaded';
import { BoardFilters } from './board-filters';
import { BoardView } from './board-view';
import { choosePeriod } from './choose-period';
import { toBoardFilter, useBoardFilter } from './use-board-filter';

/** *Measures*: how the habits fare over a period, what is change and what is noise, and how the prompts do. */
export function MeasuresView() {
  const { log, playbooks, scoreBooks, now } = useServices();
  const filter = useBoardFilter();
  const around = useLoaded(() => log.readChoices(), [log], ['log']);
  const choices = around.loaded.state === 'ready' ? around.loaded.value : null;
  const asked = choices && JSON.stringify(toBoardFilter(filter.form, choices));
  const { loaded, reload } = useLoaded(
    async () => {
      if (asked === null) return null;
      const period = choosePeriod(filter.span, now());
      return { period, board: await log.readBoard(JSON.parse(asked), period) };
    },
    [log, filter.span, asked],
    ['log', 'commitments'],
  );
  // Playbooks take long to read: the figures come first.
  const drawn = loaded.state !== 'loading' && asked !== null;
  const names = useLoaded(
    async () => (drawn ? listTitles(await playbooks(), await scoreBooks()) : null),
    [playbooks, scoreBooks, drawn],
    ['playbooks'],
  );
  const titles = names.loaded.state === 'ready' ? names.loaded.value : null;
  return (
    <LoadView loaded={around.loaded} reload={around.reload}>
      {(known) => (
        <>
          <BoardFilters filter={filter} choices={known} titles={titles ?? {}} />
          <LoadView loaded={loaded} reload={reload}>
            {(value) =>
              value ? (
                <BoardView
                  {...value}
                  titles={names.loaded.state === 'failed' ? {} : titles}
                  several={known.agents.length > 1 && !toBoardFilter(filter.form, known).agent}
                />
              ) : (
                <p className="loading">{say('loading')}</p>
              )
            }
          </LoadView>
        </>
      )}
    </LoadView>
  );
}

type Lines = { id: string; name: string; prompts: { id: string; title: string }[] }[];

/** What the filters and tables show for ids: playbooks by name, prompts, steps and tags by title. */
function listTitles(
  lines: Lines,
  books: Pick<Playbook, 'prompts' | 'workspaces' | 'topics'>[],
): Record<string, string> {
  const titled = (part: { id: string; title: string }) => [part.id, part.title] as const;
  return Object.fromEntries([
    ...lines.map(({ id, name }) => [id, name] as const),
    ...books.flatMap(({ prompts, workspaces, topics }) => [
      ...prompts.map(titled),
      ...workspaces.flatMap(({ steps }) => steps.map(titled)),
      ...topics.flatMap((topic) =>
        topic.tags.map((tag) => [`${topic.id}:${tag.id}`, `${topic.title}: ${tag.title}`] as const),
      ),
    ]),
    ...lines.flatMap(({ prompts }) => prompts.map(titled)),
  ]);
}
