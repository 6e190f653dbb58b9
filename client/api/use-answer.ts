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
  const answer = useAnswers(document, [variables]);
  if (answer.phase !== 'READY') return answer;
  const [data] = answer.data;
  return data === undefined ? { phase: 'LOADING' } : { phase: 'READY', data };
}

/** Asks the same for several; the answers come together, in the order of the variables. */
export function useAnswers<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: readonly Variables[],
): Answer<readonly Data[]> {
  const key = JSON.stringify(variables);
  const [attempt, setAttempt] = useState(0);
  const [settled, setSettled] = useState<{ key: string; answer: Answer<readonly Data[]> } | null>(
    null,
  );
  const retry = useCallback(() => {
    setSettled(null);
    setAttempt((count) => count + 1);
  }, []);

  useEffect(() => {
    let wanted = true;
    const settle = (answer: Answer<readonly Data[]>) => {
      if (wanted) setSettled({ key, answer });
    };
    Promise.all((JSON.parse(key) as Variables[]).map((each) => ask(document, each))).then(
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
