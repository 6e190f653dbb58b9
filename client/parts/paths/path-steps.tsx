import { EdgeEvidenceDocument, type PathsQuery } from '../../api/documents.generated.ts';
import { useAnswers } from '../../api/use-answer.ts';
import { useLanguage } from '../../language/language-context.ts';
import { AnswerView } from '../answer-view.tsx';
import { DateText } from '../date-text.tsx';
import { EntityLink } from '../entity-link.tsx';
import { EvidenceButton } from '../articles/evidence-button.tsx';
import { Quote } from '../articles/quote.tsx';

type Path = PathsQuery['paths'][number];

/** A path from end to end: the nodes, and between each two the relation and a sentence for it. */
export function PathSteps({ path }: { readonly path: Path }) {
  const { t } = useLanguage();
  const answer = useAnswers(
    EdgeEvidenceDocument,
    path.edges.map(({ id }) => ({ id, first: 1 })),
  );
  return (
    <AnswerView answer={answer} pick={(edges) => edges}>
      {(edges) => (
        <ol class="path">
          {path.nodes.map(({ entity }, index) => {
            const edge = edges[index]?.edge;
            const statement = edge?.statements[0];
            return (
              <li key={entity.id}>
                <EntityLink entity={entity} />
                {edge && (
                  <div class="path-step">
                    <p class="line-more">
                      {edge.source.name} {t(`edgeKind.${edge.kind}`)} {edge.target.name}
                    </p>
                    {statement && <Quote statement={statement} />}
                    {statement && (
                      <p class="line-more">
                        <span>{statement.article.title || t('article.untitled')}</span>
                        <DateText date={statement.date ?? statement.article.date} />
                        <EvidenceButton
                          view={{ panel: 'EDGE', id: edge.id }}
                          count={edge.statementCount}
                          line={`${edge.source.name} ${edge.target.name}`}
                        />
                      </p>
                    )}
                  </div>
                )}
              </li>
            );
          })}
        </ol>
      )}
    </AnswerView>
  );
}
