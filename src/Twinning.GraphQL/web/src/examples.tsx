import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';

/** A question worth asking, as the host ships it. */
interface Example {
  title: string;
  query: string;
  variables?: object;
}

/** Reads the questions that the host ships; none when it cannot be asked. */
export async function readExamples(): Promise<Example[]> {
  const answer = await fetch('/explorer/examples').catch(() => null);
  return answer?.ok ? await answer.json() : [];
}

/** The pane that lists them; a click opens one in a tab of its own. */
export function examplesPlugin(examples: Example[]): GraphiQLPlugin {
  return { title: 'Questions', icon: QuestionMark, content: () => <Questions examples={examples} /> };
}

function QuestionMark() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
      <circle cx="12" cy="12" r="10" />
      <path d="M9 9a3 3 0 1 1 4 2.8c-.7.3-1 .8-1 1.7M12 17v.5" />
    </svg>
  );
}

function Questions({ examples }: { examples: Example[] }) {
  const { addTab } = useGraphiQLActions();
  const queryEditor = useGraphiQL(state => state.queryEditor);
  const variableEditor = useGraphiQL(state => state.variableEditor);

  function open(example: Example) {
    addTab();
    queryEditor?.setValue(example.query);
    variableEditor?.setValue(example.variables ? JSON.stringify(example.variables, null, 2) : '');
  }

  return (
    <section aria-label="Questions">
      <h2 className="questions-title">Questions</h2>
      <ul className="questions">
        {examples.map(example => (
          <li key={example.title}>
            <button type="button" onClick={() => open(example)}>
              {example.title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
