import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { FailureReason } from '../state/task.ts';
import { ask, AskError } from './ask.ts';

export type Answer<Data> =
  | { readonly phase: 'LOADING' }
  | { readonly phase: 'FAILED'; readonly reason: FailureReason; readonly retry: () => void }
  | { readonly phase: 'READY'; readonly data: Data };

/**
 * Asks the API while a component is on screen. The last answer to the same document stays until
 * the next one is there only where the variables are the same.
 */
export function useAnswer<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Answer<Data> {
  const key = JSON.stringify(variables);
  const [attempt, setAttempt] = useState(0);
  const [settled, setSettled] = useState<{ key: string; answer: Answer<Data> } | null>(null);
  const retry = useCallback(() => {
    setSettled(null);
    setAttempt((count) => count + 1);
  }, []);

  useEffect(() => {
    let wanted = true;
    const settle = (answer: Answer<Data>) => {
      if (wanted) setSettled({ key, answer });
    };
    ask(document, JSON.parse(key) as Variables).then(
      (data) => {
        settle({ phase: 'READY', data });
      },
      (error: unknown) => {
        const reason = error instanceof AskError ? error.reason : 'SERVER';
        settle({ phase: 'FAILED', reason, retry });
      },
    );
    return () => {
      wanted = false;
    };
  }, [document, key, attempt, retry]);

  return settled?.key === key ? settled.answer : { phase: 'LOADING' };
}
