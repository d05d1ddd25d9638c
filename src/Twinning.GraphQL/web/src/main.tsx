import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './explorer.css';
import { DOC_EXPLORER_PLUGIN } from '@graphiql/plugin-doc-explorer';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { examplesPlugin, readExamples } from './examples';

const examples = await readExamples();

createRoot(document.getElementById('explorer')!).render(
  <GraphiQL
    fetcher={createGraphiQLFetcher({ url: '/graphql' })}
    plugins={[examplesPlugin(examples), HISTORY_PLUGIN]}
    visiblePlugin={DOC_EXPLORER_PLUGIN}
    defaultQuery={examples[0]?.query}
    shouldPersistHeaders={false}
    showPersistHeadersSettings={false}
  >
    <GraphiQL.Logo>Twinning</GraphiQL.Logo>
  </GraphiQL>,
);
