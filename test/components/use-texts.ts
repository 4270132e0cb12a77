import { setTexts } from '../../components/ui/text';
import messages from '../../public/_locales/en/messages.json';

const texts: Record<string, { message: string }> = messages;

const fill = (message: string, subs: string[] = []) =>
  message.replace(/\$(\d)/g, (_, n) => subs[Number(n) - 1] ?? '');

/** The shipped English texts, in a fixed locale. */
export function useEnglish(): void {
  setTexts({ getMessage: (key, subs) => fill(texts[key]?.message ?? '', subs), locale: 'en-GB' });
}

/** A pseudo-locale: every text in brackets and none of it in Latin letters, times in Japanese. */
export function usePseudo(): void {
  const masked = (key: string) => (texts[key]?.message ?? '').replace(/[A-Za-z]/g, 'ж');
  setTexts({ getMessage: (key, subs) => fill(masked(key), subs), locale: 'ja' });
}
