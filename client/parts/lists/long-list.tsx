import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useKept } from '../../use-kept.ts';
import { ShowMore } from './show-more.tsx';

/** So many lines come at a time: thousands of them would hold up the page. */
const STEP = 60;

interface LongListProps<Item> {
  /** Tells it from the view's other lists. */
  readonly name: string;
  readonly class?: string;
  readonly items: readonly Item[];
  /** A list element with a key. */
  readonly children: (item: Item, index: number) => ComponentChildren;
}

/** A list of lines that says how many more there are, and shows them when asked; the focus goes to the first of them. */
export function LongList<Item>({ name, class: style, items, children }: LongListProps<Item>) {
  const [most, setMost] = useKept<number>(`${name} lines`, STEP);
  const list = useRef<HTMLUListElement>(null);
  const begun = useRef(most);
  useLayoutEffect(() => {
    const first = list.current?.children[begun.current];
    if (most > begun.current) first?.querySelector<HTMLElement>('button')?.focus();
    begun.current = most;
  }, [most]);
  return (
    <>
      <ul ref={list} class={style ?? 'lines'}>
        {items.slice(0, most).map(children)}
      </ul>
      <ShowMore shown={most} total={items.length} step={STEP} onMore={setMost} />
    </>
  );
}
