import type { ComponentChildren } from 'preact';

interface FactsProps {
  /** Name and value; a value of null leaves its line out. */
  readonly facts: readonly (readonly [string, ComponentChildren])[];
}

/** A short list of names and values at the head of a dossier. */
export function Facts({ facts }: FactsProps) {
  const known = facts.filter(([, value]) => value !== null);
  if (known.length === 0) return null;
  return (
    <dl class="facts">
      {known.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
