type Messages = Record<string, { message: string }>;

const scope = globalThis as typeof globalThis & { bedsideMessages?: Messages };

/** Stands for `wxt/browser` in the panel's tests: real texts from public/_locales, nothing else. */
export const browser = {
  i18n: {
    getMessage(key: string, values: string | string[] = []): string {
      const message = scope.bedsideMessages?.[key]?.message ?? '';
      return message.replace(/\$(\d)/g, (_, n) => [values].flat()[Number(n) - 1] ?? '');
    },
  },
  runtime: { id: 'test' },
};
