import type { RealDesk, Stored } from './real-desk.ts';
import type { Started } from './start-desk.ts';

type Issue = {
  id: number;
  description: string;
  status: { name: string };
  journals?: { notes?: string; private_notes?: boolean }[];
};

/** Redmine 5: one page, the reply form far below, replaced by XHR when the status changes. */
export function redmineDesk({ url, login, password }: Started): RealDesk {
  const authorization = `Basic ${Buffer.from(`${login}:${password}`).toString('base64')}`;
  const ask = async <T>(path: string, init: RequestInit = {}) => {
    const headers = { authorization, 'content-type': 'application/json', ...init.headers };
    const answer = await fetch(`${url}/${path}`, { ...init, headers });
    if (!answer.ok) throw new Error(`Redmine: ${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  const read = async (id: string) =>
    (await ask<{ issue: Issue }>(`issues/${id}.json?include=journals`)).issue;
  return {
    url,
    newCase: async (from, subject, text) => {
      const { issue } = await ask<{ issue: Issue }>('issues.json', {
        method: 'POST',
        // The seed made a user for each customer, named like the mail's first half.
        headers: { 'X-Redmine-Switch-User': from.mail.split('@')[0] ?? '' },
        body: JSON.stringify({
          issue: {
            project_id: 'helpdesk',
            subject,
            description: text,
            custom_fields: [{ id: 1, value: from.name }],
          },
        }),
      });
      return String(issue.id);
    },
    caseUrl: (id) => `${url}/issues/${id}`,
    logIn: async (page) => {
      await page.goto(`${url}/login`);
      if (!(await page.$('#username'))) return;
      await page.type('#username', login);
      await page.type('#password', password);
      await Promise.all([page.waitForNavigation(), page.click('#login-submit')]);
    },
    openReply: async (page) => {
      await page.click('#content > .contextual a.icon-edit');
      await page.waitForSelector('#issue_notes', { visible: true });
    },
    write: async (page, text) => {
      await page.focus('#issue_notes');
      await page.$eval('#issue_notes', (area) => {
        const { value } = area as HTMLTextAreaElement;
        (area as HTMLTextAreaElement).setSelectionRange(value.length, value.length);
      });
      await page.keyboard.type(text);
    },
    draft: (page) => page.$eval('#issue_notes', (area) => (area as HTMLTextAreaElement).value),
    send: async (page) => {
      await Promise.all([
        page.waitForNavigation(),
        page.click('#issue-form > input[type=submit][name=commit]'),
      ]);
    },
    stored: async (id) => {
      const { description, journals } = await read(id);
      const notes = (journals ?? []).filter(({ notes: text }) => text);
      return [
        { text: description, toCustomer: true },
        ...notes.map(
          ({ notes: text, private_notes }): Stored => ({ text: text ?? '', toCustomer: !private_notes }),
        ),
      ];
    },
    status: async (id) => (await read(id)).status.name,
  };
}
