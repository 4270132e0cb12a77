import { useServices } from '../ui/services';
import { textLocale } from '../ui/text';
import { useLoaded } from '../ui/use-loaded';

/** Who is there and what prompts are called. Colleagues stand by name, never by how they do. */
export type Around = {
  me: string;
  /** Everybody in the log, by name. */
  agents: { id: string; label: string }[];
  nameOf: (agent: string) => string;
  titles: Record<string, string>;
};

/** Loads who is there; agents come in the order of their names. */
export function useAround() {
  const { log, playbooks } = useServices();
  return useLoaded<Around>(
    async () => {
      const [choices, books] = await Promise.all([log.readChoices(), playbooks()]);
      const agents = [...choices.agents].sort(
        (a, b) => a.label.localeCompare(b.label, textLocale()) || (a.id < b.id ? -1 : 1),
      );
      return {
        me: choices.me,
        agents,
        nameOf: (id) => agents.find((agent) => agent.id === id)?.label ?? id.slice(0, 8),
        titles: Object.fromEntries(books.flatMap((b) => b.prompts.map((p) => [p.id, p.title]))),
      };
    },
    [log, playbooks],
    ['log'],
  );
}
