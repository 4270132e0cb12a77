import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };

const known: Record<string, { message: string } | undefined> = messages;

/** Stands for `wxt/browser` in the panel's tests: the real English texts; a text that is missing is an error. */
export const browser = {
  i18n: {
    getMessage(key: string, values: string | string[] = []): string {
      const text = known[key];
      if (!text) throw new Error(`${key} is not in public/_locales/en/messages.json`);
      return text.message.replace(/\$(\d)/g, (_, n) => [values].flat()[Number(n) - 1] ?? '');
    },
  },
  runtime: { id: 'test' },
};
