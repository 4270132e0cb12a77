import { Field } from '../ui/field';
import { LoadView } from '../ui/load-view';
import { type PlaybookLine, type ProfileLine, useServices } from '../ui/services';
import { useAttempt } from '../ui/snackbar';
import { say } from '../ui/text';
import { ChangedMark } from './changed-mark';
import { SettingItem } from './setting-item';
import { useSetting } from './use-changes';

/** The tools Bedside knows, which of their pages it reads, and the playbook used there. */
export function ToolsSection() {
  const { sites, playbooks, studio } = useServices();
  const attempt = useAttempt();
  const { loaded, reload } = useSetting(
    async () => {
      const [profiles, books, assigned] = await Promise.all([
        sites.listProfiles(),
        playbooks(),
        studio.readAssignments(),
      ]);
      return { profiles, books: books.filter((b) => b.prompts.length > 0), assigned };
    },
    [sites, playbooks, studio],
    ['playbooks', 'sites'],
  );
  const assign = (profile: string, playbook: string) =>
    void attempt(async () => {
      await studio.assign({ profile }, playbook || null);
      reload();
    });
  return (
    <>
      <p className="soft">{say('toolsWhy')}</p>
      <LoadView loaded={loaded} reload={reload}>
        {({ profiles, books, assigned }) =>
          profiles.length === 0 ? (
            <p>{say('toolsNone')}</p>
          ) : (
            <ul className="tools">
              {profiles.map((profile) => (
                <Tool
                  key={profile.id}
                  profile={profile}
                  books={books}
                  assigned={assigned.profiles[profile.id] ?? ''}
                  onAssign={(playbook) => assign(profile.id, playbook)}
                />
              ))}
            </ul>
          )
        }
      </LoadView>
    </>
  );
}

type ToolProps = {
  profile: ProfileLine;
  books: PlaybookLine[];
  assigned: string;
  onAssign: (playbook: string) => void;
};

function Tool({ profile, books, assigned, onAssign }: ToolProps) {
  const usual = books.find((b) => b.id === profile.playbook)?.name ?? profile.playbook;
  return (
    <li className="tool">
      <div>
        <h3>{profile.name}</h3>
        <details>
          <summary>{say('toolPages')}</summary>
          <ul className="pages">
            {profile.pages.map((page) => (
              <li key={page}>
                <code>{page}</code>
              </li>
            ))}
          </ul>
        </details>
      </div>
      <SettingItem id={`tool-${profile.id}`}>
        <Field label={say('toolPlaybook', profile.name)}>
          {(ids) => (
            <select {...ids} value={assigned} onChange={(e) => onAssign(e.target.value)}>
              <option value="">{say('playbookUsual', usual)}</option>
              {books.map((book) => (
                <option key={book.id} value={book.id}>
                  {book.name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <ChangedMark id={`tool-${profile.id}`} />
      </SettingItem>
    </li>
  );
}
