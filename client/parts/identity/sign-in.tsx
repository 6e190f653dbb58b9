import { useState } from 'preact/hooks';
import { rememberToken } from '../../api/token.ts';
import { useExplorer } from '../../explorer-context.ts';
import { useLanguage } from '../../language/language-context.ts';

/** Asks for the server's token from those who may decide. */
export function SignIn() {
  const explorer = useExplorer();
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  const [token, setToken] = useState('');
  if (!open) {
    return (
      <button
        type="button"
        class="link-button"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('signIn.open')}
      </button>
    );
  }
  return (
    <form
      class="decision-form"
      onSubmit={(event) => {
        event.preventDefault();
        rememberToken(token);
        explorer.run({ what: 'REFRESH' });
      }}
    >
      <label>
        {t('signIn.token')}
        <input
          type="password"
          class="filter"
          autocomplete="off"
          value={token}
          onInput={(event) => {
            setToken(event.currentTarget.value);
          }}
        />
      </label>
      <button type="submit" class="button">
        {t('signIn.enter')}
      </button>
    </form>
  );
}
