import type { Decision } from '../model/decision.ts';
import { checkDecision } from '../resolve/decisions/check-decision.ts';

export interface DecisionFile {
  readonly decisions: readonly Decision[];
  /** Lines, counted from 1, that make no sense, and why. */
  readonly faults: readonly { readonly line: number; readonly message: string }[];
}

/** Reads a file of decisions, one JSON object a line; empty lines are passed over. */
export function readDecisionFile(text: string): DecisionFile {
  const decisions: Decision[] = [];
  const faults: { line: number; message: string }[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    try {
      decisions.push(checkDecision(JSON.parse(line)));
    } catch (error) {
      if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
      const message = error instanceof SyntaxError ? 'this is not JSON' : error.message;
      faults.push({ line: index + 1, message });
    }
  }
  return { decisions, faults };
}
