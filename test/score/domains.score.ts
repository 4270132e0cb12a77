import { describe, expect, it } from 'vitest';
import { readDomainRows, scoreDomains } from './judge-domains';

describe('teach-back domains', () => {
  for (const part of ['dev', 'fresh', 'frozen']) {
    const rows = readDomainRows(part);
    it.runIf(rows.length)(part, () => {
      const { agreement, misses, wrong } = scoreDomains(rows);
      const figures = agreement.map(([domain, share]) => `${domain} ${share.toFixed(3)}`);
      console.log(`domains ${part} n=${rows.length} ${figures.join(' ')} (${wrong.join(', ')})`);
      if (part === 'frozen') return;
      if (process.env.MISSES) console.log(misses.join('\n'));
      for (const [domain, share] of agreement) expect(share, domain).toBeGreaterThanOrEqual(0.9);
    });
  }
});
