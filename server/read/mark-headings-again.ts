/** The headline of a report set once more within it, as the words of a picture. */
import type { Block } from './split-blocks.ts';

/** What is shorter may well be a heading of its own: 任命, 会议要求. */
const SHORTEST = 8;

/**
 * Marks as AGAIN the lines that say a headline above them once more and open no other copy of the report:
 * that runs into a dateline, into credits or into words that were said above.
 *
 * @param blocks without furniture
 */
export function markHeadingsAgain(blocks: readonly Block[]): Block[] {
  const said = new Set<string>();
  return blocks.map((block, i) => {
    const next = blocks[i + 1];
    const isHeading = block.kind === 'SHORT' && block.text.length >= SHORTEST;
    const opens = next?.kind === 'LEAD' || next?.kind === 'CREDIT' || said.has(next?.text ?? '');
    const isAgain = isHeading && said.has(block.text) && !opens;
    said.add(block.text);
    return isAgain ? { ...block, kind: 'AGAIN' } : block;
  });
}
