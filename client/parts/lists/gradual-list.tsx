import { type ComponentChildren, Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '../../language/language-context.ts';

/** So many lines are written before the page may do something else. */
const STEP = 100;

interface GradualListProps<Item> {
  readonly class: string;
  /** Numbers its lines from 1. */
  readonly isNumbered?: boolean;
  /** The same array as long as they are the same. */
  readonly items: readonly Item[];
  /** A list element with a key; it depends on nothing but the item and the language. */
  readonly children: (item: Item) => ComponentChildren;
}

/** A list that is written whole, however long, a part at a time: what is to be printed holds everything. */
export function GradualList<Item>(props: GradualListProps<Item>) {
  const { class: style, isNumbered = false, items, children } = props;
  const { t } = useLanguage();
  const [written, setWritten] = useState<{ of: unknown; parts: readonly ComponentChildren[] }>();
  const write = (index: number) => (
    <Fragment key={index}>{items.slice(index * STEP, (index + 1) * STEP).map(children)}</Fragment>
  );
  // Parts that are there are the same objects, so they are not looked at again.
  const parts = written?.of === items ? written.parts : [write(0)];
  const left = items.length - parts.length * STEP;

  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(() => {
      setWritten({ of: items, parts: [...parts, write(parts.length)] });
    });
    return () => {
      clearTimeout(timer);
    };
  }, [items, parts.length]);

  const List = isNumbered ? 'ol' : 'ul';
  return (
    <>
      <List class={style} lang={isNumbered ? 'zh-Hans' : undefined}>
        {parts}
      </List>
      {left > 0 && (
        <p class="remark" role="status">
          {t('report.left', { count: left })}
        </p>
      )}
    </>
  );
}
