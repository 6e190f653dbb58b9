import type { AttendanceFunction } from '../../api/documents.generated.ts';
import { useLanguage } from '../../language/language-context.ts';

/** What someone did at a meeting, one tag each. */
export function FunctionTags({ functions }: { readonly functions: readonly AttendanceFunction[] }) {
  const { t } = useLanguage();
  return (
    <>
      {functions.map((each) => (
        <span key={each} class="tag">
          {t(`function.${each}`)}
        </span>
      ))}
    </>
  );
}
