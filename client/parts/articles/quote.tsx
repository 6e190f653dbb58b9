import { findSentence } from '../../text/find-sentence.ts';

interface QuoteProps {
  readonly statement: {
    readonly start: number;
    readonly end: number;
    readonly article: { readonly text: string };
  };
}

/** A statement's words in their sentence: what it rests on is marked, the rest tells what it is about. */
export function Quote({ statement: { start, end, article } }: QuoteProps) {
  const { before, quote, after } = findSentence(article.text, start, end);
  return (
    <q class="sentence" lang="zh-Hans">
      {before}
      <b>{quote}</b>
      {after}
    </q>
  );
}
