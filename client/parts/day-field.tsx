import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '../language/language-context.ts';
import { readDay } from '../text/read-day.ts';

interface DayFieldProps {
  readonly label: string;
  readonly title?: string;
  /** YYYY-MM-DD, or empty for none. */
  readonly day: string;
  readonly onDay: (day: string) => void;
}

/**
 * A day to be typed or pasted, in the same form whatever the browser's language. A whole day counts
 * at once, shorter forms by Enter or on leaving; what is no day is said to be none.
 */
export function DayField({ label, title, day, onDay }: DayFieldProps) {
  const { t } = useLanguage();
  const [text, setText] = useState(day);
  const [wrong, setWrong] = useState(false);
  useEffect(() => {
    setText(day);
    setWrong(false);
  }, [day]);
  const settle = (written: string) => {
    const read = written.trim() === '' ? '' : readDay(written);
    setWrong(read === null);
    if (read === null) return;
    setText(read);
    if (read !== day) onDay(read);
  };
  return (
    <label class="day-field" title={title}>
      <span>{label}</span>
      <input
        type="text"
        inputMode="numeric"
        autocomplete="off"
        maxLength={16}
        placeholder={t('day.form')}
        aria-invalid={wrong}
        value={text}
        onInput={(event) => {
          const written = event.currentTarget.value;
          setText(written);
          setWrong(false);
          if (written === '' || readDay(written) === written) settle(written);
        }}
        onChange={(event) => {
          settle(event.currentTarget.value);
        }}
      />
      {wrong && (
        <span class="day-wrong" role="alert">
          {t('day.wrong')}
        </span>
      )}
    </label>
  );
}
